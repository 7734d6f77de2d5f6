import type { Span } from '../../text/span';
import type { Anchor } from '../model';
import { agreement } from './context';

/** A place that a person might put an orphan back to. */
export interface Proposal extends Span {
  /** How well the surroundings fit, 0 to 1. */
  readonly score: number;
}

const MOST = 5;
// How far from where it last stood, and among how many candidates, a place is looked for.
const REACH = 200_000;
const MAX_CANDIDATES = 500;
// Enough of the context on one side for the gap between the two sides to be worth showing.
const SIDE = 10;

/**
 * Where an orphan might belong in the present text, the best first: places with the same words, and places between the
 * words that stood before and after it. For a person to choose from; none of them is sure. UTF-16 code units.
 */
export function proposePlaces(anchor: Anchor, text: string): Proposal[] {
  const found = new Map<string, Proposal>();
  const offer = (span: Span, score: number): void => {
    const key = `${span.start}:${span.end}`;
    if ((found.get(key)?.score ?? -1) < score) found.set(key, { ...span, score });
  };
  const { exact, prefix, suffix } = anchor;
  for (const start of occurrences(text, exact, anchor.start)) {
    offer({ start, end: start + exact.length }, fit(text, start, anchor));
  }
  // The words themselves may have been rewritten: what stands between the same neighbours takes their place.
  const before = prefix.slice(-SIDE);
  const after = suffix.slice(0, SIDE);
  if (before.length === SIDE && after.length === SIDE) {
    for (const at of occurrences(text, before, anchor.start)) {
      const start = at + before.length;
      const end = text.indexOf(after, start);
      if (end > start && end - start <= 2 * exact.length + 20) offer({ start, end }, 0.5);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start))
    .slice(0, MOST);
}

function occurrences(text: string, words: string, near: number): number[] {
  const found: number[] = [];
  if (words === '') return found;
  const from = Math.max(0, near - REACH);
  const piece = text.slice(from, near + REACH);
  for (let at = piece.indexOf(words); at >= 0 && found.length < MAX_CANDIDATES; at = piece.indexOf(words, at + 1)) {
    found.push(from + at);
  }
  return found;
}

function fit(text: string, start: number, anchor: Anchor): number {
  const available = anchor.prefix.length + anchor.suffix.length;
  const { before, after } = agreement(text, start, anchor);
  return available === 0 ? 1 : (before + after) / available;
}
