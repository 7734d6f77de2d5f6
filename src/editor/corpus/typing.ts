import * as vscode from 'vscode';

/** How long nobody must have typed for the background's work to go on, in milliseconds. */
const REST = 300;

/** Knows whether somebody is typing: the work in the background then waits, and leaves them the processor. */
export class Typing implements vscode.Disposable {
  readonly #changes: vscode.Disposable;
  #last = Number.NEGATIVE_INFINITY;
  #isDisposed = false;

  constructor() {
    this.#changes = vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
      // Output channels and our own lists are documents that change, too, but nobody types in them.
      if (contentChanges.length > 0 && document.isDirty) this.#last = performance.now();
    });
  }

  /** Settles once nobody has typed for a while. */
  async rest(): Promise<void> {
    for (let left = this.#left(); left > 0 && !this.#isDisposed; left = this.#left()) {
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#changes.dispose();
  }

  #left(): number {
    return this.#last + REST - performance.now();
  }
}
