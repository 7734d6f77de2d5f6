import type { Span } from '../../core/text/span';
import type { Verdict } from './quoteScore';
import type { GoldDocument } from './quoteSets';

/** Prints an error with its surroundings, if its kind (`missed-indirect`, `bounds-direct`, `all` …) starts with `wanted`; answers whether it did. */
export function printVerdict(document: GoldDocument, verdict: Verdict, wanted: string): boolean {
  const quote = verdict.kind === 'extra' ? verdict.found : verdict.gold;
  if (wanted !== 'all' && !`${verdict.kind}-${quote.kind}`.startsWith(wanted)) return false;
  const { text } = document;
  const slice = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\n/g, '⏎');
  const who = (q: { speaker: Span | null; cue: Span | null }) =>
    `${q.speaker ? slice(q.speaker.start, q.speaker.end) : '-'}|${q.cue ? slice(q.cue.start, q.cue.end) : '-'}`;
  const place = `…${slice(quote.start - 110, quote.start)}[[${slice(quote.start, quote.end)}]]${slice(quote.end, quote.end + 80)}`;
  const names =
    verdict.kind === 'speaker' ? `\n     GOLD ${who(verdict.gold)}  FOUND ${who(verdict.found)}` : `  ## ${who(quote)}`;
  const instead =
    verdict.kind === 'bounds'
      ? `\n     FOUND [[${slice(verdict.found.start, verdict.found.end)}]] ## ${who(verdict.found)}`
      : '';
  console.log(verdict.kind, quote.kind, document.id, place, names, instead);
  return true;
}
