import * as vscode from 'vscode';
import { RememberedLayout } from '../../views/rememberedLayout';

/** How the view "Entities" is laid out. */
export interface Layout {
  /** The entities of the source that is shown, or those of all sources. */
  readonly scope: 'source' | 'workspace';
  readonly group: 'type' | 'document';
  readonly sort: 'mentions' | 'name';
}

const FIRST: Layout = { scope: 'source', group: 'type', sort: 'mentions' };

/** The layout that was chosen, remembered with the workspace, and what the list is narrowed to. */
export class Options implements vscode.Disposable {
  readonly #layout: RememberedLayout<Layout>;
  readonly #narrowed = new vscode.EventEmitter<void>();
  #filter = '';

  constructor(memory: vscode.Memento) {
    this.#layout = new RememberedLayout('entities', memory, FIRST);
    this.#tellMenus();
  }

  get layout(): Layout {
    return this.#layout.value;
  }

  /** Words that the names of the entities listed begin with; empty for all. */
  get filter(): string {
    return this.#filter;
  }

  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.Disposable.from(this.#layout.onDidChange(listener), this.#narrowed.event(listener));
  }

  set(change: Partial<Layout>): void {
    this.#layout.set(change);
  }

  narrow(filter: string): void {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.#tellMenus();
    this.#narrowed.fire();
  }

  dispose(): void {
    this.#layout.dispose();
    this.#narrowed.dispose();
  }

  #tellMenus(): void {
    const isFiltered = this.#filter !== '';
    void vscode.commands.executeCommand('setContext', 'sourceAnnotator.entities.isFiltered', isFiltered);
  }
}
