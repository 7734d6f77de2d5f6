import search from 'approx-string-match';
import type { Anchor } from '../../../core/annotations/model';
import type { Span } from '../../../core/text/span';

// How the Hypothesis client anchors, restated from client/src/annotator/anchoring/{html,types,match-quote}.ts (hypothesis
// /client at 9d28950, BSD-2-Clause): position first, accepted when the words are the same; else the best quote match, however bad.

/** Where Hypothesis would put an anchor in a text; `null` where it finds nothing at all. */
export function hypothesisPlace(anchor: Anchor, text: string): Span | null {
  const { start, end, exact, prefix, suffix } = anchor;
  if (text.slice(start, end) === exact) return { start, end };
  const matches = searchQuote(text, exact, Math.min(256, exact.length / 2));
  let best: { span: Span; score: number } | null = null;
  for (const match of matches) {
    const quoteScore = 1 - match.errors / exact.length;
    const prefixScore = prefix
      ? textMatchScore(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
      : 1;
    const suffixScore = suffix ? textMatchScore(text.slice(match.end, match.end + suffix.length), suffix) : 1;
    const positionScore = 1 - Math.abs(match.start - start) / text.length;
    const score = (50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * positionScore) / 92;
    if (!best || score > best.score) best = { span: match, score };
  }
  return best && { start: best.span.start, end: best.span.end };
}

function searchQuote(text: string, exact: string, maxErrors: number): { start: number; end: number; errors: number }[] {
  const found = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, maxErrors);
}

function textMatchScore(text: string, words: string): number {
  if (words.length === 0 || text.length === 0) return 0;
  const [match] = search(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}
