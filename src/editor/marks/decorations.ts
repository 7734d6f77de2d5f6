import type * as vscode from 'vscode';
import { type Span, sameSpan } from '../../core/text/span';
import { toRange } from '../session/places';
import type { SourceMark } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { createDecoration, looks } from './styles';

/** What the look of a mark depends on. */
type Look = Pick<SourceMark, 'kind' | 'type' | 'origin'>;

const ORIGINS = ['machine', 'person'] as const;

/** What an editor shows: the spans of each decoration in a version of the document. UTF-16 code units. */
interface Drawn {
  readonly version: number;
  readonly spans: ReadonlyMap<vscode.TextEditorDecorationType, readonly Span[]>;
}

/** The decorations of all looks, made anew when users change their types. */
export class MarkDecorations implements vscode.Disposable {
  readonly #catalogue: TypeCatalogue;
  #drawn = new WeakMap<vscode.TextEditor, Drawn>();
  readonly #byName = new Map<string, vscode.TextEditorDecorationType>();

  constructor(catalogue: TypeCatalogue) {
    this.#catalogue = catalogue;
    this.renew();
  }

  /** Makes them for the types as they are now. What the old ones had drawn is gone. */
  renew(): void {
    this.dispose();
    for (const [type, look] of looks(this.#catalogue.own)) {
      for (const origin of ORIGINS) this.#byName.set(`${type} ${origin}`, createDecoration(type, look, origin));
    }
  }

  /** Every decoration with the marks that it draws; those that draw none are among them, so that they draw nothing. */
  of<T extends Look>(marks: readonly T[]): ReadonlyMap<vscode.TextEditorDecorationType, readonly T[]> {
    const result = new Map<vscode.TextEditorDecorationType, T[]>();
    for (const decoration of this.#byName.values()) result.set(decoration, []);
    for (const mark of marks) {
      const decoration = this.#byName.get(`${lookOf(mark)} ${mark.origin}`) ?? this.#byName.get(`MISC ${mark.origin}`);
      if (decoration) result.get(decoration)?.push(mark);
    }
    return result;
  }

  /** Draws marks in an editor. Only what differs from what is drawn there goes to the window: a decision changes two looks. */
  draw(editor: vscode.TextEditor, marks: readonly SourceMark[]): void {
    const { document } = editor;
    const before = this.#drawn.get(editor);
    const spans = new Map<vscode.TextEditorDecorationType, readonly Span[]>();
    for (const [decoration, drawn] of this.of(marks)) {
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
    for (const decoration of this.#byName.values()) decoration.dispose();
    this.#byName.clear();
    this.#drawn = new WeakMap();
  }
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, index) => sameSpan(span, b[index] ?? span));
}

function lookOf(mark: Look): string {
  if (mark.kind === 'quote') return 'quote';
  return mark.kind === 'passage' ? 'note' : mark.type;
}
