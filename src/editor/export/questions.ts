import * as vscode from 'vscode';
import type { Format } from '../../core/exchange/format';
import { FORMATS } from '../../core/exchange/formats';

/** Asks for the format, the one used last first. `undefined` where the person thinks better of it. */
export async function askFormat(last: string | undefined): Promise<Format | undefined> {
  const formats = [...FORMATS].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  const picked = await vscode.window.showQuickPick(
    formats.map((format) => ({ label: format.title, description: format.extension, detail: format.purpose, format })),
    { placeHolder: vscode.l10n.t('Export as …'), matchOnDetail: true },
  );
  return picked?.format;
}

/** Asks whether the machine's open suggestions go out too. */
export async function askSuggestions(): Promise<boolean | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('Annotations and suggestions'),
        detail: vscode.l10n.t(
          'what people decided, and the suggestions that nobody has decided yet, told apart in the export',
        ),
        suggestions: true,
      },
      { label: vscode.l10n.t('Annotations only'), detail: vscode.l10n.t('what people decided'), suggestions: false },
    ],
    { placeHolder: vscode.l10n.t('What to export') },
  );
  return picked?.suggestions;
}

/** What to export: the active source or the whole workspace. Asked only where there is a choice. */
export async function askScope(active: vscode.Uri | undefined): Promise<vscode.Uri | 'workspace' | undefined> {
  const hasWorkspace = (vscode.workspace.workspaceFolders ?? []).length > 0;
  if (!hasWorkspace || !active) return active ?? (hasWorkspace ? 'workspace' : undefined);
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('This source'), detail: vscode.workspace.asRelativePath(active), scope: active },
      { label: vscode.l10n.t('All sources of the workspace'), scope: 'workspace' as const },
    ],
    { placeHolder: vscode.l10n.t('What to export') },
  );
  return picked?.scope;
}

/** Asks where one file goes. */
export function askFile(suggested: vscode.Uri, format: Format): Thenable<vscode.Uri | undefined> {
  const extension = format.extension.replace(/^.*\./, '');
  return vscode.window.showSaveDialog({ defaultUri: suggested, filters: { [format.title]: [extension] } });
}

/** Asks for the folder that several files go into. */
export async function askFolder(suggested: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t('Export Here'),
    ...(suggested && { defaultUri: suggested }),
  });
  return picked?.[0];
}
