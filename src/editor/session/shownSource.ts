import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Source } from './source';
import type { Sources } from './sources';

const CONTEXT_KEY = 'sourceAnnotator.isSource';

/** Follows the active editor: which source the views show, and the context key that commands and keys are bound to. */
export class ShownSource implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #sources: Sources;
  #source: Source | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#update()));
    // A document becomes a source after its editor became active: when it opens, or when a setting makes it one.
    this.#disposables.add(sources.onDidChange(() => this.#update()));
    this.#disposables.add(sources.onDidClose(() => this.#update()));
    this.#update();
  }

  get source(): Source | undefined {
    return this.#source;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const active = document && this.#sources.get(document);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, active !== undefined);
    const source = active ?? this.#sources.all().find((open) => open === this.#source);
    if (source === this.#source) return;
    this.#source = source;
    this.#changed.fire();
  }
}
