/** The most features that `add` takes at once. */
export const MOST_AT_ONCE = 64;

// Of the bits that say which hashes are known, at most one in so many is set, and so few of the others pass: 2 to the power of this.
const SPARSE = 4;

/**
 * The weights of a model's features by the features' hashes. A text asks for dozens a token, all over the table, so what
 * counts is how many lines of memory an answer touches: mostly two, one of them in a small table; and that the processor
 * need not wait for one before it asks for the next.
 */
export class FeatureWeights {
  /** The upper bits of a hash choose its bucket: where in `#entries` it begins. One more than there are buckets. */
  readonly #buckets: Uint32Array;
  readonly #shift: number;
  /** The features of each bucket: the lower half of the hash, the number of weights, and each weight with its label. */
  readonly #entries: Int16Array;
  /** A bit for each beginning of a hash, set where a feature has it: most of what a text asks for has no weight at all. */
  readonly #known: Uint32Array;
  readonly #knownShift: number;
  readonly #asked = new Uint32Array(MOST_AT_ONCE);
  readonly #begins = new Uint32Array(MOST_AT_ONCE);
  readonly #lows = new Int16Array(MOST_AT_ONCE);

  /** Feature `i` has the weights from `begins[i]` to `begins[i + 1]`; `hashes` ascending, each once. */
  constructor(hashes: Uint32Array, begins: Uint32Array, labels: Uint8Array, weights: Int8Array) {
    // At least 16, so that bucket and lower half make a hash.
    const bits = Math.max(16, 32 - Math.clz32(hashes.length));
    this.#shift = 32 - bits;
    this.#buckets = new Uint32Array(2 ** bits + 1);
    // One more, since a look goes one behind the last.
    this.#entries = new Int16Array(2 * hashes.length + weights.length + 1);
    const knownBits = SPARSE + bits;
    this.#known = new Uint32Array(2 ** (knownBits - 5));
    this.#knownShift = 32 - knownBits;
    let at = 0;
    let bucket = 0;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      const bit = hash >>> this.#knownShift;
      this.#known[bit >>> 5] = (this.#known[bit >>> 5] as number) | (1 << bit);
      while (bucket <= hash >>> this.#shift) this.#buckets[bucket++] = at;
      const end = begins[i + 1] as number;
      this.#entries[at++] = hash;
      this.#entries[at++] = end - (begins[i] as number);
      for (let j = begins[i] as number; j < end; j++) {
        this.#entries[at++] = ((weights[j] as number) << 8) | (labels[j] as number);
      }
    }
    this.#buckets.fill(at, bucket);
  }

  /** Adds the weights of the first `count` (at most `MOST_AT_ONCE`) of `features` to their labels in the row that begins at `row`. */
  add(features: Uint32Array, count: number, out: Int32Array, row: number): void {
    const buckets = this.#buckets;
    const shift = this.#shift;
    const entries = this.#entries;
    const known = this.#known;
    const knownShift = this.#knownShift;
    const asked = this.#asked;
    const begins = this.#begins;
    const lows = this.#lows;
    let left = 0;
    for (let i = 0; i < count; i++) {
      const hash = features[i] as number;
      asked[left] = hash;
      const bit = hash >>> knownShift;
      left += ((known[bit >>> 5] as number) >>> bit) & 1;
    }
    // All first reads before the first decision, so that they wait for the memory together.
    for (let i = 0; i < left; i++) begins[i] = buckets[(asked[i] as number) >>> shift] as number;
    for (let i = 0; i < left; i++) lows[i] = entries[begins[i] as number] as number;
    for (let i = 0; i < left; i++) {
      const hash = asked[i] as number;
      const wanted = (hash << 16) >> 16;
      const end = buckets[(hash >>> shift) + 1] as number;
      let low = lows[i] as number;
      for (let at = begins[i] as number; at < end; low = entries[at] as number) {
        const next = at + 2 + (entries[at + 1] as number);
        if (low === wanted) {
          for (let j = at + 2; j < next; j++) {
            const weight = entries[j] as number;
            const label = row + (weight & 255);
            out[label] = (out[label] as number) + (weight >> 8);
          }
          break;
        }
        at = next;
      }
    }
  }
}
