import * as vscode from 'vscode';
import type { Session } from '../session/session';
import type { Source } from '../session/source';

/** What the views have in common: they show the source that was last active, and follow it as it changes. */
export abstract class SourceTreeProvider<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(protected readonly session: Session) {
    this.#subscriptions = [
      session.onDidChangeShownSource(() => this.#changed.fire(undefined)),
      session.sources.onDidChange((source) => source === session.shownSource && this.#changed.fire(undefined)),
    ];
  }

  /** The nodes at the root, for the source that is shown. */
  protected abstract roots(source: Source): Node[];
  protected abstract children(node: Node): Node[];
  abstract getTreeItem(node: Node): vscode.TreeItem;

  getChildren(node?: Node): Node[] {
    if (node) return this.children(node);
    const source = this.session.shownSource;
    return source ? this.roots(source) : [];
  }

  /** Draws the view anew, after a setting of its own has changed. */
  protected refresh(): void {
    this.#changed.fire(undefined);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }
}
