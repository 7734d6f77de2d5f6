import { closes, LABEL_COUNT, opens, PREDECESSORS } from './labels';

const L = LABEL_COUNT;

/** Finds the best label sequence of `length` tokens from token `begin` on; `scores` by token and label. */
export type Decoder = (scores: Float32Array, begin: number, length: number) => Uint8Array;

/**
 * A decoder with its buffers: the Viterbi algorithm over the sequences that `mayFollow` allows. `transitions` by previous
 * label and label.
 *
 * Any label that may end a name or stands outside can come before any that may begin one, which makes for most of the
 * steps. Nearly all of them cannot win: those labels whose best sequence is behind that of the best label by more than
 * any transition could make up for (`leads`) are passed over, which changes nothing of the result.
 */
export function makeDecoder(transitions: Float32Array): Decoder {
  const before = PREDECESSORS;
  const canOpen = Uint8Array.from(before, (_, label) => (opens(label) ? 1 : 0));
  const closing = Uint8Array.from(before.flatMap((_, label) => (closes(label) ? [label] : [])));
  const leads = leadsOf(transitions, closing);
  const able = new Uint8Array(closing.length);
  let best = new Float32Array(0);
  let from = new Uint8Array(0);

  /** The best of `closing` in the row of a token. */
  const bestClosing = (row: number): number => {
    let top = 0;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < closing.length; i++) {
      const label = closing[i] as number;
      if ((best[row + label] as number) > high) {
        high = best[row + label] as number;
        top = label;
      }
    }
    return top;
  };

  return (scores, begin, length) => {
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
      const last = row - L;
      const top = bestClosing(last);
      let count = 0;
      for (let i = 0; i < closing.length; i++) {
        const label = closing[i] as number;
        if ((best[last + top] as number) - (best[last + label] as number) <= (leads[top * L + label] as number)) {
          able[count++] = label;
        }
      }
      for (let label = 0; label < L; label++) {
        const choices = canOpen[label] ? able : (before[label] as Uint8Array);
        const choiceCount = canOpen[label] ? count : choices.length;
        let high = Number.NEGATIVE_INFINITY;
        let choice = 0;
        for (let i = 0; i < choiceCount; i++) {
          const previous = choices[i] as number;
          const value = (best[last + previous] as number) + (transitions[previous * L + label] as number);
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
    let label = bestClosing((length - 1) * L);
    for (let token = length - 1; token >= 0; token--) {
      path[token] = label;
      label = from[token * L + label] as number;
    }
    return path;
  };
}

// For what single precision rounds off.
const ROUNDING = 1e-3;

/**
 * By two labels that close, `a` and `b`: how far a sequence that ends with `a` must be ahead of one that ends with `b` for
 * no next label to make `b` the better choice.
 */
function leadsOf(transitions: Float32Array, closing: Uint8Array): Float32Array {
  const leads = new Float32Array(L * L);
  for (const a of closing) {
    for (const b of closing) {
      let most = 0;
      for (let next = 0; next < L; next++) {
        if (opens(next))
          most = Math.max(most, (transitions[b * L + next] as number) - (transitions[a * L + next] as number));
      }
      leads[a * L + b] = most + ROUNDING;
    }
  }
  return leads;
}
