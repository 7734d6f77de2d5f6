import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import { Limits } from './limits';

/** How long a view of the workspace stays as it is while the index changes under it, in milliseconds. */
const CALM = 2_000;

/** The nodes of a view as things stand now. What has been worked out is kept for the next question. */
export interface Branches<Node> {
  roots(): Promise<Node[]>;
  children(node: Node): Promise<Node[]>;
}

/** What tells one view from another. */
export interface View<Node> {
  branches(limits: Limits): Branches<Node>;
  item(node: Node): vscode.TreeItem;
  /** Whether it shows one source, not the workspace. */
  isSourceScope(): boolean;
  readonly onDidChangeLayout: vscode.Event<void>;
}

/** Gives VS Code the nodes of a view of the shown source or of the workspace, each level when it is opened. */
export class BranchesProvider<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly #view: View<Node>;
  readonly #limits = new Limits();
  #branches: Branches<Node>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  #isVisible = true;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session, view: View<Node>) {
    this.#view = view;
    this.#branches = view.branches(this.#limits);
    this.#disposables.add(view.onDidChangeLayout(() => this.#refresh()));
    this.#disposables.add(session.onDidChangeShownSource(() => view.isSourceScope() && this.#refresh()));
    this.#disposables.add(
      session.sources.onDidChange((source) => {
        if (view.isSourceScope() && source === session.shownSource) this.#refresh();
      }),
    );
    // Other sources change what one source's entities are called and counted, and in the workspace everything.
    this.#disposables.add(session.corpus.onDidChange(() => this.#refreshLater()));
  }

  getChildren(node?: Node): Promise<Node[]> {
    return node ? this.#branches.children(node) : this.#branches.roots();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return this.#view.item(node);
  }

  /** Lists more of the nodes that are too many to be listed at once. */
  showMore(parent: string): void {
    this.#limits.raise(parent);
    this.#refresh();
  }

  /** A view that nobody sees is not drawn anew until somebody does. */
  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible;
    if (isVisible && this.#isStale) this.#refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isStale = !this.#isVisible;
    this.#branches = this.#view.branches(this.#limits);
    if (this.#isVisible) this.#changed.fire(undefined);
  }

  #refreshLater(): void {
    this.#timer ??= setTimeout(() => this.#refresh(), CALM);
  }
}
