import * as vscode from 'vscode';
import { Disposables } from '../disposables';

type Selections = readonly vscode.Selection[];

/**
 * Where the cursors of editors are. VS Code tells an extension of a cursor's move a moment later, of its own moves too: what it
 * tells right after a move may still be the place of the move before. A key pressed then would work on a mark that was left.
 */
export class Cursors implements vscode.Disposable {
  readonly #disposables = new Disposables();
  /** The places that cursors were sent to, and before them those that VS Code last told of: it has not told of the last one yet. */
  readonly #sent = new WeakMap<vscode.TextEditor, Selections[]>();

  constructor() {
    this.#disposables.add(vscode.window.onDidChangeTextEditorSelection((event) => this.#hear(event)));
  }

  /** The selections of an editor, the primary one first, as they are once VS Code has done what it was last told. */
  of(editor: vscode.TextEditor): Selections {
    const { selections } = editor;
    const sent = this.#sent.get(editor);
    const isLeft = sent?.some((place) => areSame(place, selections));
    return (isLeft ? sent?.at(-1) : undefined) ?? selections;
  }

  /** Sets the selections of an editor, the primary one first. */
  set(editor: vscode.TextEditor, selections: Selections): void {
    this.#sent.set(editor, [...(this.#sent.get(editor) ?? [editor.selections]), selections]);
    editor.selections = selections;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #hear({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const sent = this.#sent.get(textEditor);
    const told = sent?.findIndex((place) => areSame(place, selections)) ?? -1;
    // Where the cursor went elsewhere meanwhile, that counts.
    if (!sent || told === -1 || told === sent.length - 1) this.#sent.delete(textEditor);
    else this.#sent.set(textEditor, sent.slice(told));
  }
}

function areSame(some: Selections, others: Selections): boolean {
  return (
    some.length === others.length &&
    some.every((selection, i) => {
      const other = others[i];
      return other !== undefined && selection.isEqual(other) && selection.isReversed === other.isReversed;
    })
  );
}
