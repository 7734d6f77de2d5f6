import { hashRange } from '../../text/hash';
import { type Tokens, tokenText } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import type { NameLists } from '../names/nameLists';
import { type FeatureWeights, MOST_AT_ONCE } from './featureWeights';
import { LABEL_COUNT } from './labels';
import { OFFSETS, placed } from './tokenFeatures';
import { describeEdge, describeWord, newWordFacts, placedCount, type WordFacts } from './wordFacts';

/** The numbers of a place in a row: one for two labels, filled up so that each lies in one line of the processor's cache. */
export const PLACE = 16;
/** How many of them there are. */
export const PAIRS = LABEL_COUNT / 2;
/** The numbers of a row: for each place beside the word (`OFFSETS`) what the word adds there to each label. */
export const ROW = OFFSETS.length * PLACE;

/** How many words are remembered: 20 MB of rows. A text with more words has them all until the next text. */
const MOST_WORDS = 60_000;
const SECOND_SEED = 0x5bd1e995;
/** The numbers of a word's facts, packed so that they lie in one line of the processor's cache. */
const FACTS = 8;

/** The words of one text. */
export interface TextWords {
  /** Of each word, and of the edge of a sentence last, the number of its row. Valid until the next text. */
  readonly numbers: Uint32Array;
  readonly facts: WordFacts;
}

/**
 * What is known of the words of all texts so far: their facts, and what they add to the scores around them by themselves.
 * Finding that out takes longer than all the rest of tagging, and most words of a text were in the texts before it.
 *
 * Words are told by 64 bits of two hashes instead of by their letters: that two of 60,000 share them is less likely than
 * a fault of the memory.
 */
export class KnownWords {
  /**
   * The rows, one after another, in steps of the model's scale: two labels a number, the second 65,536 times. Such numbers
   * can be added, a few of them, and `low` and `high` then give the sums of either label.
   */
  rows = new Int32Array(1024 * ROW);
  readonly #weights: FeatureWeights;
  readonly #lists: NameLists;
  readonly #sums = new Int32Array(LABEL_COUNT);
  readonly #asked = new Uint32Array(MOST_AT_ONCE);
  /** The facts and features of the word that is being learnt. */
  readonly #learnt = newWordFacts(1);
  readonly #features: number[] = [];
  #capacity = 2048;
  #slots = new Int32Array(this.#capacity).fill(-1);
  #first = new Uint32Array(1024);
  #second = new Uint32Array(1024);
  #facts = new Uint32Array(1024 * FACTS);
  #count = 0;

  constructor(weights: FeatureWeights, lists: NameLists) {
    this.#weights = weights;
    this.#lists = lists;
  }

  /** Looks the words of a text up; those that are new are learnt. */
  wordsOf(tokens: Tokens, vocabulary: Vocabulary): TextWords {
    const { size, firsts, hashes } = vocabulary;
    if (this.#count + size >= MOST_WORDS) this.#forget();
    const numbers = new Uint32Array(size + 1);
    const facts = newWordFacts(size + 1);
    for (let word = 0; word < size; word++) {
      const token = firsts[word] as number;
      const first = hashes[word] as number;
      const second = hashRange(tokens.text, tokens.starts[token] as number, tokens.ends[token] as number, SECOND_SEED);
      let number = this.#find(first, second);
      if (number < 0) {
        this.#features.length = 0;
        describeWord(tokenText(tokens, token), first, this.#lists, this.#learnt, 0, this.#features);
        number = this.#keep(first, second);
      }
      numbers[word] = number;
      this.#unpack(number, facts, word);
    }
    let edge = this.#find(0, 0);
    if (edge < 0) {
      this.#features.length = 0;
      describeEdge(this.#learnt, 0, this.#features);
      edge = this.#keep(0, 0);
    }
    numbers[size] = edge;
    this.#unpack(edge, facts, size);
    return { numbers, facts };
  }

  #find(first: number, second: number): number {
    let slot = first & (this.#capacity - 1);
    for (let known = this.#slots[slot] as number; known >= 0; known = this.#slots[slot] as number) {
      if (this.#first[known] === first && this.#second[known] === second) return known;
      slot = (slot + 1) & (this.#capacity - 1);
    }
    return -1;
  }

  /** Gives the word that was learnt a number. */
  #keep(first: number, second: number): number {
    const number = this.#count++;
    this.#first[number] = first;
    this.#second[number] = second;
    this.#takeSlot(number);
    this.#pack(number);
    this.#sum(number);
    if (this.#count === this.#capacity >> 1) this.#grow();
    return number;
  }

  #takeSlot(number: number): void {
    let slot = (this.#first[number] as number) & (this.#capacity - 1);
    while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & (this.#capacity - 1);
    this.#slots[slot] = number;
  }

  #sum(number: number): void {
    const sums = this.#sums;
    for (let place = 0; place < OFFSETS.length; place++) {
      const offset = OFFSETS[place] as number;
      const count = placedCount(this.#features.length, offset);
      sums.fill(0);
      for (let from = 0; from < count; from += MOST_AT_ONCE) {
        const end = Math.min(count, from + MOST_AT_ONCE);
        for (let i = from; i < end; i++) this.#asked[i - from] = placed(this.#features[i] as number, offset);
        this.#weights.add(this.#asked, end - from, sums, 0);
      }
      const row = number * ROW + place * PLACE;
      for (let i = 0; i < PAIRS; i++)
        this.rows[row + i] = ((sums[2 * i + 1] as number) << 16) + (sums[2 * i] as number);
    }
  }

  #pack(number: number): void {
    const { lower, shape, suffix, cluster, kinds, group, likely, written } = this.#learnt;
    const values = [lower, shape, suffix, cluster, kinds, group, likely, written];
    values.forEach((of, i) => {
      this.#facts[number * FACTS + i] = of[0] as number;
    });
  }

  #unpack(number: number, facts: WordFacts, word: number): void {
    const packed = this.#facts;
    const at = number * FACTS;
    facts.lower[word] = packed[at] as number;
    facts.shape[word] = packed[at + 1] as number;
    facts.suffix[word] = packed[at + 2] as number;
    facts.cluster[word] = packed[at + 3] as number;
    facts.kinds[word] = packed[at + 4] as number;
    facts.group[word] = packed[at + 5] as number;
    facts.likely[word] = packed[at + 6] as number;
    facts.written[word] = packed[at + 7] as number;
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#slots = new Int32Array(this.#capacity).fill(-1);
    for (let number = 0; number < this.#count; number++) this.#takeSlot(number);
    const most = this.#capacity >> 1;
    this.#first = larger(this.#first, most, Uint32Array);
    this.#second = larger(this.#second, most, Uint32Array);
    this.#facts = larger(this.#facts, most * FACTS, Uint32Array);
    this.rows = larger(this.rows, most * ROW, Int32Array);
  }

  #forget(): void {
    this.#slots.fill(-1);
    this.#count = 0;
  }
}

/** The sum of the first label of a pair. */
export function low(pair: number): number {
  return (pair << 16) >> 16;
}

/** The sum of the second label of a pair. */
export function high(pair: number): number {
  return (pair - low(pair)) >> 16;
}

function larger<Values extends Uint32Array | Int32Array>(
  values: Values,
  length: number,
  Type: new (length: number) => Values,
): Values {
  const copy = new Type(length);
  copy.set(values);
  return copy;
}
