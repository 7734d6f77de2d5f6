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

/**
 * The item that the person means who confirms now. One who types and confirms at once is faster than the list that follows what is
 * typed: VS Code then still tells of an item of the list before. The item called as what was typed is meant, or else the first.
 */
export function chosenIn<Item extends vscode.QuickPickItem>(pick: vscode.QuickPick<Item>): Item | undefined {
  const [told = pick.activeItems[0]] = pick.selectedItems;
  if (told && pick.items.includes(told)) return told;
  const typed = pick.value.trim();
  return pick.items.find(({ label }) => label === typed) ?? pick.items[0];
}
