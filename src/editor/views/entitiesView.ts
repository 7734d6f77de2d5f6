import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../core/entities/types';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { typeName } from '../session/typeNames';
import { inContext, openCommand } from './items';
import { SourceTreeProvider } from './treeProvider';

interface TypeNode {
  readonly kind: 'type';
  readonly type: string;
  readonly entities: readonly EntityNode[];
}
/** An entity in the view; the commands of its context menu get it as their argument. */
export interface EntityNode {
  readonly kind: 'entity';
  readonly source: Source;
  readonly label: string;
  readonly type: string;
  /** In reading order, at least one. */
  readonly mentions: readonly [SourceMark, ...SourceMark[]];
}
interface MentionNode {
  readonly kind: 'mention';
  readonly source: Source;
  readonly mark: SourceMark;
}
type Node = TypeNode | EntityNode | MentionNode;

/** The view "Entities": the source's entities by type, the most frequent first, each with its mentions. */
export function entitiesView(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const provider = disposables.add(new EntitiesProvider(session));
  const view = disposables.add(
    vscode.window.createTreeView<Node>('sourceAnnotator.entities', {
      treeDataProvider: provider,
      showCollapseAll: true,
    }),
  );
  disposables.add(
    provider.onDidChangeTreeData(() => {
      const open = session.shownSource?.marks.filter((mark) => mark.origin === 'machine').length ?? 0;
      view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} open suggestions', open) } : undefined;
    }),
  );
  return disposables;
}

class EntitiesProvider extends SourceTreeProvider<Node> {
  protected override roots(source: Source): Node[] {
    const types = new Map<string, EntityNode[]>();
    for (const mentions of source.entities()) {
      const [first] = mentions;
      const label = first.entity?.label ?? source.text.slice(first.start, first.end);
      const node: EntityNode = { kind: 'entity', source, label, type: groupOf(mentions), mentions };
      types.set(node.type, [...(types.get(node.type) ?? []), node]);
    }
    return [...types]
      .sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))
      .map(([type, entities]) => ({ kind: 'type', type, entities: entities.sort(byFrequency) }));
  }

  protected override children(node: Node): Node[] {
    if (node.kind === 'type') return [...node.entities];
    if (node.kind === 'mention') return [];
    return node.mentions.map((mark) => ({ kind: 'mention', source: node.source, mark }));
  }

  override getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'type':
        return typeItem(node);
      case 'entity':
        return entityItem(node);
      case 'mention':
        return mentionItem(node);
    }
  }
}

function typeItem({ type, entities }: TypeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(typeName(type), vscode.TreeItemCollapsibleState.Expanded);
  item.id = type;
  item.description = String(entities.length);
  item.contextValue = 'type';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} entities', typeName(type), entities.length) };
  return item;
}

function entityItem({ label, type, mentions, source }: EntityNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const decided = mentions.filter((mark) => mark.origin === 'person').length;
  item.id = `${type} ${mentions[0].entity?.id ?? label}`;
  item.description = String(mentions.length);
  item.contextValue = 'entity';
  item.iconPath = iconOf(type);
  item.tooltip = vscode.l10n.t('{0}: {1} mentions, {2} of them decided', label, mentions.length, decided);
  item.accessibilityInformation = { label: item.tooltip };
  item.command = openCommand(source, mentions[0]);
  return item;
}

function mentionItem({ mark, source }: MentionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(inContext(source.text, mark));
  const line = source.document.positionAt(mark.start).line + 1;
  item.description = vscode.l10n.t('line {0}', line);
  item.iconPath = new vscode.ThemeIcon(mark.origin === 'person' ? 'pass-filled' : 'circle-large-outline');
  item.contextValue = mark.origin === 'person' ? 'annotation' : 'suggestion';
  item.command = openCommand(source, mark);
  item.accessibilityInformation = {
    label: vscode.l10n.t('Line {0}: {1}', line, typeof item.label === 'object' ? item.label.label : ''),
  };
  return item;
}

/** Chinese and China are one entity: it is listed as what most of its mentions are, a name before an adjective. */
function groupOf(mentions: readonly SourceMark[]): string {
  const counts = new Map<string, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + (type === 'NORP' ? 0 : 1));
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function byFrequency(a: EntityNode, b: EntityNode): number {
  return b.mentions.length - a.mentions.length || a.label.localeCompare(b.label);
}

function rank(type: string): number {
  const index = (ENTITY_TYPES as readonly string[]).indexOf(type);
  return index < 0 ? ENTITY_TYPES.length : index;
}

const ICONS: Readonly<Record<string, string>> = {
  PER: 'person',
  LOC: 'location',
  ORG: 'organization',
  NORP: 'globe',
  DATE: 'calendar',
  MONEY: 'credit-card',
  PERCENT: 'percentage',
};

/** The product icon of an entity type in its colour. */
export function iconOf(type: string): vscode.ThemeIcon {
  const style = type in ICONS ? type : 'MISC';
  return new vscode.ThemeIcon(ICONS[type] ?? 'tag', new vscode.ThemeColor(`sourceAnnotator.${style}.line`));
}
