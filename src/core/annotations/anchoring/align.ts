import { alignSmall } from './alignSmall';
import { longestChain, type Stretch, uniquePairs } from './chain';

// Each level costs time in the length of what is left; texts that need more levels have next to nothing in common.
const MAX_DEPTH = 12;
// A stretch of at most so many pairs of elements is compared in full.
const SMALL = 10_000;

/**
 * Matches, within a stretch, runs that are unique on both sides and have kept their order, and whatever is the same right
 * beside them. `lengths` are the lengths of run to look for, the surest first. Writes into `match`. Unlike a diff it
 * has no worst case: what has no unique run in common is given up, not searched, so time is in proportion to the lengths.
 */
export function alignRuns(
  a: Int32Array,
  b: Int32Array,
  whole: Stretch,
  lengths: readonly number[],
  match: Int32Array,
): void {
  const open: (Stretch & { readonly depth: number })[] = [{ ...whole, depth: 0 }];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const rest = matchEnds(a, b, stretch, match);
    if (rest.aStart === rest.aEnd || rest.bStart === rest.bEnd || stretch.depth >= MAX_DEPTH) continue;
    const depth = stretch.depth + 1;
    for (const part of split(a, b, rest, lengths, match)) open.push({ ...part, depth });
  }
}

/**
 * Matches what is left between the matches in order: word by word where little is left on both sides, by unique pairs of
 * words where it is more. `moved` are the indices in `a` whose matches are out of order. Writes into `match`; gives 1 for each
 * index in `a` that it matched.
 */
export function alignGaps(
  a: Int32Array,
  b: Int32Array,
  match: Int32Array,
  moved: ReadonlySet<number>,
  isWord: (id: number) => boolean,
): Uint8Array {
  const settled = match.slice();
  // What has moved is taken: it must match nothing else.
  const freeA = a.map((id, index) => (match[index] === -1 ? id : -1));
  const freeB = b.slice();
  for (const other of match) if (other >= 0) freeB[other] = -1;
  for (const gap of gapsOf(match, moved, b.length)) {
    if ((gap.aEnd - gap.aStart) * (gap.bEnd - gap.bStart) <= SMALL) alignSmall(freeA, freeB, gap, isWord, match);
    else alignRuns(freeA, freeB, gap, [2], match);
  }
  return Uint8Array.from(match, (other, index) => Number(other !== settled[index]));
}

/** The stretches between the matches in order where something is left on both sides. */
function gapsOf(match: Int32Array, moved: ReadonlySet<number>, length: number): Stretch[] {
  const gaps: Stretch[] = [];
  let aStart = 0;
  let bStart = 0;
  for (let index = 0; index <= match.length; index++) {
    const isEnd = index === match.length;
    const other = isEnd ? length : (match[index] as number);
    if (!isEnd && (other < 0 || moved.has(index))) continue;
    if (index > aStart && other > bStart) gaps.push({ aStart, aEnd: index, bStart, bEnd: other });
    aStart = index + 1;
    bStart = other + 1;
  }
  return gaps;
}

/** Matches what a stretch begins and ends with on both sides; gives what lies between. */
function matchEnds(a: Int32Array, b: Int32Array, stretch: Stretch, match: Int32Array): Stretch {
  let { aStart, aEnd, bStart, bEnd } = stretch;
  while (aStart < aEnd && bStart < bEnd && isSame(a[aStart], b[bStart])) match[aStart++] = bStart++;
  while (aStart < aEnd && bStart < bEnd && isSame(a[aEnd - 1], b[bEnd - 1])) match[--aEnd] = --bEnd;
  return { aStart, aEnd, bStart, bEnd };
}

/** Matches the longest of the runs to look for that are there; gives the stretches between them. */
function split(
  a: Int32Array,
  b: Int32Array,
  stretch: Stretch,
  lengths: readonly number[],
  match: Int32Array,
): Stretch[] {
  for (const length of lengths) {
    const chain = longestChain(uniquePairs(a, b, stretch, length));
    if (chain.length === 0) continue;
    const parts: Stretch[] = [];
    let { aStart, bStart } = stretch;
    for (const pair of chain) {
      // Runs overlap: one that begins inside the run before goes on from its end, if it goes on from there in both.
      const skip = Math.max(aStart - pair.a, bStart - pair.b, 0);
      const isSplit = skip > 0 && aStart - pair.a !== bStart - pair.b;
      if (skip >= length || isSplit) continue;
      if (skip === 0) parts.push({ aStart, aEnd: pair.a, bStart, bEnd: pair.b });
      aStart = pair.a + skip;
      bStart = pair.b + skip;
      while (aStart < pair.a + length) match[aStart++] = bStart++;
    }
    parts.push({ aStart, aEnd: stretch.aEnd, bStart, bEnd: stretch.bEnd });
    return parts.filter((part) => part.aEnd > part.aStart && part.bEnd > part.bStart);
  }
  return [];
}

function isSame(left: number | undefined, right: number | undefined): boolean {
  return left !== undefined && left >= 0 && left === right;
}
