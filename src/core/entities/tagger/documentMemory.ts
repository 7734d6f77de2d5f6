import type { Vocabulary } from '../../text/vocabulary';
import { LABEL_COUNT, OUTSIDE, POSITIONS, positionOfLabel, TAGGED_TYPES } from './labels';
import type { TaggedName } from './readNames';
import { Written } from './shape';
import type { WordFacts } from './wordFacts';

const TYPES = TAGGED_TYPES.length;

// How far what the rest of the document says may move a label's score, and how many sightings of a word it takes to be
// half as sure. Both chosen on the authored training documents.
const STRENGTH = 3;
const DOUBT = 1;
// A name this sure, of the type that its words mostly have, needs no second look.
const SURE_ENOUGH = 0.9;

/** What a first reading of the whole document says of its words: how often each is part of a name of which type. */
export interface DocumentMemory {
  /** Whether something is remembered of the tokens `first` to `end` (exclusive). */
  concerns(first: number, end: number): boolean;
  /** Adds to the scores of these tokens, by token of the text and label, what is remembered. */
  adjust(first: number, end: number, scores: Float32Array): void;
}

/**
 * Remembers the names of a first reading, so that a name seen in full ("Jake Sullivan") decides its short forms
 * ("Sullivan"): the words of a document keep to one sense (Yarowsky 1995; used for names by Krishnan & Manning 2006).
 */
export function rememberNames(vocabulary: Vocabulary, facts: WordFacts, names: readonly TaggedName[]): DocumentMemory {
  const { words } = vocabulary;
  // Of each word the number of its evidence, from 1; 0 for none.
  const numbers = new Uint32Array(vocabulary.size);
  const seen: Float32Array[] = [];
  for (const { first, last, type, compound, probability } of names) {
    if (compound) continue;
    const index = TAGGED_TYPES.indexOf(type);
    for (let token = first; token <= last; token++) {
      const word = words[token] as number;
      if (!((facts.written[word] as number) & Written.capital)) continue;
      if (numbers[word] === 0) numbers[word] = seen.push(new Float32Array(TYPES));
      const evidence = seen[(numbers[word] as number) - 1] as Float32Array;
      evidence[index] = (evidence[index] as number) + probability;
    }
  }
  const counts = new Uint32Array(vocabulary.size);
  for (let token = 0; token < words.length; token++) {
    const word = words[token] as number;
    counts[word] = (counts[word] as number) + 1;
  }
  /** What is known of a word; nothing where it stands in one place only, which has nothing to learn from elsewhere. */
  const evidenceOf = (word: number): Float32Array | undefined =>
    numbers[word] === 0 || (counts[word] as number) < 2 ? undefined : seen[(numbers[word] as number) - 1];
  const settled = settledTokens(words, evidenceOf, names);
  return {
    concerns(first, end) {
      for (let token = first; token < end; token++) {
        if (settled[token] === 0 && evidenceOf(words[token] as number)) return true;
      }
      return false;
    },
    adjust(first, end, scores) {
      for (let token = first; token < end; token++) {
        const word = words[token] as number;
        const evidence = evidenceOf(word);
        if (!evidence) continue;
        const row = token * LABEL_COUNT;
        const share = STRENGTH / ((counts[word] as number) + DOUBT);
        for (let i = 0; i < WHOLE.length; i++) {
          const { label, type } = WHOLE[i] as (typeof WHOLE)[number];
          scores[row + label] = (scores[row + label] as number) + share * (evidence[type] as number);
        }
      }
    },
  };
}

/** The labels of whole words in names, each with the number of its type. */
const WHOLE = Array.from({ length: LABEL_COUNT }, (_, label) => ({
  label,
  type: Math.floor((label - 1) / POSITIONS.length),
})).filter(({ label }) => label !== OUTSIDE && positionOfLabel(label) !== 'P');

/** A 1 for each token that the first reading was sure of, in agreement with the other places of its word. */
function settledTokens(
  words: Uint32Array,
  evidenceOf: (word: number) => Float32Array | undefined,
  names: readonly TaggedName[],
): Uint8Array {
  const settled = new Uint8Array(words.length);
  for (const { first, last, type, probability } of names) {
    if (probability < SURE_ENOUGH) continue;
    const index = TAGGED_TYPES.indexOf(type);
    for (let token = first; token <= last; token++) {
      const evidence = evidenceOf(words[token] as number);
      if (evidence?.every((other) => other <= (evidence[index] as number))) settled[token] = 1;
    }
  }
  return settled;
}
