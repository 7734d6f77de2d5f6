import * as vscode from 'vscode';
import { shorten } from '../../core/text/shorten';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { iconOf } from './entityIcon';
import { oneLine, openCommand } from './items';
import { SourceTreeProvider } from './treeProvider';

interface SpeakerNode {
  readonly kind: 'speaker';
  /** Empty where the speaker is not known. */
  readonly name: string;
  readonly type: string;
  readonly quotes: readonly QuoteNode[];
}
interface QuoteNode {
  readonly kind: 'quote';
  readonly source: Source;
  readonly mark: SourceMark;
}
type Node = SpeakerNode | QuoteNode;

const NONE_KEY = 'sourceAnnotator.quotes.none';

/** The view "Quotes": who says what in the source, speakers in the order in which they first speak. */
export function quotesView(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const provider = disposables.add(new QuotesProvider(session));
  disposables.add(
    vscode.window.createTreeView<Node>('sourceAnnotator.quotes', { treeDataProvider: provider, showCollapseAll: true }),
  );
  // An open source in which nobody is quoted gets words of its own rather than the advice to open one.
  let told: boolean | undefined;
  const tell = () => {
    const source = session.shownSource;
    const none = source?.isCurrent === true && !source.marks.some(({ kind }) => kind === 'quote');
    if (none !== told) void vscode.commands.executeCommand('setContext', NONE_KEY, none);
    told = none;
  };
  disposables.add(provider.onDidChangeTreeData(tell));
  tell();
  return disposables;
}

class QuotesProvider extends SourceTreeProvider<Node> {
  protected override roots(source: Source): Node[] {
    const speakers = new Map<string, { name: string; type: string; quotes: QuoteNode[] }>();
    for (const mark of source.marks) {
      if (mark.kind !== 'quote') continue;
      const name = source.speakerName(mark) ?? '';
      const entity = source.entityOf(mark.speaker?.entity);
      const key = entity?.id ?? name;
      const group = speakers.get(key) ?? { name, type: entity ? source.typeOf(entity.id) : '', quotes: [] };
      group.quotes.push({ kind: 'quote', source, mark });
      speakers.set(key, group);
    }
    // Those whose speaker is not known come last: they are work to do, not an answer.
    return [...speakers.values()]
      .sort((a, b) => Number(a.name === '') - Number(b.name === ''))
      .map((group): SpeakerNode => ({ kind: 'speaker', ...group }));
  }

  protected override children(node: Node): Node[] {
    return node.kind === 'speaker' ? [...node.quotes] : [];
  }

  override getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'speaker' ? speakerItem(node) : quoteItem(node, this.session.types);
  }
}

function speakerItem({ name, type, quotes }: SpeakerNode): vscode.TreeItem {
  const label = name || vscode.l10n.t('Speaker unknown');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = name || '?';
  item.description = String(quotes.length);
  item.iconPath = name && type ? iconOf(type) : new vscode.ThemeIcon(name ? 'comment' : 'question');
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} quotes', label, quotes.length) };
  return item;
}

function quoteItem({ mark, source }: QuoteNode, types: TypeCatalogue): vscode.TreeItem {
  const words = oneLine(source.text.slice(mark.start, mark.end));
  const line = source.document.positionAt(mark.start).line + 1;
  const item = new vscode.TreeItem(shorten(words, 120));
  item.tooltip = words;
  item.description = vscode.l10n.t('line {0}', line);
  item.iconPath = new vscode.ThemeIcon(mark.type === 'direct' ? 'quote' : 'comment');
  item.contextValue = mark.origin === 'person' ? 'annotation' : 'suggestion';
  item.command = openCommand(source, mark);
  const state = mark.origin === 'person' ? vscode.l10n.t('decided') : vscode.l10n.t('suggestion');
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, {1}, line {2}: {3}', types.name(mark.type), state, line, words),
  };
  return item;
}
