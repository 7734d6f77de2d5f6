import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Sources } from '../session/sources';

const CONTEXT_KEY = 'sourceAnnotator.annotating';

/**
 * Whether single keys annotate. While it is on, sources are read-only in their editors, so that no key can change them;
 * other documents are left alone. It is off when a window opens, as the editor's own protection is.
 */
export class AnnotatingMode implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #sources: Sources;
  /** The sources that are read-only because of the mode, by their URIs; closed ones too, as VS Code remembers them. */
  readonly #protected = new Set<string>();
  #on = false;
  readonly onDidChange = this.#changed.event;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#follow()));
    this.#disposables.add(sources.onDidChange(() => this.#follow()));
  }

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    if (on === this.#on) return;
    this.#on = on;
    this.#follow();
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Brings the active editor and the context key in line with the mode. */
  #follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isSource = document !== undefined && this.#sources.get(document) !== undefined;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, this.#on && isSource);
    if (!document) return;
    // VS Code protects the active editor only; the others follow when they become active.
    const key = document.uri.toString();
    if (this.#on && isSource && !this.#protected.has(key)) {
      this.#protected.add(key);
      void vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    } else if (!this.#on && this.#protected.delete(key)) {
      void vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  }
}
