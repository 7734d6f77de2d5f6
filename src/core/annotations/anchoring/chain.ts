/** A stretch of two sequences: `aStart` to `aEnd` of the one, `bStart` to `bEnd` of the other, ends exclusive. */
export interface Stretch {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** A run of `length` elements that occurs once in each of two sequences. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/**
 * Runs of `length` elements that occur exactly once in each side of a stretch, in the order of `a`. Those that are
 * unique are almost never matched wrongly, however often their single elements occur (Bram Cohen's patience diff has
 * the same idea for lines). `usable` leaves out elements. Linear in the stretch.
 */
export function uniquePairs(
  a: Int32Array,
  b: Int32Array,
  { aStart, aEnd, bStart, bEnd }: Stretch,
  length: number,
  usableA: (index: number) => boolean = () => true,
  usableB: (index: number) => boolean = () => true,
): Pair[] {
  const inA = occurrences(a, aStart, aEnd, length, usableA);
  const inB = occurrences(b, bStart, bEnd, length, usableB);
  const pairs: Pair[] = [];
  for (const [hash, at] of inA) {
    const other = inB.get(hash);
    if (at === TWICE || other === undefined || other === TWICE) continue;
    if (equalRuns(a, at, b, other, length)) pairs.push({ a: at, b: other });
  }
  return pairs.sort((left, right) => left.a - right.a);
}

/** The longest subset of pairs, given in the order of `a`, whose `b` rise too: what has kept its order. */
export function longestChain(pairs: readonly Pair[]): Pair[] {
  // tails[k]: index of the pair with the lowest b at which a chain of k + 1 pairs can end (patience sorting).
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as Pair).b < pair.b) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1] as number;
    tails[low] = index;
  });
  const chain: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) chain.push(pairs[index] as Pair);
  return chain.reverse();
}

const TWICE = -1;

/** Where each run of `length` usable elements occurs, by hash; `TWICE` where it does more than once. */
function occurrences(
  ids: Int32Array,
  start: number,
  end: number,
  length: number,
  usable: (index: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  let run = 0;
  for (let i = start; i < end; i++) {
    run = (ids[i] as number) >= 0 && usable(i) ? run + 1 : 0;
    if (run < length) continue;
    const first = i - length + 1;
    let hash = length;
    for (let k = first; k <= i; k++) hash = Math.imul(hash ^ (ids[k] as number), 0x01000193) + 0x9e3779b9;
    found.set(hash, found.has(hash) ? TWICE : first);
  }
  return found;
}

function equalRuns(a: Int32Array, aAt: number, b: Int32Array, bAt: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[aAt + k] !== b[bAt + k]) return false;
  return true;
}
