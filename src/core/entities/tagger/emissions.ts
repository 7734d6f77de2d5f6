import type { Vocabulary } from '../../text/vocabulary';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './contextFeatures';
import { LABEL_COUNT } from './labels';
import type { TaggerModel } from './model';
import { marginOfOutside, SURE } from './readNames';
import { OFFSETS, placed, placedCount, REACH, wordsOfSentence } from './tokenFeatures';
import type { WordFacts } from './wordFacts';

const L = LABEL_COUNT;
const PLACES = OFFSETS.length;
// By how much O must beat all other labels by the words alone for their combinations to be passed over.
const SURE_ALONE = 1.2 * SURE;

/** Gives the emission scores of sentences. */
export interface Scorer {
  /** Writes the scores of the tokens `first` to `end` (exclusive) into `out`, by token and label. */
  score(first: number, end: number, out: Float32Array): void;
}

/**
 * Most features depend on one word alone, so their scores are summed once a word and place (itself, next to it, two away)
 * and a token's score is mostly the sum of five such rows.
 */
export function makeScorer(
  model: TaggerModel,
  vocabulary: Vocabulary,
  facts: WordFacts,
  roles: Uint16Array,
  quoted: Uint8Array,
): Scorer {
  const rows = scoreWords(model, facts, vocabulary.size + 1);
  const context = new Uint32Array(MOST_CONTEXT_FEATURES);
  const addContext = (words: Uint32Array, at: number, token: number, row: number, out: Float32Array): void => {
    const count = contextFeatures(facts, words, at, roles[token] as number, quoted[token] as number, context);
    for (let i = 0; i < count; i++) addWeights(model, context[i] as number, out, row);
  };
  return {
    score(first, end, out) {
      const words = wordsOfSentence(vocabulary, first, end);
      for (let token = first; token < end; token++) {
        const at = token - first + REACH;
        const row = (token - first) * L;
        const r0 = (words[at - 2] as number) * PLACES * L;
        const r1 = ((words[at - 1] as number) * PLACES + 1) * L;
        const r2 = ((words[at] as number) * PLACES + 2) * L;
        const r3 = ((words[at + 1] as number) * PLACES + 3) * L;
        const r4 = ((words[at + 2] as number) * PLACES + 4) * L;
        for (let label = 0; label < L; label++) {
          out[row + label] =
            (rows[r0 + label] as number) +
            (rows[r1 + label] as number) +
            (rows[r2 + label] as number) +
            (rows[r3 + label] as number) +
            (rows[r4 + label] as number);
        }
        if (marginOfOutside(out, row) * model.scale < SURE_ALONE) addContext(words, at, token, row, out);
        for (let label = 0; label < L; label++) out[row + label] = (out[row + label] as number) * model.scale;
      }
    },
  };
}

/** By word, place and label: what the word's own features add to the token at that place. */
function scoreWords(model: TaggerModel, facts: WordFacts, count: number): Float32Array {
  const rows = new Float32Array(count * PLACES * L);
  for (let word = 0; word < count; word++) {
    const begin = facts.begins[word] as number;
    for (let place = 0; place < PLACES; place++) {
      const offset = OFFSETS[place] as number;
      const row = (word * PLACES + place) * L;
      const last = begin + placedCount(facts, word, offset);
      for (let i = begin; i < last; i++) addWeights(model, placed(facts.features[i] as number, offset), rows, row);
    }
  }
  return rows;
}

function addWeights(model: TaggerModel, hash: number, out: Float32Array, row: number): void {
  const feature = model.find(hash);
  if (feature < 0) return;
  const end = model.begins[feature + 1] as number;
  for (let i = model.begins[feature] as number; i < end; i++) {
    const label = row + (model.labels[i] as number);
    out[label] = (out[label] as number) + (model.weights[i] as number);
  }
}

/**
 * The scores that each word around the token `token` of a sentence gives to it, by place (`OFFSETS`) and label: for
 * explaining, not for speed. `words` as `wordsOfSentence` makes them.
 */
export function offsetScores(model: TaggerModel, facts: WordFacts, words: Uint32Array, token: number): Float32Array {
  const scores = new Float32Array(PLACES * L);
  OFFSETS.forEach((offset, place) => {
    const word = words[token + REACH + offset] as number;
    const begin = facts.begins[word] as number;
    const end = begin + placedCount(facts, word, offset);
    for (let i = begin; i < end; i++) addWeights(model, placed(facts.features[i] as number, offset), scores, place * L);
  });
  return scores.map((score) => score * model.scale);
}
