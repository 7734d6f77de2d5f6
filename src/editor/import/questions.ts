import * as vscode from 'vscode';
import type { Format } from '../../core/exchange/format';
import { FORMATS } from '../../core/exchange/formats';
import { translated } from '../session/translated';

/** Asks for the files to import, beginning in `folder`. */
export function askFiles(folder: vscode.Uri | undefined): Thenable<vscode.Uri[] | undefined> {
  const openLabel = vscode.l10n.t('Import');
  return vscode.window.showOpenDialog({ canSelectMany: true, openLabel, ...(folder && { defaultUri: folder }) });
}

/** Asks which format files are in: those whose files end like the first one come first, then the one used last. */
export async function askFormat(file: vscode.Uri, last: string | undefined): Promise<Format | undefined> {
  const fits = (format: Format) => Number(file.path.endsWith(format.extension)) * 2 + Number(format.id === last);
  const formats = FORMATS.filter(({ read }) => read !== null).sort((a, b) => fits(b) - fits(a));
  const picked = await vscode.window.showQuickPick(
    formats.map((format) => ({
      label: translated(format.title),
      description: format.extension,
      detail: translated(format.purpose),
      format,
    })),
    { placeHolder: vscode.l10n.t('Import from …'), matchOnDetail: true },
  );
  return picked?.format;
}

/** Shows what an import would do, and asks whether to. */
export async function confirmImport(message: string, detail: readonly string[]): Promise<boolean> {
  const go = vscode.l10n.t('Import');
  const shown = detail.length > 12 ? [...detail.slice(0, 12), `… (${detail.length - 12})`] : detail;
  return (await vscode.window.showInformationMessage(message, { modal: true, detail: shown.join('\n') }, go)) === go;
}
