import { matchNames } from '../../core/entities/names/matchNames';
import type { NameLists } from '../../core/entities/names/nameLists';
import { contextFeatures, listRoles, MOST_CONTEXT_FEATURES, styleOf } from '../../core/entities/tagger/contextFeatures';
import { OUTSIDE } from '../../core/entities/tagger/labels';
import { quotedPlaces } from '../../core/entities/tagger/quotedPlaces';
import { Written } from '../../core/entities/tagger/shape';
import { tokenFeatures, wordsOfSentence } from '../../core/entities/tagger/tokenFeatures';
import { describeWords } from '../../core/entities/tagger/wordFacts';
import { buildVocabulary } from '../../core/text/vocabulary';
import type { TrainingText } from './trainingText';

/** Sentences as numbers: what the trainer reads. */
export interface Examples {
  /** Number of features. */
  readonly featureCount: number;
  /** Of each feature, its hash. */
  readonly hashes: Uint32Array;
  /** The features of all tokens; those of token `i` lie from `begins[i]` to `begins[i + 1]`. */
  readonly features: Uint32Array;
  readonly begins: Uint32Array;
  readonly allowed: Uint32Array;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentences: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Turns texts into features that occur at least `leastCount` times. Of a text in another language only features are kept
 * that also occur in the own language, and those of a capitalised word itself: what surrounds names is a matter of the
 * language, what they look like much less; its sentences without a name are left out.
 */
export function makeExamples(texts: readonly TrainingText[], names: NameLists, leastCount: number): Examples {
  const own = new HashSet();
  const hashes = new Growing();
  const begins: number[] = [0];
  const sentences: number[] = [];
  const weights: number[] = [];
  const allowed = new Growing();
  const context = new Uint32Array(MOST_CONTEXT_FEATURES);
  const ownGroups = names.ownUses === true;
  for (const text of [...texts].sort((a, b) => Number(a.foreign) - Number(b.foreign))) {
    const { tokens, foreign } = text;
    const vocabulary = buildVocabulary(tokens);
    const facts = describeWords(tokens, vocabulary, names);
    const quoted = quotedPlaces(tokens);
    const roles = listRoles(tokens.count, matchNames(tokens, vocabulary, names));
    text.sentences.forEach((first, i) => {
      const end = text.sentences[i + 1] ?? tokens.count;
      if (foreign && !holdsName(text.allowed, first, end)) return;
      const words = wordsOfSentence(vocabulary, first, end);
      const sentence = { facts, words, first, roles, quoted, style: styleOf(facts, words), ownGroups };
      sentences.push(begins.length - 1);
      weights.push(text.weight);
      for (let token = first; token < end; token++) {
        const at = token - first + 2;
        const capital = ((facts.written[words[at] as number] as number) & Written.capital) !== 0;
        tokenFeatures(facts, words, at, (hash, offset) => {
          if (!foreign) own.add(hash);
          if (!foreign || (capital && offset === 0) || own.has(hash)) hashes.push(hash);
        });
        const count = contextFeatures(sentence, at, context);
        for (let j = 0; j < count; j++) {
          const hash = context[j] as number;
          if (!foreign) own.add(hash);
          if (!foreign || own.has(hash)) hashes.push(hash);
        }
        begins.push(hashes.length);
        allowed.push(text.allowed[token] as number);
      }
    });
  }
  sentences.push(begins.length - 1);
  return {
    ...numberFeatures(hashes.values(), Uint32Array.from(begins), leastCount),
    allowed: allowed.values(),
    sentences: Uint32Array.from(sentences),
    weights: Float32Array.from(weights),
  };
}

function holdsName(allowed: Uint32Array, first: number, end: number): boolean {
  return allowed.subarray(first, end).some((labels) => !((labels >>> OUTSIDE) & 1));
}

/** Numbers the hashes that occur often enough, in the order of their first occurrence, and drops the others. */
function numberFeatures(
  all: Uint32Array,
  begins: Uint32Array,
  leastCount: number,
): Pick<Examples, 'featureCount' | 'hashes' | 'features' | 'begins'> {
  let capacity = 1 << 20;
  while (capacity < all.length / 2) capacity *= 2;
  const keys = new Uint32Array(capacity);
  const counts = new Uint32Array(capacity);
  const slotOf = (hash: number): number => {
    let slot = hash & (capacity - 1);
    while (counts[slot] && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  for (const hash of all) {
    const slot = slotOf(hash);
    keys[slot] = hash;
    counts[slot] = (counts[slot] as number) + 1;
  }
  const ids = new Int32Array(capacity).fill(-1);
  const hashes: number[] = [];
  const features = new Growing();
  const newBegins = new Uint32Array(begins.length);
  for (let token = 0; token + 1 < begins.length; token++) {
    for (let i = begins[token] as number; i < (begins[token + 1] as number); i++) {
      const hash = all[i] as number;
      const slot = slotOf(hash);
      if ((counts[slot] as number) < leastCount) continue;
      if ((ids[slot] as number) < 0) {
        ids[slot] = hashes.length;
        hashes.push(hash);
      }
      features.push(ids[slot] as number);
    }
    newBegins[token + 1] = features.length;
  }
  return {
    featureCount: hashes.length,
    hashes: Uint32Array.from(hashes),
    features: features.values(),
    begins: newBegins,
  };
}

/** A set of 32-bit numbers that can hold many millions. */
class HashSet {
  #keys = new Uint32Array(1 << 16);
  #size = 0;

  has(key: number): boolean {
    return this.#keys[this.#slot(this.#keys, key)] === key;
  }

  add(key: number): void {
    const slot = this.#slot(this.#keys, key);
    if (this.#keys[slot] === key) return;
    this.#keys[slot] = key;
    if (++this.#size * 2 < this.#keys.length) return;
    const larger = new Uint32Array(this.#keys.length * 2);
    for (const old of this.#keys) if (old !== 0) larger[this.#slot(larger, old)] = old;
    this.#keys = larger;
  }

  #slot(keys: Uint32Array, key: number): number {
    let slot = key & (keys.length - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }
}

/** A list of 32-bit numbers that can hold hundreds of millions. */
class Growing {
  #values = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  values(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}
