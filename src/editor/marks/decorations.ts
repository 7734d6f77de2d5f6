import type * as vscode from 'vscode';
import type { SourceMark } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { createDecoration, looks } from './styles';

/** What the look of a mark depends on. */
type Drawn = Pick<SourceMark, 'kind' | 'type' | 'origin'>;

const ORIGINS = ['machine', 'person'] as const;

/** The decorations of all looks, made anew when users change their types. */
export class MarkDecorations implements vscode.Disposable {
  readonly #catalogue: TypeCatalogue;
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
  of<T extends Drawn>(marks: readonly T[]): ReadonlyMap<vscode.TextEditorDecorationType, readonly T[]> {
    const result = new Map<vscode.TextEditorDecorationType, T[]>();
    for (const decoration of this.#byName.values()) result.set(decoration, []);
    for (const mark of marks) {
      const decoration = this.#byName.get(`${lookOf(mark)} ${mark.origin}`) ?? this.#byName.get(`MISC ${mark.origin}`);
      if (decoration) result.get(decoration)?.push(mark);
    }
    return result;
  }

  dispose(): void {
    for (const decoration of this.#byName.values()) decoration.dispose();
    this.#byName.clear();
  }
}

function lookOf(mark: Drawn): string {
  if (mark.kind === 'quote') return 'quote';
  return mark.kind === 'passage' ? 'note' : mark.type;
}
