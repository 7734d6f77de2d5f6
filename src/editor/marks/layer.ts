import type * as vscode from 'vscode';
import { type Span, sameSpan } from '../../core/text/span';
import { toRange } from '../session/places';
import type { SourceMark } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { MarkDecorations } from './decorations';

/** What an editor shows: the spans of each decoration in a version of the document. UTF-16 code units. */
interface Drawn {
  readonly version: number;
  readonly spans: ReadonlyMap<vscode.TextEditorDecorationType, readonly Span[]>;
}

/** Draws marks with decorations of its own, and remembers what it has drawn. */
export class MarkLayer implements vscode.Disposable {
  readonly #decorations: MarkDecorations;
  #drawn = new WeakMap<vscode.TextEditor, Drawn>();

  constructor(catalogue: TypeCatalogue) {
    this.#decorations = new MarkDecorations(catalogue);
  }

  /** Takes the types as they are now. What was drawn is gone. */
  renew(): void {
    this.#decorations.renew();
    this.#drawn = new WeakMap();
  }

  /** Draws exactly these marks in an editor. Only what differs from what is drawn there goes to the window. */
  draw(editor: vscode.TextEditor, marks: readonly SourceMark[]): void {
    const { document } = editor;
    const before = this.#drawn.get(editor);
    const spans = new Map<vscode.TextEditorDecorationType, readonly Span[]>();
    for (const [decoration, drawn] of this.#decorations.of(marks)) {
      const wanted = drawn.flatMap(({ pieces }) => pieces);
      spans.set(decoration, wanted);
      // After an edit the editor has moved what it drew, not always to where the marks are now.
      const old = before?.version === document.version ? before.spans.get(decoration) : undefined;
      if (old && sameSpans(old, wanted)) continue;
      const ranges = wanted.map((span) => toRange(document, span));
      editor.setDecorations(decoration, ranges);
    }
    this.#drawn.set(editor, { version: document.version, spans });
  }

  dispose(): void {
    this.#decorations.dispose();
  }
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, index) => sameSpan(span, b[index] ?? span));
}
