import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLists } from '../../core/entities/knowledge';
import { writeHashTable } from '../../core/entities/names/hashTable';
import { packWordUse } from '../../core/entities/names/nameLists';
import { readModel } from '../../core/entities/tagger/model';
import { Tagger } from '../../core/entities/tagger/tagger';
import { tagNames } from '../../core/entities/tagger/tagNames';
import { hashString } from '../../core/text/hash';
import { Failure } from '../../core/text/message';
import { buildVocabulary } from '../../core/text/vocabulary';
import { compileNames } from '../names/compile';
import { RECIPES } from '../tagger/recipes';
import { readTrainingTexts } from '../tagger/trainingText';
import { trainTagger } from '../tagger/trainTagger';
import { countBigrams } from './bigrams';
import { plainText, readTexts, wordsBySentence } from './plainTexts';
import { groupWords } from './wordGroups';
import { WordNames } from './wordNames';

// Says of German words how German uses them, learnt from text that nobody has annotated: the groups of words that stand in the
// same company, and what a tagger takes each for there (self-training), which is taught without them. The result is kept in the
// repository, since the text is not; media/models/README.md says which it is.
const LANGUAGE = 'de';
const FILE = `media/models/clusters.${LANGUAGE}.bin`;
// A rarer word says nothing of its use.
const LEAST = 4;
// The teacher need not be the best that there is, and stays as it is where a better recipe is found.
const TEACHER = { ...RECIPES[LANGUAGE], outsideBias: -0.2, leastCount: 2 };

const { positionals: folders } = parseArgs({ allowPositionals: true });
if (folders.length === 0) {
  console.error(
    'Usage: node scripts/run.mjs src/training/words/ownClusters.ts FOLDER…   Folders of German text files.',
  );
  process.exit(2);
}
const began = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s: ${line}`);
const shared = process.env.SHARED ?? '../shared';

const bigrams = countBigrams(function* () {
  for (const text of readTexts(folders)) yield* wordsBySentence(plainText(text, LANGUAGE));
  for (const text of readTrainingTexts(shared, LANGUAGE, 0).texts) yield* wordsBySentence(text);
}, LEAST);
log(`${bigrams.words.length} words, ${bigrams.after.items.length} bigrams`);
const groups = groupWords(bigrams, log);
const names = countNames(teacher());
const uses = new Map<number, number>();
bigrams.words.forEach((word, i) => {
  if (!/\p{L}/u.test(word)) return;
  const use = { fine: groups.fine[i] as number, coarse: groups.coarse[i] as number, names: names.codeOf(word) };
  uses.set(hashString(word), packWordUse(use));
});
const bytes = writeHashTable(uses);
writeFileSync(FILE, bytes);
log(`${FILE}: ${uses.size} words, ${bytes.length.toLocaleString('en')} bytes`);
for (const sample of ['moskau', 'putin', 'airbus', 'november', 'ministerin', 'chinesische', 'bundesliga', 'sängerin']) {
  const group = groups.fine[bigrams.words.indexOf(sample)];
  const alike = bigrams.words.filter((_, i) => groups.fine[i] === group).slice(0, 10);
  console.log(sample, names.codeOf(sample), '→', alike.join(' '));
}

/** A tagger that knows nothing of all this. */
function teacher(): Tagger {
  const clusters = readFileSync('media/models/clusters.bin');
  const { names: learnt } = readLists({ names: compileNames('learnt'), clusters }, []);
  const { names: all } = readLists({ names: readFileSync('media/models/names.bin'), clusters }, []);
  const read = readModel(trainTagger(LANGUAGE, TEACHER, shared, learnt, (line) => log(`the teacher: ${line}`)));
  if (!read.ok) throw new Failure(read.error);
  return new Tagger(read.model, all);
}

/** What a tagger takes the words of all texts for. */
function countNames(tagger: Tagger): WordNames {
  const found = new WordNames();
  for (const text of readTexts(folders)) {
    const { tokens, sentences } = plainText(text, LANGUAGE);
    found.count(tokens, tagNames(tokens, sentences, buildVocabulary(tokens), tagger).names);
  }
  log('read by the teacher');
  return found;
}
