import { closes, LABEL_COUNT, opens, PREDECESSORS } from './labels';

const L = LABEL_COUNT;

/** Finds the best label sequence of `length` tokens from token `begin` on; `scores` by token and label. */
export type Decoder = (scores: Float32Array, begin: number, length: number, transitions: Float32Array) => Uint8Array;

/** A decoder with its buffers: the Viterbi algorithm over the sequences that `mayFollow` allows. */
export function makeDecoder(): Decoder {
  const before = PREDECESSORS;
  const canOpen = before.map((_, label) => opens(label));
  const canClose = before.map((_, label) => closes(label));
  let best = new Float32Array(0);
  let from = new Uint8Array(0);
  return (scores, begin, length, transitions) => {
    const offset = begin * L;
    if (best.length < length * L) {
      best = new Float32Array(length * L * 2);
      from = new Uint8Array(length * L * 2);
    }
    for (let label = 0; label < L; label++) {
      best[label] = canOpen[label] ? (scores[offset + label] as number) : Number.NEGATIVE_INFINITY;
    }
    for (let token = 1; token < length; token++) {
      const row = token * L;
      for (let label = 0; label < L; label++) {
        const choices = before[label] as Uint8Array;
        let high = Number.NEGATIVE_INFINITY;
        let choice = 0;
        for (let i = 0; i < choices.length; i++) {
          const previous = choices[i] as number;
          const value = (best[row - L + previous] as number) + (transitions[previous * L + label] as number);
          if (value > high) {
            high = value;
            choice = previous;
          }
        }
        best[row + label] = high + (scores[offset + row + label] as number);
        from[row + label] = choice;
      }
    }
    const path = new Uint8Array(length);
    let last = 0;
    let high = Number.NEGATIVE_INFINITY;
    const row = (length - 1) * L;
    for (let label = 0; label < L; label++) {
      if (canClose[label] && (best[row + label] as number) > high) {
        high = best[row + label] as number;
        last = label;
      }
    }
    for (let token = length - 1; token >= 0; token--) {
      path[token] = last;
      last = from[token * L + last] as number;
    }
    return path;
  };
}
