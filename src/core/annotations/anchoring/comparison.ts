import type { Span } from '../../text/span';
import { alignGaps, alignRuns } from './align';
import { mapInside } from './insideWord';
import { findMoves } from './moves';
import { slideToSentences } from './slide';
import { findTies, type Ties } from './ties';
import { firstEndingAfter, type WordIds, type Words } from './words';

/** Two versions of a text, word by word. */
export interface Comparison {
  readonly former: Words;
  readonly present: Words;
  /** For each word of the former text its index in the present one, or -1. */
  readonly match: Int32Array;
  /** Indices in the former text of the words that stand elsewhere in the present one. */
  readonly moved: ReadonlySet<number>;
  readonly ties: Ties;
}

// In words and signs.
const RUN_LENGTHS = [8, 4];

/** Compares two versions of a text whose words share `ids`. Linear in their lengths, whatever they contain. */
export function compare(former: Words, present: Words, ids: WordIds): Comparison {
  const match = new Int32Array(former.count).fill(-1);
  const whole = { aStart: 0, aEnd: former.count, bStart: 0, bEnd: present.count };
  alignRuns(former.ids, present.ids, whole, RUN_LENGTHS, match);
  slideToSentences(former, present, match);
  // Before the gaps are filled: else words of a sentence that has gone would be taken for those of another one beside it.
  const moved = findMoves(former.ids, present.ids, match);
  const chosen = alignGaps(former.ids, present.ids, match, moved, (id) => ids.isWord(id));
  return { former, present, match, moved, ties: findTies(former.ids, present.ids, match, chosen) };
}

/** The words that a span (UTF-16 code units of the former text) touches: first index, and the index after the last. */
export function wordsIn({ former }: Comparison, span: Span): { readonly from: number; readonly to: number } {
  const from = firstEndingAfter(former, span.start);
  let to = from;
  while (to < former.count && (former.starts[to] as number) < span.end) to++;
  return { from, to };
}

/** Where an offset within word `index` of the former text stands in the present one; `null` where that cannot be said. */
export function mapOffset({ former, present, match }: Comparison, index: number, offset: number): number | null {
  const other = match[index] ?? -1;
  if (other < 0) return null;
  const start = former.starts[index] as number;
  const otherStart = present.starts[other] as number;
  const inside = mapInside(
    former.text.slice(start, former.ends[index]),
    present.text.slice(otherStart, present.ends[other]),
    Math.max(0, offset - start),
  );
  return inside === null ? null : otherStart + inside;
}
