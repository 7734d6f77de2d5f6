import * as vscode from 'vscode';
import { QUOTE_TYPES } from '../annotate/askType';
import type { Session } from '../session/session';
import { modeKeys } from './modeKeys';

interface KeyItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly argument?: unknown;
}

/** The key card: every key of the annotating mode, to read, to search, and to choose from. */
export async function showKeyCard(session: Session): Promise<void> {
  const types = [...session.types.mentionTypes, ...QUOTE_TYPES].map(
    (type): KeyItem => ({
      label: session.types.name(type),
      description: session.types.keysOf(type).join(', '),
      command: 'sourceAnnotator.annotate',
      argument: { type, after: 'next' },
    }),
  );
  const actions = modeKeys(session.manifest).map(
    ({ title, keys, command, argument }): KeyItem => ({
      label: title,
      description: keys.join(', '),
      command,
      argument,
    }),
  );
  const change: KeyItem = {
    label: vscode.l10n.t('Change the keys…'),
    // VS Code tells extensions nothing of the keys that a person has set.
    description: vscode.l10n.t('these are the original keys; yours are shown there'),
    iconPath: new vscode.ThemeIcon('keyboard'),
    command: 'workbench.action.openGlobalKeybindings',
    argument: 'sourceAnnotator.annotating',
  };
  const separator = (label: string): KeyItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const picked = await vscode.window.showQuickPick<KeyItem>(
    [
      separator(vscode.l10n.t('Actions')),
      ...actions,
      separator(vscode.l10n.t('Annotate as')),
      ...types,
      separator(''),
      change,
    ],
    {
      title: vscode.l10n.t('Keys while annotating'),
      placeHolder: vscode.l10n.t('Shift with a letter annotates the selection as it is, not whole words'),
      matchOnDescription: true,
    },
  );
  if (picked?.command) await vscode.commands.executeCommand(picked.command, picked.argument);
}
