import * as vscode from 'vscode';
import { shorten } from '../../../core/text/shorten';
import { answerOf } from '../../answerOf';
import { inContext, oneLine } from '../../views/items';
import type { OpenSuggestion } from './openSuggestions';

/** More rows than this only make the choice slow: then there is one a source. */
const MOST_ROWS = 1_000;
/** A quote may be as long as a page. */
const MOST_SIGNS = 60;
/** How many words a row of a whole source gives as examples. */
const EXAMPLES = 8;

interface Row extends vscode.QuickPickItem {
  readonly suggestions: readonly OpenSuggestion[];
}

export interface PreviewOptions {
  /** The name of a type. */
  name(type: string): string;
  /** Told of the suggestion that the person looks at in the list. */
  show?(suggestion: OpenSuggestion): void;
}

/** Shows what would be accepted, for a person to untick what is wrong. `undefined`: nothing at all. */
export function preview(
  suggestions: readonly OpenSuggestion[],
  { name, show }: PreviewOptions,
): Promise<readonly OpenSuggestion[] | undefined> {
  const sources = bySource(suggestions);
  const rows =
    suggestions.length > MOST_ROWS
      ? sources.map(sourceRow)
      : sources.flatMap((those) => markRows(those, name, sources));
  const pick = vscode.window.createQuickPick<Row>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.title = titleOf(suggestions.length, sources.length);
  pick.placeholder = vscode.l10n.t('Untick what is wrong; Enter accepts the rest as one step');
  pick.items = rows;
  pick.selectedItems = rows.filter(({ suggestions: those }) => those.length > 0);
  pick.onDidChangeActive(([row]) => {
    const [suggestion] = row?.suggestions ?? [];
    if (suggestion) show?.(suggestion);
  });
  return answerOf(pick, () => pick.selectedItems.flatMap((row) => row.suggestions));
}

/** "Accept 12 suggestions", "Accept 212 suggestions in 5 sources": also the name of the step that undo shows. */
export function titleOf(suggestions: number, sources: number): string {
  return sources > 1
    ? vscode.l10n.t('Accept {0} suggestions in {1} sources', suggestions, sources)
    : vscode.l10n.t('Accept {0} suggestions', suggestions);
}

/** Suggestions together with those of the same source, in their order. */
export function bySource(suggestions: readonly OpenSuggestion[]): readonly (readonly OpenSuggestion[])[] {
  const sources = new Map<OpenSuggestion['source'], OpenSuggestion[]>();
  for (const suggestion of suggestions) {
    const known = sources.get(suggestion.source);
    if (known) known.push(suggestion);
    else sources.set(suggestion.source, [suggestion]);
  }
  return [...sources.values()];
}

function markRows(
  those: readonly OpenSuggestion[],
  name: (type: string) => string,
  sources: readonly unknown[],
): Row[] {
  const rows = those.map((suggestion): Row => {
    const { mark, source } = suggestion;
    return {
      label: wordsOf(suggestion),
      detail: inContext(source.text, mark).label,
      description: `${name(mark.type)} · ${Math.round((mark.confidence ?? 1) * 100)} %`,
      suggestions: [suggestion],
    };
  });
  const kind = vscode.QuickPickItemKind.Separator;
  return sources.length > 1 ? [{ label: pathOf(those), kind, suggestions: [] }, ...rows] : rows;
}

function sourceRow(those: readonly OpenSuggestion[]): Row {
  return {
    label: pathOf(those),
    description: vscode.l10n.t('{0} open suggestions', those.length),
    detail: those.slice(0, EXAMPLES).map(wordsOf).join(' · '),
    suggestions: those,
  };
}

function pathOf([first]: readonly OpenSuggestion[]): string {
  return first ? vscode.workspace.asRelativePath(first.source.uri) : '';
}

function wordsOf({ source, mark }: OpenSuggestion): string {
  return shorten(oneLine(source.text.slice(mark.start, mark.end)), MOST_SIGNS);
}
