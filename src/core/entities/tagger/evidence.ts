import { joinHashes } from '../../text/hash';
import type { Vocabulary } from '../../text/vocabulary';
import { type Candidate, KIND_COUNT } from './candidates';

// Less than a likely name of another kind says nothing.
const LEAST_EVIDENCE = 1;

/**
 * How often the words of candidates are taken for names of each kind in a text. Its room is kept from text to text: what is asked
 * for thousands of sections in a row takes memory faster than it is given back.
 */
export class Evidence {
  /** By the hash of their words, where the sums of the kinds begin. */
  readonly #places = new Map<number, number>();
  #vocabulary: Vocabulary | undefined;
  #sums = new Float32Array(0);
  /** A 1 for each word that a candidate begins with. */
  #begins = new Uint8Array(0);

  /** Begins anew with the candidates of a text. */
  reset(vocabulary: Vocabulary, candidates: readonly Candidate[]): void {
    const size = candidates.length * KIND_COUNT;
    this.#vocabulary = vocabulary;
    this.#places.clear();
    if (this.#begins.length < vocabulary.size) this.#begins = new Uint8Array(2 * vocabulary.size);
    else this.#begins.fill(0, 0, vocabulary.size);
    if (this.#sums.length < size) this.#sums = new Float32Array(2 * size);
    else this.#sums.fill(0, 0, size);
    for (const { first, last, kind, chance } of candidates) {
      this.#begins[vocabulary.words[first] as number] = 1;
      const words = hashOfSegment(vocabulary, first, last);
      const place = this.#places.get(words) ?? this.#places.size * KIND_COUNT;
      this.#places.set(words, place);
      this.#add(place, kind, chance);
    }
  }

  /** Counts a name that is no candidate; nothing where it is not the words of one. */
  count({ first, last, kind, chance }: Candidate): void {
    const vocabulary = this.#vocabulary;
    if (!vocabulary || this.#begins[vocabulary.words[first] as number] === 0) return;
    const place = this.#places.get(hashOfSegment(vocabulary, first, last));
    if (place !== undefined) this.#add(place, kind, chance);
  }

  #add(place: number, kind: number, chance: number): void {
    this.#sums[place + kind] = (this.#sums[place + kind] as number) + chance;
  }

  /** What other places say of a candidate's words: for its kind, for others, and which of these the most (-1 for none). */
  elsewhere({ first, last, kind, chance }: Candidate): { own: number; others: number; strongest: number } {
    const vocabulary = this.#vocabulary;
    const place = (vocabulary && this.#places.get(hashOfSegment(vocabulary, first, last))) ?? 0;
    let others = 0;
    let strongest = -1;
    let most = LEAST_EVIDENCE;
    for (let other = 0; other < KIND_COUNT; other++) {
      const sum = this.#sums[place + other] as number;
      if (other === kind) continue;
      others += sum;
      if (sum > most) {
        most = sum;
        strongest = other;
      }
    }
    return { own: Math.max(0, (this.#sums[place + kind] as number) - chance), others, strongest };
  }
}

/** The hash of a segment's words, as `hashOfName` has it, by which it is looked up in the lists. */
export function hashOfSegment({ words, hashes }: Vocabulary, first: number, last: number): number {
  let hash = hashes[words[first] as number] as number;
  for (let token = first + 1; token <= last; token++) {
    hash = joinHashes(hash, hashes[words[token] as number] as number);
  }
  return hash;
}
