import { joinHashes } from '../../text/hash';
import type { Vocabulary } from '../../text/vocabulary';
import { type DescribedWords, placedCount } from './wordFacts';

/** How far a token looks to each side. */
export const REACH = 2;
/** What a word says of the tokens around it differs by how far away they are: -2, -1, 0, 1, 2. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** The feature that one of a word's hashes is for the token `offset` away. */
export function placed(hash: number, offset: number): number {
  return offset === 0 ? hash : joinHashes(hash, offset + 1000);
}

/** The words of a sentence with two edge words on each side, as `contextFeatures` wants them. */
export function wordsOfSentence(vocabulary: Vocabulary, first: number, end: number): Uint32Array {
  const words = new Uint32Array(end - first + 2 * REACH).fill(vocabulary.size);
  words.set(vocabulary.words.subarray(first, end), REACH);
  return words;
}

/** Calls `visit` with every feature of the token at `words[at]` that a single word gives, its own or a neighbour's. */
export function tokenFeatures(
  facts: DescribedWords,
  words: Uint32Array,
  at: number,
  visit: (hash: number, offset: number) => void,
): void {
  for (const offset of OFFSETS) {
    const word = words[at + offset] as number;
    const begin = facts.begins[word] as number;
    const count = placedCount((facts.begins[word + 1] as number) - begin, offset);
    for (let i = 0; i < count; i++) visit(placed(facts.features[begin + i] as number, offset), offset);
  }
}
