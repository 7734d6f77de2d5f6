import { hashRange } from '../../text/hash';
import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import type { TaggerModel } from './model';
import { OFFSETS, placed, placedCount } from './tokenFeatures';
import type { WordFacts } from './wordFacts';

/** The numbers of a place in a row: one a label, filled up so that each lies in one line of the processor's cache. */
export const PLACE = 32;
/** The numbers of a row: for each place beside the word (`OFFSETS`) what the word adds there to each label. */
export const ROW = OFFSETS.length * PLACE;

/** How many words are remembered: 32 MB of rows. A text with more words has them all until the next text. */
const MOST_WORDS = 100_000;
const SECOND_SEED = 0x5bd1e995;

/**
 * What the words of all texts so far add to the scores around them, by the words alone. Summing that up takes longer than
 * all the rest of tagging, and most words of a text were in the texts before it.
 *
 * Words are told by 64 bits of two hashes instead of by their letters: that two of 100,000 share them is less likely than
 * a fault of the memory.
 */
export class WordRows {
  /** The rows, one after another; word `i` of a text has the `numbers[i]`-th, see `numbersOf`. In steps of the model's scale. */
  rows = new Int16Array(1024 * ROW);
  readonly #model: TaggerModel;
  #capacity = 2048;
  #slots = new Int32Array(this.#capacity).fill(-1);
  #first = new Uint32Array(1024);
  #second = new Uint32Array(1024);
  #count = 0;

  constructor(model: TaggerModel) {
    this.#model = model;
  }

  /** The number of the row of each word of a text, that of the edge of a sentence last. Valid until the next call. */
  numbersOf(tokens: Tokens, vocabulary: Vocabulary, facts: WordFacts): Uint32Array {
    const { size } = vocabulary;
    if (this.#count + size >= MOST_WORDS) this.#forget();
    const numbers = new Uint32Array(size + 1);
    for (let word = 0; word < size; word++) {
      const token = vocabulary.firsts[word] as number;
      const second = hashRange(tokens.text, tokens.starts[token] as number, tokens.ends[token] as number, SECOND_SEED);
      numbers[word] = this.#numberOf(vocabulary.hashes[word] as number, second, facts, word);
    }
    numbers[size] = this.#numberOf(0, 0, facts, size);
    return numbers;
  }

  #numberOf(first: number, second: number, facts: WordFacts, word: number): number {
    let slot = first & (this.#capacity - 1);
    for (let known = this.#slots[slot] as number; known >= 0; known = this.#slots[slot] as number) {
      if (this.#first[known] === first && this.#second[known] === second) return known;
      slot = (slot + 1) & (this.#capacity - 1);
    }
    const number = this.#count++;
    this.#slots[slot] = number;
    this.#first[number] = first;
    this.#second[number] = second;
    this.#sum(number, facts, word);
    if (this.#count === this.#capacity >> 1) this.#grow();
    return number;
  }

  #sum(number: number, facts: WordFacts, word: number): void {
    const begin = facts.begins[word] as number;
    OFFSETS.forEach((offset, place) => {
      const row = number * ROW + place * PLACE;
      const last = begin + placedCount(facts, word, offset);
      for (let i = begin; i < last; i++) {
        const feature = this.#model.find(placed(facts.features[i] as number, offset));
        addWeights(this.#model, feature, this.rows, row);
      }
    });
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#slots = new Int32Array(this.#capacity).fill(-1);
    for (let number = 0; number < this.#count; number++) {
      let slot = (this.#first[number] as number) & (this.#capacity - 1);
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & (this.#capacity - 1);
      this.#slots[slot] = number;
    }
    this.#first = larger(this.#first, this.#capacity >> 1, Uint32Array);
    this.#second = larger(this.#second, this.#capacity >> 1, Uint32Array);
    this.rows = larger(this.rows, (this.#capacity >> 1) * ROW, Int16Array);
  }

  #forget(): void {
    this.rows.fill(0, 0, this.#count * ROW);
    this.#slots.fill(-1);
    this.#count = 0;
  }
}

/** Adds the weights of a feature (-1 for one that has none) to the labels of the row that begins at `row`. */
export function addWeights(model: TaggerModel, feature: number, out: Float32Array | Int16Array, row: number): void {
  if (feature < 0) return;
  const end = model.begins[feature + 1] as number;
  for (let i = model.begins[feature] as number; i < end; i++) {
    const label = row + (model.labels[i] as number);
    out[label] = (out[label] as number) + (model.weights[i] as number);
  }
}

function larger<Values extends Uint32Array | Int16Array>(
  values: Values,
  length: number,
  Type: new (length: number) => Values,
): Values {
  const copy = new Type(length);
  copy.set(values);
  return copy;
}
