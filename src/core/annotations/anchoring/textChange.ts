import type { Span } from '../../text/span';
import { type Comparison, compare, wordsIn } from './comparison';
import { type Demands, locate } from './locate';
import { WordIds, wordsOf } from './words';

/** How one text became another. All offsets are UTF-16 code units. */
export interface TextChange {
  /** Where a span of the former text stands in the present one; `null` where that is not sure. */
  locate(span: Span): Span | null;
  /** Where an offset of the former text would be in the present one, as near as can be said. */
  near(offset: number): number;
}

// Found on the benchmark (`npm run bench:anchoring`): lower ones place more of what survives and more of what does not.
const DEMANDS: Demands = { kept: 0.35, moved: 6, changed: 0.5 };

// What is compared reaches so far into what both texts have in common at their ends: context for the first and last
// change, and room for `slideToSentences`.
const MARGIN = 1_000;

/** Compares two texts. Time is in proportion to their lengths, and next to nothing for what they begin and end with alike. */
export function textChange(former: string, present: string): TextChange {
  const head = commonStart(former, present);
  const tail = commonEnd(former, present, head);
  const from = Math.max(0, head - MARGIN);
  const formerEnd = Math.min(former.length, former.length - tail + MARGIN);
  const shift = present.length - former.length;
  const ids = new WordIds();
  const comparison = compare(
    wordsOf(former, ids, from, formerEnd),
    wordsOf(present, ids, from, formerEnd + shift),
    ids,
  );
  let ends: Int32Array | undefined;
  return {
    locate(span) {
      if (span.end <= head) return span;
      if (span.start >= former.length - tail) return { start: span.start + shift, end: span.end + shift };
      return locate(comparison, span, DEMANDS);
    },
    near(offset) {
      if (offset <= head) return offset;
      if (offset >= former.length - tail) return offset + shift;
      ends ??= endsBefore(comparison, from);
      return ends[wordsIn(comparison, { start: offset, end: offset }).from] as number;
    },
  };
}

/** For each word of the former text, where in the present one the last word before it that is still there ends. */
function endsBefore({ match, present }: Comparison, start: number): Int32Array {
  const ends = new Int32Array(match.length + 1);
  let last = start;
  match.forEach((other, index) => {
    ends[index] = last;
    if (other >= 0) last = present.ends[other] as number;
  });
  ends[match.length] = last;
  return ends;
}

function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string, head: number): number {
  const length = Math.min(a.length, b.length) - head;
  let at = 0;
  while (at < length && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}
