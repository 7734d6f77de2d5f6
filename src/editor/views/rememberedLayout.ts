import * as vscode from 'vscode';

/** How a view is laid out: remembered with the workspace, and told to the menus as `sourceAnnotator.<view>.<property>`. */
export class RememberedLayout<T extends object> implements vscode.Disposable {
  readonly #view: string;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  #layout: T;
  readonly onDidChange = this.#changed.event;

  constructor(view: string, memory: vscode.Memento, first: T) {
    this.#view = view;
    this.#memory = memory;
    this.#layout = { ...first, ...memory.get<Partial<T>>(this.#key) };
    this.#tellMenus();
  }

  get value(): T {
    return this.#layout;
  }

  set(change: Partial<T>): void {
    this.#layout = { ...this.#layout, ...change };
    void this.#memory.update(this.#key, this.#layout);
    this.#tellMenus();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get #key(): string {
    return `${this.#view}.layout`;
  }

  #tellMenus(): void {
    for (const [property, value] of Object.entries(this.#layout)) {
      void vscode.commands.executeCommand('setContext', `sourceAnnotator.${this.#view}.${property}`, value);
    }
  }
}
