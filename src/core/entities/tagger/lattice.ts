import { closes, LABEL_COUNT, OUTSIDE, opens, PREDECESSORS } from './labels';

const L = LABEL_COUNT;
// Any label that closes may stand before any that opens, which makes for nearly all steps: their transitions lie side by side.
const CLOSING = Uint8Array.from(PREDECESSORS.flatMap((_, label) => (closes(label) ? [label] : [])));
const OPENING = Uint8Array.from(PREDECESSORS.flatMap((_, label) => (opens(label) ? [label] : [])));
/** The labels that go on a name, which few may stand before. */
const INNER = Uint8Array.from(PREDECESSORS.flatMap((_, label) => (opens(label) ? [] : [label])));
const C = CLOSING.length;
const O = OPENING.length;

/** exp(transition score). */
export interface Transitions {
  /** By previous label and label. */
  readonly all: Float64Array;
  /** By label that opens and previous one that closes, and by previous one that closes and label that opens. */
  readonly byOpening: Float64Array;
  readonly byClosing: Float64Array;
}

/** Prepares transition scores (by previous label and label) for a lattice. */
export function transitionsOf(scores: ArrayLike<number>): Transitions {
  const all = Float64Array.from({ length: L * L }, (_, i) => Math.exp(scores[i] as number));
  const byOpening = new Float64Array(O * C);
  const byClosing = new Float64Array(C * O);
  for (let o = 0; o < O; o++) {
    for (let c = 0; c < C; c++) {
      const factor = all[(CLOSING[c] as number) * L + (OPENING[o] as number)] as number;
      byOpening[o * C + c] = factor;
      byClosing[c * O + o] = factor;
    }
  }
  return { all, byOpening, byClosing };
}

/**
 * The sums over all label sequences of a sentence that a conditional random field needs: the forward and backward
 * recursions (Lafferty, McCallum & Pereira 2001; Rabiner 1989), kept in range by scaling each token's sums to one.
 * Sequences that `mayFollow` forbids are left out. Buffers are kept and grow to the longest sentence.
 */
export class Lattice {
  /** What closes at the token before, and what opens at the token behind. */
  readonly #closed = new Float64Array(C);
  readonly #opened = new Float64Array(O);
  #capacity = 0;
  /** exp(emission score - the token's highest), by token and label. */
  factors = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** What each token's forward sums were divided by. */
  scales = new Float64Array(0);
  transitions = transitionsOf(new Float32Array(L * L));

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
    return this.runForward(length, allowed, from) && this.#runBackward(length);
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
        (this.transitions.all[previous * L + label] as number) *
        (this.factors[row + label] as number) *
        (this.backward[row + label] as number)) /
      (this.scales[token] as number)
    );
  }

  /**
   * The probability that the tokens `first` to `last` (inclusive) have just the labels that `path` gives them: valid where
   * both recursions have come to `last`.
   */
  chance(path: Uint8Array, first: number, last: number): number {
    const { factors, forward, backward, scales } = this;
    const { all } = this.transitions;
    let chance = forward[first * L + (path[first] as number)] as number;
    for (let token = first + 1; token <= last; token++) {
      const label = path[token] as number;
      const step = (all[(path[token - 1] as number) * L + label] as number) * (factors[token * L + label] as number);
      chance *= step / (scales[token] as number);
    }
    return (chance * (backward[last * L + (path[last] as number)] as number)) / this.total(last);
  }

  /** What the products of a token's forward and backward sums add up to: one where `run` made them. */
  total(token: number): number {
    const { forward, backward } = this;
    let sum = 0;
    for (let i = token * L; i < (token + 1) * L; i++) sum += (forward[i] as number) * (backward[i] as number);
    return sum;
  }

  /**
   * Runs the forward recursion alone. `isAfterOutside` says that a token outside of all names stands before the first, `begin`
   * from which token on it is not run yet. Returns false where no sequence is allowed.
   */
  runForward(length: number, allowed?: Uint32Array, from = 0, isAfterOutside = false, begin = 0): boolean {
    const { factors, forward, scales } = this;
    const { all, byOpening } = this.transitions;
    const closed = this.#closed;
    for (let token = begin; token < length; token++) {
      const row = token * L;
      const last = row - L;
      if (token === 0) {
        forward.fill(0, 0, L);
        for (let o = 0; o < O; o++) {
          const label = OPENING[o] as number;
          forward[label] = isAfterOutside ? (all[OUTSIDE * L + label] as number) : 1;
        }
      } else {
        for (let c = 0; c < C; c++) closed[c] = forward[last + (CLOSING[c] as number)] as number;
        for (let o = 0; o < O; o++) {
          let value = 0;
          for (let c = 0, i = o * C; c < C; c++, i++) value += (closed[c] as number) * (byOpening[i] as number);
          forward[row + (OPENING[o] as number)] = value;
        }
        for (let n = 0; n < INNER.length; n++) {
          const label = INNER[n] as number;
          const before = PREDECESSORS[label] as Uint8Array;
          let value = 0;
          for (let i = 0; i < before.length; i++) {
            const previous = before[i] as number;
            value += (forward[last + previous] as number) * (all[previous * L + label] as number);
          }
          forward[row + label] = value;
        }
      }
      const mask = allowed ? (allowed[from + token] as number) : -1;
      let sum = 0;
      for (let label = 0; label < L; label++) {
        const i = row + label;
        const value = (mask >>> label) & 1 ? (forward[i] as number) * (factors[i] as number) : 0;
        forward[i] = value;
        sum += value;
      }
      if (!(sum > 0)) return false;
      scales[token] = sum;
      for (let label = 0; label < L; label++) forward[row + label] = (forward[row + label] as number) / sum;
    }
    return true;
  }

  /**
   * Runs the backward recursion alone, from the last token down to token `lowest`; what it gives is right but for a factor a
   * token. `isBeforeOutside` says that a token outside of all names stands behind the last.
   */
  runBackwardTo(lowest: number, length: number, isBeforeOutside: boolean): void {
    const { backward } = this;
    const { all } = this.transitions;
    const last = (length - 1) * L;
    backward.fill(0, last, last + L);
    for (let c = 0; c < C; c++) {
      const label = CLOSING[c] as number;
      backward[last + label] = isBeforeOutside ? (all[label * L + OUTSIDE] as number) : 1;
    }
    this.goOnBackwardTo(lowest, length - 1);
  }

  /** Goes on with the backward recursion, which has come down to token `from`. */
  goOnBackwardTo(lowest: number, from: number): void {
    const { factors, backward } = this;
    const { all, byClosing } = this.transitions;
    const opened = this.#opened;
    for (let row = from * L; row > lowest * L; row -= L) {
      const before = row - L;
      let total = 0;
      for (let o = 0; o < O; o++) {
        const i = row + (OPENING[o] as number);
        opened[o] = (factors[i] as number) * (backward[i] as number);
        total += opened[o] as number;
      }
      backward.fill(0, before, row);
      for (let c = 0; c < C; c++) {
        let sum = 0;
        for (let o = 0, i = c * O; o < O; o++, i++) sum += (byClosing[i] as number) * (opened[o] as number);
        backward[before + (CLOSING[c] as number)] = sum / total;
      }
      for (let n = 0; n < INNER.length; n++) {
        const label = INNER[n] as number;
        const value = ((factors[row + label] as number) * (backward[row + label] as number)) / total;
        const predecessors = PREDECESSORS[label] as Uint8Array;
        for (let i = 0; i < predecessors.length; i++) {
          const previous = predecessors[i] as number;
          backward[before + previous] =
            (backward[before + previous] as number) + (all[previous * L + label] as number) * value;
        }
      }
    }
  }

  #runBackward(length: number): boolean {
    const { factors, forward, backward, scales } = this;
    const { all, byClosing } = this.transitions;
    const opened = this.#opened;
    const last = (length - 1) * L;
    let open = 0;
    for (let c = 0; c < C; c++) open += forward[last + (CLOSING[c] as number)] as number;
    if (!(open > 0)) return false;
    backward.fill(0, last, last + L);
    for (let c = 0; c < C; c++) backward[last + (CLOSING[c] as number)] = 1 / open;
    for (let token = length - 1; token > 0; token--) {
      const row = token * L;
      const before = row - L;
      const scale = scales[token] as number;
      backward.fill(0, before, row);
      for (let o = 0; o < O; o++) opened[o] = valueAt(row + (OPENING[o] as number), scale);
      for (let c = 0; c < C; c++) {
        let sum = 0;
        for (let o = 0, i = c * O; o < O; o++, i++) sum += (byClosing[i] as number) * (opened[o] as number);
        backward[before + (CLOSING[c] as number)] = sum;
      }
      for (let n = 0; n < INNER.length; n++) {
        const label = INNER[n] as number;
        const value = valueAt(row + label, scale);
        for (const previous of PREDECESSORS[label] as Uint8Array) {
          backward[before + previous] =
            (backward[before + previous] as number) + (all[previous * L + label] as number) * value;
        }
      }
    }
    return true;

    /** What a label gives to those before it; nothing where no sequence up to it is allowed. */
    function valueAt(i: number, scale: number): number {
      return forward[i] === 0 ? 0 : ((factors[i] as number) * (backward[i] as number)) / scale;
    }
  }
}
