import * as vscode from 'vscode';
import { shorten } from '../../core/text/shorten';
import type { Corpus } from '../corpus/corpus';
import type { Source, SourceMark } from '../session/source';
import { oneLine } from '../views/items';
import { plain } from './plain';

/** The card is a glance: Shift+F12 lists all. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 100;

/** What the entity that a mention names said, a quote a line with a link to it; those of this source first. */
export async function saidLines(source: Source, mark: SourceMark, corpus: Corpus): Promise<readonly string[]> {
  if (mark.kind !== 'mention') return [];
  const here = source.document.uri.toString();
  const quotes = corpus.quotesBy(source.keyOf(mark));
  const isHere = ({ uri }: { uri: vscode.Uri }) => uri.toString() === here;
  const first = [...quotes.filter(isHere), ...quotes.filter((quote) => !isHere(quote))].slice(0, MOST_QUOTES);
  const lines = first.map(async ({ uri, start, end }) => {
    const text = await corpus.text(uri);
    if (!text) return '';
    const words = shorten(oneLine(text.text.slice(start, end)), LONGEST_QUOTE);
    const { line, character } = text.at(start);
    const place = vscode.l10n.t('line {0}', line + 1);
    const name = isHere({ uri }) ? place : `${vscode.workspace.asRelativePath(uri)}, ${place}`;
    const link = uri.with({ fragment: `L${line + 1},${character + 1}` });
    return `$(quote) ${plain(words)} [${plain(name)}](${link})`;
  });
  return (await Promise.all(lines)).filter((words) => words !== '');
}
