import { type Pair, type Stretch, uniquePairs } from './chain';

// A run of so many words and signs that is gone from one place and new at another has moved there.
const RUN_LENGTHS = [8, 4];

/**
 * Finds what has moved: runs among the unmatched elements of `a` that are unique there and among the unmatched of `b`.
 * What stayed cannot be taken for what moved. Writes into `match`; gives the indices in `a` that moved.
 */
export function findMoves(a: Int32Array, b: Int32Array, match: Int32Array): Set<number> {
  const moved = new Set<number>();
  const taken = new Uint8Array(b.length);
  for (const other of match) if (other >= 0) taken[other] = 1;
  const whole: Stretch = { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length };
  const isFreeA = (index: number): boolean => match[index] === -1;
  const isFreeB = (index: number): boolean => taken[index] === 0;
  const take = (pair: Pair): boolean => {
    if (!isFreeA(pair.a) || !isFreeB(pair.b) || (a[pair.a] as number) < 0 || a[pair.a] !== b[pair.b]) return false;
    match[pair.a] = pair.b;
    taken[pair.b] = 1;
    moved.add(pair.a);
    return true;
  };
  for (const length of RUN_LENGTHS) {
    for (const { a: first, b: other } of uniquePairs(a, b, whole, length, isFreeA, isFreeB)) {
      let after = 0;
      while (first + after < a.length && other + after < b.length && take({ a: first + after, b: other + after }))
        after++;
      let before = 1;
      while (before <= first && before <= other && take({ a: first - before, b: other - before })) before++;
    }
  }
  return moved;
}
