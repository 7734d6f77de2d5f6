import * as vscode from 'vscode';
import type { Options } from './options';

/** How long typing must rest before the view follows, in milliseconds. */
const REST = 150;

/** Narrows the view to the names that are typed, while they are typed; Escape brings back what was before. */
export function askFilter(options: Options): void {
  const before = options.filter;
  const input = vscode.window.createInputBox();
  input.value = before;
  input.placeholder = vscode.l10n.t('Beginnings of words in the name');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAccepted = false;
  input.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => options.narrow(value.trim()), REST);
  });
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(timer);
    options.narrow(isAccepted ? input.value.trim() : before);
    input.dispose();
  });
  input.show();
}
