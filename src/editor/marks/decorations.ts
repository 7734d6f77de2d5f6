import type * as vscode from 'vscode';
import type { SourceMark } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { createDecoration, type Look, looks, plainLook } from './styles';

/** What the look of a mark depends on. */
type Seen = Pick<SourceMark, 'kind' | 'type' | 'origin'>;

/** The decorations of all looks, each made when it is first needed, and made anew when users change their types. */
export class MarkDecorations implements vscode.Disposable {
  readonly #catalogue: TypeCatalogue;
  readonly #made = new Map<string, vscode.TextEditorDecorationType>();
  #looks: ReadonlyMap<string, Look> = new Map();

  constructor(catalogue: TypeCatalogue) {
    this.#catalogue = catalogue;
    this.renew();
  }

  /** Looks the types up as they are now. What the old decorations had drawn is gone. */
  renew(): void {
    this.dispose();
    this.#looks = looks(this.#catalogue.own);
  }

  /** Every decoration with the marks that it draws; those that draw none are among them, so that they draw nothing. */
  of<T extends Seen>(marks: readonly T[]): ReadonlyMap<vscode.TextEditorDecorationType, readonly T[]> {
    const result = new Map<vscode.TextEditorDecorationType, T[]>();
    for (const decoration of this.#made.values()) result.set(decoration, []);
    for (const mark of marks) {
      const decoration = this.#decoration(mark);
      const others = result.get(decoration);
      if (others) others.push(mark);
      else result.set(decoration, [mark]);
    }
    return result;
  }

  dispose(): void {
    for (const decoration of this.#made.values()) decoration.dispose();
    this.#made.clear();
  }

  #decoration(mark: Seen): vscode.TextEditorDecorationType {
    const wanted = lookOf(mark);
    const look = this.#looks.get(wanted);
    const type = look ? wanted : 'MISC';
    const name = `${type} ${mark.origin}`;
    const made = this.#made.get(name) ?? createDecoration(type, look ?? plainLook(), mark.origin);
    this.#made.set(name, made);
    return made;
  }
}

function lookOf(mark: Seen): string {
  if (mark.kind === 'quote') return 'quote';
  return mark.kind === 'passage' ? 'note' : mark.type;
}
