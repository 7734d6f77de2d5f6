import * as vscode from 'vscode';
import { shorten } from '../../core/text/shorten';
import { baseName } from '../sidecars/uris';
import type { TypeCatalogue } from '../types/catalogue';
import { iconOf } from '../views/entityIcon';
import { sourceItem } from '../views/items';
import { moreItem } from '../views/limits';
import type { Node, QuoteNode, SpeakerNode } from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a node looks and sounds. */
export function treeItem(node: Node, types: TypeCatalogue): vscode.TreeItem {
  const item = itemOf(node, types);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: Node, types: TypeCatalogue): vscode.TreeItem {
  switch (node.kind) {
    case 'speaker':
      return speakerItem(node);
    case 'source':
      return sourceItem(node.uri, node.quotes, vscode.l10n.t('{0}, {1} quotes', baseName(node.uri), node.quotes));
    case 'quote':
      return quoteItem(node, types);
    case 'more':
      return moreItem(node, 'sourceAnnotator.quotes.more');
  }
}

function speakerItem({ name, type, quotes, listed }: SpeakerNode): vscode.TreeItem {
  const label = name || vscode.l10n.t('Speaker unknown');
  const item = new vscode.TreeItem(label, listed ? Expanded : Collapsed);
  item.description = String(quotes);
  item.iconPath = name && type ? iconOf(type) : new vscode.ThemeIcon(name ? 'comment' : 'question');
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} quotes', label, quotes) };
  return item;
}

function quoteItem({ words, range, type, uri, speaker, isDecided }: QuoteNode, types: TypeCatalogue): vscode.TreeItem {
  const line = range.start.line + 1;
  const place = vscode.l10n.t('line {0}', line);
  const said = speaker === '' ? vscode.l10n.t('Speaker unknown') : speaker;
  const item = new vscode.TreeItem(shorten(words, 120), None);
  item.tooltip = words;
  item.description = said ? `${said} · ${place}` : place;
  item.iconPath = new vscode.ThemeIcon(type === 'direct' ? 'quote' : 'comment');
  // The keyboard stays in the tree, as in VS Code's own trees.
  const options: vscode.TextDocumentShowOptions = { selection: range, preserveFocus: true };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to this place'), arguments: [uri, options] };
  const state = isDecided ? vscode.l10n.t('decided') : vscode.l10n.t('suggestion');
  const parts = [types.name(type), state, ...(said ? [said] : [])];
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, line {1}: {2}', parts.join(', '), line, words) };
  return item;
}
