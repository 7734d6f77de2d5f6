import type * as vscode from 'vscode';

/**
 * Shows a quick pick and resolves with what `read` makes of it when the person confirms, or with `undefined` when it is
 * closed without that. The pick, and what `alongside` it was kept for, is disposed of in either case.
 */
export function answerOf<Item extends vscode.QuickPickItem, Answer>(
  pick: vscode.QuickPick<Item>,
  read: () => Answer | undefined,
  ...alongside: readonly vscode.Disposable[]
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(read());
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      for (const each of alongside) each.dispose();
      pick.dispose();
    });
    pick.show();
  });
}
