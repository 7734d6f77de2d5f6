import * as vscode from 'vscode';
import type { Session } from '../../session/session';
import { baseName } from '../../sidecars/uris';
import { iconOf } from '../../views/entityIcon';
import { sourceItem } from '../../views/items';
import { moreItem } from '../../views/limits';
import type { EntityNode, MentionNode, Node, TypeNode } from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a node looks and sounds. */
export function treeItem(node: Node, session: Session): vscode.TreeItem {
  const item = itemOf(node, session);
  item.id = node.id;
  item.contextValue = node.kind === 'mention' ? `mention ${originOf(node)}` : node.kind;
  return item;
}

function itemOf(node: Node, session: Session): vscode.TreeItem {
  switch (node.kind) {
    case 'type':
      return typeItem(node, session);
    case 'source':
      return sourceItem(node.uri, node.mentions, vscode.l10n.t('{0}, {1} mentions', baseName(node.uri), node.mentions));
    case 'entity':
      return entityItem(node, session);
    case 'mention':
      return mentionItem(node);
    case 'more':
      return moreItem(node, 'sourceAnnotator.entities.more');
  }
}

function typeItem({ type, entities }: TypeNode, { types }: Session): vscode.TreeItem {
  const item = new vscode.TreeItem(types.name(type), Expanded);
  item.description = String(entities.length);
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} entities', types.name(type), entities.length) };
  return item;
}

function entityItem(node: EntityNode, session: Session): vscode.TreeItem {
  const { entity, mentions, sources } = node;
  const item = new vscode.TreeItem(entity.label, Collapsed);
  const counts = countsOf(node, session);
  item.description = counts;
  item.iconPath = iconOf(node.type);
  const names = session.corpus.entity(entity.id)?.names ?? [];
  item.tooltip = [`${entity.label} (${session.types.name(node.type)})`, counts, names.slice(0, 8).join(' · ')].join(
    '\n',
  );
  const where = sources > 1 ? vscode.l10n.t('in {0} sources', sources) : vscode.l10n.t('in this source');
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, {1}, {2} mentions {3}', entity.label, session.types.name(node.type), mentions, where),
  };
  item.command = {
    command: 'sourceAnnotator.entities.open',
    title: vscode.l10n.t('Go to its first mention'),
    arguments: [node],
  };
  return item;
}

/** "12", "40 in 5 sources", or both where only one source is meant: "12 here · 40 in 5 sources". */
function countsOf({ entity, mentions, sources, uri }: EntityNode, session: Session): string {
  if (sources < 2) return String(mentions);
  const all = uri ? (session.corpus.entity(entity.id)?.mentions ?? mentions) : mentions;
  const everywhere = vscode.l10n.t('{0} in {1} sources', all, sources);
  return uri ? vscode.l10n.t('{0} here · {1}', mentions, everywhere) : everywhere;
}

function mentionItem(node: MentionNode): vscode.TreeItem {
  const { label, mention, range } = node;
  const line = range.start.line + 1;
  const item = new vscode.TreeItem(label, None);
  item.description = vscode.l10n.t('line {0}', line);
  item.iconPath = new vscode.ThemeIcon(mention.confidence === null ? 'pass-filled' : 'circle-large-outline');
  const state = mention.confidence === null ? vscode.l10n.t('decided') : vscode.l10n.t('suggestion');
  item.accessibilityInformation = { label: vscode.l10n.t('Line {0}, {1}: {2}', line, state, label.label) };
  // The keyboard stays in the tree, as in VS Code's own trees.
  const options: vscode.TextDocumentShowOptions = { selection: range, preserveFocus: true };
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to this place'),
    arguments: [mention.uri, options],
  };
  return item;
}

function originOf({ mention }: MentionNode): string {
  return mention.confidence === null ? 'annotation' : 'suggestion';
}
