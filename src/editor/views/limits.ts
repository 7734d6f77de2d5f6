import * as vscode from 'vscode';

/** How many children a node has at first; more of them would make the view slow. */
const FIRST = 500;

/** How many children of each node are listed. */
export class Limits {
  readonly #raised = new Map<string, number>();

  /** Of the node with an id; of the root for an empty one. */
  of(parent: string): number {
    return this.#raised.get(parent) ?? FIRST;
  }

  raise(parent: string): void {
    this.#raised.set(parent, 4 * this.of(parent));
  }

  /** The first of some children, and a node that stands for the others. */
  apply<Node>(parent: string, nodes: readonly Node[]): (Node | MoreNode)[] {
    const first = nodes.slice(0, this.of(parent));
    return [...first, ...more(parent, nodes.length - first.length)];
  }
}

/** Stands for the nodes that are not listed, as there are too many. */
export interface MoreNode {
  readonly kind: 'more';
  readonly id: string;
  /** The id of the node whose children they are. */
  readonly parent: string;
  readonly hidden: number;
}

/** Stands for the nodes that are hidden; none where none are. */
export function more(parent: string, hidden: number): MoreNode[] {
  return hidden > 0 ? [{ kind: 'more', id: `${parent} more`, parent, hidden }] : [];
}

/** `command` lists more of them; it is given the parent's id. */
export function moreItem({ hidden, parent }: MoreNode, command: string): vscode.TreeItem {
  const label = vscode.l10n.t('{0} more …', hidden);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.accessibilityInformation = { label };
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command, title: vscode.l10n.t('Show more'), arguments: [parent] };
  return item;
}
