import { alignSmall } from './alignSmall';
import { longestChain, type Stretch, uniquePairs } from './chain';

// Lengths of the runs sought, the surest first. Single words are left to `alignSmall`: in a long stretch that has nothing
// longer in common, a shared word is chance.
const RUN_LENGTHS = [8, 4, 2];
// A stretch of at most so many pairs is compared in full.
const SMALL = 10_000;
// Each level costs time in the length of what is left; texts that need more levels have next to nothing in common.
const MAX_DEPTH = 12;

/**
 * Which element of `b` each element of `a` became, in order; -1 for what is gone. A diff without a worst case: time is in
 * proportion to the lengths whatever the contents, because what has no unique run in common is given up, not searched.
 */
export function align(a: Int32Array, b: Int32Array, isWord: (id: number) => boolean): Int32Array {
  const match = new Int32Array(a.length).fill(-1);
  const open: (Stretch & { readonly depth: number })[] = [
    { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length, depth: 0 },
  ];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const rest = matchEnds(a, b, stretch, match);
    const n = rest.aEnd - rest.aStart;
    const m = rest.bEnd - rest.bStart;
    if (n === 0 || m === 0) continue;
    if (n * m <= SMALL) {
      alignSmall(a, b, rest, isWord, match);
    } else if (stretch.depth < MAX_DEPTH) {
      const depth = stretch.depth + 1;
      open.push(...split(a, b, rest, match).map((part) => ({ ...part, depth })));
    }
  }
  return match;
}

/** Matches what a stretch begins and ends with on both sides; gives what lies between. */
function matchEnds(a: Int32Array, b: Int32Array, stretch: Stretch, match: Int32Array): Stretch {
  let { aStart, aEnd, bStart, bEnd } = stretch;
  while (aStart < aEnd && bStart < bEnd && isSame(a[aStart], b[bStart])) match[aStart++] = bStart++;
  while (aStart < aEnd && bStart < bEnd && isSame(a[aEnd - 1], b[bEnd - 1])) match[--aEnd] = --bEnd;
  return { aStart, aEnd, bStart, bEnd };
}

/** Matches the runs that are unique on both sides and have kept their order; gives the stretches between them. */
function split(a: Int32Array, b: Int32Array, stretch: Stretch, match: Int32Array): Stretch[] {
  for (const length of RUN_LENGTHS) {
    const chain = longestChain(uniquePairs(a, b, stretch, length));
    if (chain.length === 0) continue;
    const parts: Stretch[] = [];
    let { aStart, bStart } = stretch;
    for (const pair of chain) {
      // Runs overlap: one that begins inside the run before goes on from its end.
      const skip = Math.max(aStart - pair.a, bStart - pair.b, 0);
      if (skip >= length) continue;
      const aFrom = pair.a + skip;
      const bFrom = pair.b + skip;
      if (aFrom > aStart || bFrom > bStart) {
        if (skip > 0) continue;
        parts.push({ aStart, aEnd: aFrom, bStart, bEnd: bFrom });
      }
      aStart = aFrom;
      bStart = bFrom;
      while (aStart < pair.a + length) match[aStart++] = bStart++;
    }
    parts.push({ aStart, aEnd: stretch.aEnd, bStart, bEnd: stretch.bEnd });
    return parts;
  }
  return [];
}

function isSame(left: number | undefined, right: number | undefined): boolean {
  return left !== undefined && left >= 0 && left === right;
}
