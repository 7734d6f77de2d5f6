import * as vscode from 'vscode';
import { SCHEME } from './concordance/query';
import { Disposables } from './disposables';
import { isSource } from './session/sourceFilter';

/** What of the manifest calls for the extension. */
interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/**
 * Calls `begin` once: when a source is open, a command is called, one of the views is looked at or a file is renamed. VS Code activates the
 * extension with any text of its own that is plain, an input field's among them; until there is a source, that must cost nothing.
 */
export async function beginWhenNeeded(context: vscode.ExtensionContext, begin: () => void): Promise<void> {
  if (vscode.workspace.textDocuments.some(isSource) || hasConcordance()) {
    // Other extensions that wait to be activated come first; commands wait for the promise.
    await new Promise((resolve) => setTimeout(resolve, 0));
    begin();
    return;
  }
  const waiting = new Disposables();
  context.subscriptions.push(waiting);
  let isWaiting = true;
  const now = () => {
    if (!isWaiting) return;
    isWaiting = false;
    waiting.dispose();
    begin();
  };
  const look = () => vscode.workspace.textDocuments.some(isSource) && now();
  waiting.add(vscode.workspace.onDidOpenTextDocument((document) => isSource(document) && now()));
  waiting.add(vscode.workspace.onDidChangeConfiguration(look));
  waiting.add(vscode.workspace.onWillRenameFiles(now));
  const { commands, views }: Contributions = context.extension.packageJSON.contributes;
  for (const { command } of commands) {
    const call = (...given: unknown[]) => {
      now();
      return vscode.commands.executeCommand(command, ...given);
    };
    waiting.add(vscode.commands.registerCommand(command, call));
  }
  for (const { id } of Object.values(views).flat()) {
    const getChildren = () => {
      // Not at once: the provider that is asked would be disposed of while it answers.
      setTimeout(now, 0);
      return [];
    };
    waiting.add(vscode.window.registerTreeDataProvider<never>(id, { getChildren, getTreeItem: (node) => node }));
  }
}

/** Whether a concordance stands in a tab from the last time: what it shows only we can say. */
function hasConcordance(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === SCHEME);
}
