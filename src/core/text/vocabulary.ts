import { hashRange } from './hash';
import type { Tokens } from './tokens';

/**
 * The different words of a text. What depends on the word alone is then computed once a word instead of once a token,
 * which is what makes the tagger fast: a long text has ten times more tokens than words.
 */
export interface Vocabulary {
  /** How many different words there are. */
  readonly size: number;
  /** Of each token, the number of its word, from 0. */
  readonly words: Uint32Array;
  /** Of each word, a token that shows it (its first). */
  readonly firsts: Uint32Array;
  /** Of each word, the hash of its text (`hashRange`). */
  readonly hashes: Uint32Array;
}

/** Numbers the words of a text, case and all. Linear in the length of the text. */
export function buildVocabulary(tokens: Tokens): Vocabulary {
  const { count, starts, ends, text } = tokens;
  const words = new Uint32Array(count);
  let capacity = 1024;
  let slots = new Int32Array(capacity).fill(-1);
  let firsts = new Uint32Array(capacity >> 1);
  let hashes = new Uint32Array(capacity >> 1);
  let size = 0;
  for (let token = 0; token < count; token++) {
    const start = starts[token] as number;
    const end = ends[token] as number;
    const hash = hashRange(text, start, end);
    let slot = hash & (capacity - 1);
    let word = slots[slot] as number;
    while (word >= 0 && !(hashes[word] === hash && sameText(tokens, firsts[word] as number, start, end))) {
      slot = (slot + 1) & (capacity - 1);
      word = slots[slot] as number;
    }
    if (word < 0) {
      word = size++;
      slots[slot] = word;
      firsts[word] = token;
      hashes[word] = hash;
      if (size === capacity >> 1) {
        capacity *= 2;
        slots = rehash(hashes, size, capacity);
        firsts = grow(firsts);
        hashes = grow(hashes);
      }
    }
    words[token] = word;
  }
  return { size, words, firsts: firsts.subarray(0, size), hashes: hashes.subarray(0, size) };
}

function sameText({ text, starts, ends }: Tokens, other: number, start: number, end: number): boolean {
  const from = starts[other] as number;
  if ((ends[other] as number) - from !== end - start) return false;
  for (let i = 0; i < end - start; i++) {
    if (text.charCodeAt(from + i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function rehash(hashes: Uint32Array, size: number, capacity: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(capacity).fill(-1);
  for (let word = 0; word < size; word++) {
    let slot = (hashes[word] as number) & (capacity - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = word;
  }
  return slots;
}

function grow(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
