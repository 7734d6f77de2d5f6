import { OUTSIDE, TAGGED_TYPES, typeOfLabel } from '../../core/entities/tagger/labels';
import { tokenText } from '../../core/text/tokens';
import { shuffled } from '../tagger/random';
import type { TrainingText } from '../tagger/trainingText';
import { DIMENSIONS, type WordVectors } from './vectors';

/** No name, or a name of one of the tagger's types. */
const CLASSES = 1 + TAGGED_TYPES.length;
const EPOCHS = 12;
const RATE = 0.5;
const DECAY = 1e-5;
// A word counts by how often it was seen, up to this often.
const MOST_SIGHTINGS = 8;
const SEED = 7;
// How sure the classifier is, in so many steps.
const STEPS = 5;

/** The number of different codes, from 1 on. */
export const CODES = CLASSES * STEPS;

/**
 * What each word is likely to be when it is written with a capital, judged by its vector alone: a code for the class and for
 * how sure that is. The classifier is a multinomial logistic regression on the words of the training texts, so that names
 * which they never show are known by the company they keep elsewhere.
 */
export function nameTypeCodes({ words, vectors }: WordVectors, texts: readonly TrainingText[]): Uint8Array {
  const counts = countClasses(words, texts);
  const weights = learn(vectors, counts);
  const chances = new Float64Array(CLASSES);
  return Uint8Array.from(words, (_, word) => {
    predict(weights, vectors, word, chances);
    let best = 0;
    for (let c = 1; c < CLASSES; c++) if ((chances[c] as number) > (chances[best] as number)) best = c;
    const least = 1 / CLASSES;
    const step = Math.min(STEPS - 1, Math.floor((((chances[best] as number) - least) / (1 - least)) * STEPS));
    return 1 + best * STEPS + step;
  });
}

/** By word and class, how often a word was seen with a capital as part of a name of that class, or of none. */
function countClasses(words: readonly string[], texts: readonly TrainingText[]): Float32Array {
  const numbers = new Map(words.map((word, i) => [word, i]));
  const counts = new Float32Array(words.length * CLASSES);
  for (const { tokens, allowed, foreign } of texts) {
    if (foreign) continue;
    for (let token = 0; token < tokens.count; token++) {
      const text = tokenText(tokens, token);
      const word = /^\p{Lu}/u.test(text) ? numbers.get(text.toLowerCase()) : undefined;
      const classOfToken = onlyClass(allowed[token] as number);
      if (word === undefined || classOfToken < 0) continue;
      const at = word * CLASSES + classOfToken;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

/** The class of a token with these labels allowed, -1 if it may have several. */
function onlyClass(allowed: number): number {
  let found = -1;
  for (let label = 0; label < 32; label++) {
    if (!((allowed >>> label) & 1)) continue;
    const type = typeOfLabel(label);
    const here = label === OUTSIDE || type === undefined ? 0 : 1 + TAGGED_TYPES.indexOf(type);
    if (found >= 0 && found !== here) return -1;
    found = here;
  }
  return found;
}

function learn(vectors: Float32Array, counts: Float32Array): Float64Array {
  const weights = new Float64Array(CLASSES * (DIMENSIONS + 1));
  const seen = Array.from({ length: counts.length / CLASSES }, (_, word) => word).filter((word) =>
    counts.subarray(word * CLASSES, (word + 1) * CLASSES).some((count) => count > 0),
  );
  const chances = new Float64Array(CLASSES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch);
    for (const place of shuffled(seen.length, SEED + epoch)) {
      const word = seen[place] as number;
      const row = counts.subarray(word * CLASSES, (word + 1) * CLASSES);
      const sum = row.reduce((total, count) => total + count, 0);
      const weight = Math.min(sum, MOST_SIGHTINGS) / MOST_SIGHTINGS;
      predict(weights, vectors, word, chances);
      for (let c = 0; c < CLASSES; c++) {
        const step = rate * weight * ((row[c] as number) / sum - (chances[c] as number));
        const at = c * (DIMENSIONS + 1);
        for (let d = 0; d < DIMENSIONS; d++) {
          const old = weights[at + d] as number;
          weights[at + d] = old + step * (vectors[word * DIMENSIONS + d] as number) - rate * DECAY * old;
        }
        weights[at + DIMENSIONS] = (weights[at + DIMENSIONS] as number) + step;
      }
    }
  }
  return weights;
}

/** Writes into `chances` the probability of each class for a word. */
function predict(weights: Float64Array, vectors: Float32Array, word: number, chances: Float64Array): void {
  let total = 0;
  for (let c = 0; c < CLASSES; c++) {
    const at = c * (DIMENSIONS + 1);
    let score = weights[at + DIMENSIONS] as number;
    for (let d = 0; d < DIMENSIONS; d++)
      score += (weights[at + d] as number) * (vectors[word * DIMENSIONS + d] as number);
    chances[c] = Math.exp(score);
    total += chances[c] as number;
  }
  for (let c = 0; c < CLASSES; c++) chances[c] = (chances[c] as number) / total;
}
