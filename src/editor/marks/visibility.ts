import * as vscode from 'vscode';
import type { SourceMark } from '../session/source';

const REMEMBERED = 'marks.hidden';

/** What marks can be hidden by: `type:PER`, `status:suggested`, or `all`. */
export type Facet = 'all' | `type:${string}` | `status:${SourceMark['status']}`;

/** The facets of a mark, other than `all`. */
export function facetsOf(mark: SourceMark): readonly Facet[] {
  return [`type:${mark.kind === 'passage' ? 'note' : mark.type}`, `status:${mark.status}`];
}

/** Which marks a person has hidden for now; remembered with the workspace. Hiding changes nothing but what is drawn. */
export class Visibility implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  #hidden: ReadonlySet<string>;
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#hidden = new Set(memory.get<string[]>(REMEMBERED, []));
  }

  /** Those of the marks that are not hidden. */
  shown(marks: readonly SourceMark[]): readonly SourceMark[] {
    if (this.#hidden.size === 0) return marks;
    if (this.#hidden.has('all')) return [];
    return marks.filter((mark) => facetsOf(mark).every((facet) => !this.#hidden.has(facet)));
  }

  isHidden(facet: Facet): boolean {
    return this.#hidden.has(facet);
  }

  /** Hides exactly these facets among `facets`; what else is hidden stays so. */
  hide(hidden: readonly Facet[], facets: readonly Facet[]): void {
    const others = [...this.#hidden].filter((facet) => !(facets as readonly string[]).includes(facet));
    this.#hidden = new Set([...others, ...hidden]);
    void this.#memory.update(REMEMBERED, [...this.#hidden]);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
