import type { Vocabulary } from '../../text/vocabulary';
import { contextFeatures, MOST_CONTEXT_FEATURES, styleOf } from './contextFeatures';
import { high, low, PAIRS, PLACE, ROW, type TextWords } from './knownWords';
import { LABEL_COUNT } from './labels';
import type { TaggerModel } from './model';
import type { QuotedPlaces } from './quotedPlaces';
import { marginOfOutside, SURE } from './readNames';
import type { Tagger } from './tagger';
import { OFFSETS, placed, REACH, wordsOfSentence } from './tokenFeatures';
import { type DescribedWords, placedCount } from './wordFacts';

const L = LABEL_COUNT;
const PLACES = OFFSETS.length;
// By how much O must beat all other labels by the words alone for their combinations to be passed over.
const SURE_ALONE = 1.2 * SURE;

/** Gives the emission scores of sentences. */
export interface Scorer {
  /** Writes the scores of the tokens `first` to `end` (exclusive), a sentence, into `out`, by token of the text and label. */
  score(first: number, end: number, out: Float32Array): void;
}

/**
 * Most features depend on one word alone, so their scores are summed once a word and place (itself, next to it, two away)
 * and a token's score is mostly the sum of five such rows (`KnownWords`).
 */
export function makeScorer(
  { model, lists, words: knownWords }: Tagger,
  vocabulary: Vocabulary,
  { facts, numbers }: TextWords,
  roles: Uint32Array,
  quoted: QuotedPlaces,
): Scorer {
  const { rows } = knownWords;
  const { features } = model;
  const context = new Uint32Array(MOST_CONTEXT_FEATURES);
  const sums = new Int32Array(L);
  const ownGroups = lists.ownUses === true;
  return {
    score(first, end, out) {
      const words = wordsOfSentence(vocabulary, first, end);
      const sentence = { facts, words, first, roles, quoted, style: styleOf(facts, words), ownGroups };
      for (let token = first; token < end; token++) {
        const at = token - first + REACH;
        const r0 = (numbers[words[at - 2] as number] as number) * ROW;
        const r1 = (numbers[words[at - 1] as number] as number) * ROW + PLACE;
        const r2 = (numbers[words[at] as number] as number) * ROW + 2 * PLACE;
        const r3 = (numbers[words[at + 1] as number] as number) * ROW + 3 * PLACE;
        const r4 = (numbers[words[at + 2] as number] as number) * ROW + 4 * PLACE;
        for (let i = 0; i < PAIRS; i++) {
          const pair =
            (rows[r0 + i] as number) +
            (rows[r1 + i] as number) +
            (rows[r2 + i] as number) +
            (rows[r3 + i] as number) +
            (rows[r4 + i] as number);
          sums[2 * i] = low(pair);
          sums[2 * i + 1] = high(pair);
        }
        const count = contextFeatures(sentence, at, context);
        if (count > 0 && marginOfOutside(sums, 0) * model.scale < SURE_ALONE) features.add(context, count, sums, 0);
        const row = token * L;
        for (let label = 0; label < L; label++) out[row + label] = (sums[label] as number) * model.scale;
      }
    },
  };
}

/**
 * The scores that each word around the token `token` of a sentence gives to it, by place (`OFFSETS`) and label: for
 * explaining, not for speed. `words` as `wordsOfSentence` makes them.
 */
export function offsetScores(
  model: TaggerModel,
  facts: DescribedWords,
  words: Uint32Array,
  token: number,
): Float32Array {
  const sums = new Int32Array(PLACES * L);
  const feature = new Uint32Array(1);
  OFFSETS.forEach((offset, place) => {
    const word = words[token + REACH + offset] as number;
    const begin = facts.begins[word] as number;
    const end = begin + placedCount((facts.begins[word + 1] as number) - begin, offset);
    for (let i = begin; i < end; i++) {
      feature[0] = placed(facts.features[i] as number, offset);
      model.features.add(feature, 1, sums, place * L);
    }
  });
  return Float32Array.from(sums, (sum) => sum * model.scale);
}
