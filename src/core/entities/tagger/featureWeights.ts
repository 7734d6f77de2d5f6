// A range of weights as one number: where it begins, and in the lowest bits how many there are (at least one, at most a
// label's each).
const COUNT_BITS = 5;
const MOST = (1 << COUNT_BITS) - 1;
/** The range of a feature that has no weight. */
const NONE = 0;

/**
 * The weights of a model's features by the features' hashes. A text asks for dozens a token, all over the table, so what
 * counts is how many lines of memory an answer touches: one for hash and range, one for labels and weights.
 */
export class FeatureWeights {
  /** Twice as many as there are places: the hash of a feature and its range, by turns. Open addressing by the upper bits. */
  readonly #places: Uint32Array;
  readonly #shift: number;
  readonly #mask: number;
  /** A weight in the upper byte, its label in the lower. */
  readonly #weights: Int16Array;

  /** Feature `i` has the weights from `begins[i]` to `begins[i + 1]`; `hashes` ascending, each once. */
  constructor(hashes: Uint32Array, begins: Uint32Array, labels: Uint8Array, weights: Int8Array) {
    const bits = Math.max(1, 32 - Math.clz32(hashes.length + (hashes.length >> 1)));
    this.#shift = 32 - bits;
    this.#mask = 2 ** bits - 1;
    this.#places = new Uint32Array(2 ** (bits + 1));
    this.#weights = new Int16Array(weights.length);
    for (let i = 0; i < weights.length; i++) {
      this.#weights[i] = ((weights[i] as number) << 8) | (labels[i] as number);
    }
    for (let i = 0; i < hashes.length; i++) {
      const begin = begins[i] as number;
      this.#put(hashes[i] as number, (begin << COUNT_BITS) | ((begins[i + 1] as number) - begin));
    }
  }

  /** The range of the weights of the feature with this hash. */
  rangeOf(hash: number): number {
    const places = this.#places;
    for (let place = hash >>> this.#shift; ; place = (place + 1) & this.#mask) {
      const range = places[2 * place + 1] as number;
      if (range === NONE || places[2 * place] === hash) return range;
    }
  }

  /** Adds the weights of a range to their labels in the row that begins at `row`. */
  add(range: number, out: Float32Array, row: number): void {
    const weights = this.#weights;
    const begin = range >>> COUNT_BITS;
    const end = begin + (range & MOST);
    for (let i = begin; i < end; i++) {
      const weight = weights[i] as number;
      const label = row + (weight & 255);
      out[label] = (out[label] as number) + (weight >> 8);
    }
  }

  #put(hash: number, range: number): void {
    let place = hash >>> this.#shift;
    while (this.#places[2 * place + 1] !== NONE) place = (place + 1) & this.#mask;
    this.#places[2 * place] = hash;
    this.#places[2 * place + 1] = range;
  }
}
