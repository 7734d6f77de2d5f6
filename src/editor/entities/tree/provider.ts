import * as vscode from 'vscode';
import { Disposables } from '../../disposables';
import type { Session } from '../../session/session';
import { Branches } from './branches';
import { treeItem } from './items';
import type { Node } from './nodes';
import type { Options } from './options';

/** How long the view of the workspace stays as it is while the index changes under it, in milliseconds. */
const CALM = 2_000;

/** Gives VS Code the nodes of the view "Entities", each level when it is opened. */
export class EntitiesProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly #session: Session;
  readonly #options: Options;
  readonly #limits = new Map<string, number>();
  #branches: Branches;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  #isVisible = true;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session, options: Options) {
    this.#session = session;
    this.#options = options;
    this.#branches = new Branches(session, options, this.#limits);
    this.#disposables.add(options.onDidChange(() => this.#refresh()));
    this.#disposables.add(session.onDidChangeShownSource(() => this.#isSourceScope() && this.#refresh()));
    this.#disposables.add(
      session.sources.onDidChange((source) => {
        if (this.#isSourceScope() && source === session.shownSource) this.#refresh();
      }),
    );
    // Other sources change the counts beside the entities, and in the workspace everything.
    this.#disposables.add(session.corpus.onDidChange(() => this.#refreshLater()));
  }

  getChildren(node?: Node): Promise<Node[]> {
    return node ? this.#branches.children(node) : this.#branches.roots();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItem(node, this.#session);
  }

  /** Lists more of the nodes that are too many to be listed at once. */
  showMore(parent: string): void {
    this.#limits.set(parent, (this.#limits.get(parent) ?? Branches.FIRST) * 4);
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

  #isSourceScope(): boolean {
    return this.#options.layout.scope === 'source';
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isStale = !this.#isVisible;
    this.#branches = new Branches(this.#session, this.#options, this.#limits);
    if (this.#isVisible) this.#changed.fire(undefined);
  }

  #refreshLater(): void {
    this.#timer ??= setTimeout(() => this.#refresh(), CALM);
  }
}
