import { closes, LABEL_COUNT, opens, PREDECESSORS } from './labels';

const L = LABEL_COUNT;

/**
 * The sums over all label sequences of a sentence that a conditional random field needs: the forward and backward
 * recursions (Lafferty, McCallum & Pereira 2001; Rabiner 1989), kept in range by scaling each token's sums to one.
 * Sequences that `mayFollow` forbids are left out. Buffers are kept and grow to the longest sentence.
 */
export class Lattice {
  readonly #before = PREDECESSORS;
  readonly #opens = Uint8Array.from(PREDECESSORS, (_, label) => (opens(label) ? 1 : 0));
  readonly #closes = Uint8Array.from(PREDECESSORS, (_, label) => (closes(label) ? 1 : 0));
  readonly #closing = Uint8Array.from(PREDECESSORS.flatMap((_, label) => (closes(label) ? [label] : [])));
  readonly #least: number;
  /** Of the labels that close, those that a token may have. */
  readonly #able = new Uint8Array(L);
  #capacity = 0;
  /** exp(emission score - the token's highest), by token and label. */
  factors = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** What each token's forward sums were divided by. */
  scales = new Float64Array(0);
  /** exp(transition score), by previous label and label. */
  transitions = new Float64Array(L * L).fill(1);

  /**
   * @param least labels to which the tokens up to them give no more than this probability are taken for impossible, which
   *   makes the sums several times as fast and about as much wrong.
   */
  constructor(least = 0) {
    this.#least = least;
  }

  /** Sets the transition scores. */
  setTransitions(scores: ArrayLike<number>): void {
    for (let i = 0; i < L * L; i++) this.transitions[i] = Math.exp(scores[i] as number);
  }

  /** Makes room for a sentence of `length` tokens. */
  reserve(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = length * 2;
    this.factors = new Float64Array(this.#capacity * L);
    this.forward = new Float64Array(this.#capacity * L);
    this.backward = new Float64Array(this.#capacity * L);
    this.scales = new Float64Array(this.#capacity);
  }

  /** Sets the factors of a sentence from its emission scores (`length` × labels, from `offset`). */
  setEmissions(scores: Float32Array, offset: number, length: number): void {
    this.reserve(length);
    for (let token = 0; token < length; token++) {
      const row = token * L;
      let highest = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label++) highest = Math.max(highest, scores[offset + row + label] as number);
      for (let label = 0; label < L; label++) {
        this.factors[row + label] = Math.exp((scores[offset + row + label] as number) - highest);
      }
    }
  }

  /**
   * Runs both recursions. `allowed` gives for each token the labels that it may have, a bit each; absent means all. After
   * it `marginal` is valid. Returns false where no sequence is allowed.
   */
  run(length: number, allowed?: Uint32Array, from = 0): boolean {
    return this.#runForward(length, allowed, from) && this.#runBackward(length);
  }

  /** The probability that a token has a label. */
  marginal(token: number, label: number): number {
    const i = token * L + label;
    return (this.forward[i] as number) * (this.backward[i] as number);
  }

  /** The probability that a token has a label and the one before it another. */
  pair(token: number, previous: number, label: number): number {
    const row = token * L;
    return (
      ((this.forward[row - L + previous] as number) *
        (this.transitions[previous * L + label] as number) *
        (this.factors[row + label] as number) *
        (this.backward[row + label] as number)) /
      (this.scales[token] as number)
    );
  }

  #runForward(length: number, allowed: Uint32Array | undefined, from: number): boolean {
    const { factors, forward, scales, transitions } = this;
    const able = this.#able;
    const least = this.#least;
    for (let token = 0; token < length; token++) {
      const row = token * L;
      const last = row - L;
      const mask = allowed ? (allowed[from + token] as number) : -1;
      const count = token === 0 ? 0 : this.#ableAt(last);
      let sum = 0;
      for (let label = 0; label < L; label++) {
        let value = 0;
        if ((mask >>> label) & 1) {
          if (token === 0) value = this.#opens[label] as number;
          else {
            const before = this.#opens[label] ? able : (this.#before[label] as Uint8Array);
            const end = this.#opens[label] ? count : before.length;
            for (let i = 0; i < end; i++) {
              const previous = before[i] as number;
              value += (forward[last + previous] as number) * (transitions[previous * L + label] as number);
            }
          }
          value *= factors[row + label] as number;
        }
        forward[row + label] = value;
        sum += value;
      }
      if (!(sum > 0)) return false;
      scales[token] = sum;
      for (let label = 0; label < L; label++) {
        const value = (forward[row + label] as number) / sum;
        forward[row + label] = value > least ? value : 0;
      }
    }
    return true;
  }

  #runBackward(length: number): boolean {
    const { factors, forward, backward, scales, transitions } = this;
    const able = this.#able;
    const last = (length - 1) * L;
    let open = 0;
    for (let label = 0; label < L; label++) if (this.#closes[label]) open += forward[last + label] as number;
    if (!(open > 0)) return false;
    for (let label = 0; label < L; label++) backward[last + label] = this.#closes[label] ? 1 / open : 0;
    for (let token = length - 1; token > 0; token--) {
      const row = token * L;
      const scale = scales[token] as number;
      const count = this.#ableAt(row - L);
      backward.fill(0, row - L, row);
      for (let label = 0; label < L; label++) {
        // What has no sequence up to it needs none behind it.
        if (forward[row + label] === 0) continue;
        const value = ((factors[row + label] as number) * (backward[row + label] as number)) / scale;
        const before = this.#opens[label] ? able : (this.#before[label] as Uint8Array);
        const end = this.#opens[label] ? count : before.length;
        for (let i = 0; i < end; i++) {
          const previous = before[i] as number;
          backward[row - L + previous] =
            (backward[row - L + previous] as number) + (transitions[previous * L + label] as number) * value;
        }
      }
    }
    return true;
  }

  /** Collects the labels that close and that sequences up to a token may end with; returns how many there are. */
  #ableAt(row: number): number {
    let count = 0;
    for (let i = 0; i < this.#closing.length; i++) {
      const label = this.#closing[i] as number;
      if ((this.forward[row + label] as number) > 0) this.#able[count++] = label;
    }
    return count;
  }
}
