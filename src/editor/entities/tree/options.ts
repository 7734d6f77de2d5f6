import * as vscode from 'vscode';

/** How the view "Entities" is laid out. */
export interface Layout {
  /** The entities of the source that is shown, or those of all sources. */
  readonly scope: 'source' | 'workspace';
  readonly group: 'type' | 'document';
  readonly sort: 'mentions' | 'name';
}

const REMEMBERED = 'entities.layout';
const FIRST: Layout = { scope: 'source', group: 'type', sort: 'mentions' };

/** The layout that was chosen, remembered with the workspace, and what the list is narrowed to. */
export class Options implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  #layout: Layout;
  #filter = '';
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#layout = { ...FIRST, ...memory.get<Partial<Layout>>(REMEMBERED) };
    this.#tellMenus();
  }

  get layout(): Layout {
    return this.#layout;
  }

  /** Words that the names of the entities listed begin with; empty for all. */
  get filter(): string {
    return this.#filter;
  }

  set(change: Partial<Layout>): void {
    this.#layout = { ...this.#layout, ...change };
    void this.#memory.update(REMEMBERED, this.#layout);
    this.#tellMenus();
    this.#changed.fire();
  }

  narrow(filter: string): void {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.#tellMenus();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tellMenus(): void {
    const tell = (key: string, value: unknown) =>
      vscode.commands.executeCommand('setContext', `sourceAnnotator.entities.${key}`, value);
    void tell('scope', this.#layout.scope);
    void tell('isFiltered', this.#filter !== '');
  }
}
