import * as vscode from 'vscode';
import type { BuildOptions } from '../../core/exchange/build';
import type { Format } from '../../core/exchange/format';
import { FORMATS } from '../../core/exchange/formats';
import { translated } from '../session/translated';

/** Asks for the format, the one used last first. `undefined` where the person thinks better of it. */
export async function askFormat(last: string | undefined): Promise<Format | undefined> {
  const formats = [...FORMATS].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  const picked = await vscode.window.showQuickPick(
    formats.map((format) => ({
      label: translated(format.title),
      description: format.extension,
      detail: translated(format.purpose),
      format,
    })),
    { placeHolder: vscode.l10n.t('Export as …'), matchOnDetail: true },
  );
  return picked?.format;
}

/** Asks whether the machine's open suggestions go out too, and from which confidence. */
export async function askSuggestions(): Promise<BuildOptions | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('Annotations and suggestions'),
        detail: vscode.l10n.t(
          'what people decided, and the suggestions that nobody has decided yet, told apart in the export',
        ),
        suggestions: true,
      },
      {
        label: vscode.l10n.t('Annotations and sure suggestions…'),
        detail: vscode.l10n.t('the same, with suggestions from a confidence on that you choose'),
        suggestions: true,
        from: true,
      },
      { label: vscode.l10n.t('Annotations only'), detail: vscode.l10n.t('what people decided'), suggestions: false },
    ],
    { placeHolder: vscode.l10n.t('What to export') },
  );
  if (!picked) return undefined;
  const percent = picked.from ? await askPercent() : 0;
  return percent === undefined ? undefined : { suggestions: picked.suggestions, minConfidence: percent / 100 };
}

/** Asks for a percentage; `undefined` where the person thinks better of it. */
async function askPercent(): Promise<number | undefined> {
  const isPercent = (value: string) => value.trim() !== '' && Number(value) >= 0 && Number(value) <= 100;
  const value = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Least confidence of the suggestions to export, in percent'),
    value: '90',
    validateInput: (typed) => (isPercent(typed) ? undefined : vscode.l10n.t('A number from 0 to 100')),
  });
  return value === undefined ? undefined : Number(value);
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
  return vscode.window.showSaveDialog({ defaultUri: suggested, filters: { [translated(format.title)]: [extension] } });
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
