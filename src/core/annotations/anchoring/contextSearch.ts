import type { Span } from '../../text/span';
import type { Anchor } from '../model';
import { type Comparison, compare } from './comparison';
import { type Demands, locate } from './locate';
import { WordIds, type Words, wordsOf } from './words';

// More is asked than where the whole former text is known: a context holds but a few words.
const DEMANDS: Demands = { kept: 0.6, moved: 6, changed: 0.8 };
// Stands between two pieces of the former text between which it is not known; no text contains it.
const GAP = '\uffff';

/**
 * Finds anchors by their words and context alone, where the text that they were placed in is not known: their contexts,
 * in the order of their positions, are as much of it as is left, and are compared with the present text as a whole.
 * Gives a place for each anchor that is found for sure. Linear in the text and the contexts.
 */
export function findByContext(anchors: readonly Anchor[], text: string): Map<Anchor, Span> {
  const found = new Map<Anchor, Span>();
  if (anchors.length === 0) return found;
  const { pieces, spans } = patchTogether(anchors);
  const ids = new WordIds();
  const former = withGaps(wordsOf(pieces, ids), spans);
  const comparison: Comparison = compare(former, wordsOf(text, ids), ids);
  for (const [anchor, span] of spans) {
    const place = locate(comparison, span, DEMANDS);
    if (place) found.set(anchor, place);
  }
  return found;
}

/** The pieces of the former text that the anchors remember, joined where they overlap, and where in it each anchor is. */
function patchTogether(anchors: readonly Anchor[]): { pieces: string; spans: Map<Anchor, Span> } {
  const sorted = anchors
    .map((anchor) => ({ anchor, from: anchor.start - anchor.prefix.length }))
    .sort((a, b) => a.from - b.from || b.anchor.end - a.anchor.end);
  const spans = new Map<Anchor, Span>();
  const parts: string[] = [];
  let length = 0;
  // The piece under way: its text, where it began in the former text, and where in the result.
  let piece = { text: '', from: 0, at: 0 };
  const finish = (): void => {
    parts.push(piece.text, GAP);
    length += piece.text.length + GAP.length;
  };
  for (const { anchor, from } of sorted) {
    const known = anchor.prefix + anchor.exact + anchor.suffix;
    const overlap = piece.text.slice(from - piece.from);
    const fits = from <= piece.from + piece.text.length && (known.startsWith(overlap) || overlap.startsWith(known));
    if (piece.text !== '' && fits) {
      piece.text += known.slice(overlap.length);
    } else {
      if (piece.text !== '') finish();
      piece = { text: known, from, at: length };
    }
    const start = piece.at + (from - piece.from) + anchor.prefix.length;
    spans.set(anchor, { start, end: start + anchor.exact.length });
  }
  finish();
  return { pieces: parts.join(''), spans };
}

/** Takes the gaps, and the words beside them that context cut in two, out of the comparison. */
function withGaps(words: Words, spans: ReadonlyMap<Anchor, Span>): Words {
  const ids = words.ids.slice();
  const starts = new Set([...spans.values()].map(({ start }) => start));
  const ends = new Set([...spans.values()].map(({ end }) => end));
  const isGap = (index: number): boolean =>
    index < 0 || index >= words.count || words.text[words.starts[index] as number] === GAP;
  for (let index = 0; index < words.count; index++) {
    const isCutBefore = isGap(index - 1) && !starts.has(words.starts[index] as number);
    const isCutAfter = isGap(index + 1) && !ends.has(words.ends[index] as number);
    if (isGap(index) || isCutBefore || isCutAfter) ids[index] = -1;
  }
  return { ...words, ids };
}
