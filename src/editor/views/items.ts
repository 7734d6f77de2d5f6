import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from '../session/places';
import type { Source } from '../session/source';

/** The command of a tree item that opens a source at a span; the keyboard stays in the tree, as in VS Code's own trees. */
export function openCommand(source: Source, span: Span): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(source.document, span), preserveFocus: true };
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to this place'),
    arguments: [source.document.uri, options],
  };
}

/** A source with how many things a view counts in it; `spoken` is what a screen reader says of it. */
export function sourceItem(uri: vscode.Uri, count: number, spoken: string): vscode.TreeItem {
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(count);
  item.tooltip = vscode.workspace.asRelativePath(uri);
  item.iconPath = vscode.ThemeIcon.File;
  item.accessibilityInformation = { label: spoken };
  return item;
}

const CONTEXT_BEFORE = 24;
const CONTEXT_AFTER = 60;

/** The words around a span on one line, the span's own words highlighted in a tree item's label. */
export function inContext(text: string, span: Span): vscode.TreeItemLabel {
  const lead = oneLine(text.slice(Math.max(0, span.start - CONTEXT_BEFORE), span.start)).replace(/^\S*\s/u, '');
  const words = oneLine(text.slice(span.start, span.end));
  const rest = oneLine(text.slice(span.end, span.end + CONTEXT_AFTER)).replace(/\s\S*$/u, '');
  return { label: `${lead}${words}${rest}`, highlights: [[lead.length, lead.length + words.length]] };
}

/** White space folded to single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
