import type * as vscode from 'vscode';

/** Collects what must be disposed together, and disposes it in the opposite order. */
export class Disposables implements vscode.Disposable {
  #items: vscode.Disposable[] = [];

  /** Takes `item` into care and hands it back. */
  add<T extends vscode.Disposable>(item: T): T {
    this.#items.push(item);
    return item;
  }

  dispose(): void {
    const items = this.#items;
    this.#items = [];
    for (const item of items.reverse()) item.dispose();
  }
}
