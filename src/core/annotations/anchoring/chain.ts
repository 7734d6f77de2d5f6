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
  if (aEnd - aStart < length || bEnd - bStart < length) return [];
  const runsA = runHashes(a, aStart, aEnd, length, usableA);
  const runsB = runHashes(b, bStart, bEnd, length, usableB);
  const table = new RunTable(runsA.length);
  runsA.forEach((hash, index) => {
    if (hash !== NO_RUN) table.addA(hash, index);
  });
  runsB.forEach((hash, index) => {
    if (hash !== NO_RUN) table.addB(hash, index);
  });
  const pairs: Pair[] = [];
  runsA.forEach((hash, index) => {
    if (hash === NO_RUN) return;
    const other = table.partner(hash, index);
    if (other >= 0 && equalRuns(a, aStart + index, b, bStart + other, length)) {
      pairs.push({ a: aStart + index, b: bStart + other });
    }
  });
  return pairs;
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

/** The hash where there is no run. */
export const NO_RUN = 0;
const NONE = -1;
const TWICE = -2;

/** A hash for the run of `length` usable elements that begins at each index; `NO_RUN` where none does. */
export function runHashes(
  ids: Int32Array,
  start: number,
  end: number,
  length: number,
  usable: (index: number) => boolean,
): Int32Array {
  const hashes = new Int32Array(Math.max(0, end - start - length + 1));
  let run = 0;
  for (let i = start; i < end; i++) {
    run = (ids[i] as number) >= 0 && usable(i) ? run + 1 : 0;
    if (run < length) continue;
    const first = i - length + 1;
    let hash = length;
    for (let k = first; k <= i; k++) {
      hash = Math.imul(hash ^ (ids[k] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hashes[first - start] = hash === NO_RUN ? 1 : hash;
  }
  return hashes;
}

/** Where runs occur on the two sides, by hash: open addressing in typed arrays, five times as fast as a `Map`. */
class RunTable {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #inA: Int32Array;
  readonly #inB: Int32Array;

  constructor(runs: number) {
    let size = 16;
    while (size < 2 * runs) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#inA = new Int32Array(size).fill(NONE);
    this.#inB = new Int32Array(size).fill(NONE);
  }

  addA(hash: number, index: number): void {
    const slot = this.#slot(hash);
    this.#keys[slot] = hash;
    this.#inA[slot] = this.#inA[slot] === NONE ? index : TWICE;
  }

  addB(hash: number, index: number): void {
    const slot = this.#slot(hash);
    if (this.#keys[slot] !== hash) return;
    this.#inB[slot] = this.#inB[slot] === NONE ? index : TWICE;
  }

  /** Where in `b` the run is that in `a` is unique at `index`; negative where it is not unique on both sides. */
  partner(hash: number, index: number): number {
    const slot = this.#slot(hash);
    return this.#inA[slot] === index ? (this.#inB[slot] as number) : NONE;
  }

  /** The slot of a hash, or the free one where it would go. */
  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== NO_RUN && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

function equalRuns(a: Int32Array, aAt: number, b: Int32Array, bAt: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[aAt + k] !== b[bAt + k]) return false;
  return true;
}
