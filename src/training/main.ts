import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLists } from '../core/entities/knowledge';
import { isLanguage, LANGUAGES } from '../core/text/language';
import { inEnglish, type Message } from '../core/text/message';
import { gatherModels, loadKnowledge } from '../node/models';
import { compileNames } from './names/compile';
import { trainQuotes } from './quotes/trainQuotes';
import { RECIPES } from './tagger/recipes';
import { trainTagger } from './tagger/trainTagger';

// Trains the taggers, which go to media/models, and what the quote finder has learnt. The same data give the same bytes.
const USAGE = 'Usage: npm run train -- [--out FOLDER] [LANGUAGE|quotes]…   Languages: ';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'media/models' } },
});
if (!positionals.every((word) => isLanguage(word) || word === 'quotes')) {
  console.error(USAGE + LANGUAGES.join(', '));
  process.exit(2);
}
const shared = process.env.SHARED ?? '../shared';
const wanted = LANGUAGES.filter((language) => positionals.length === 0 || positionals.includes(language));
const { namesOf } = await learntLists();
for (const language of wanted) {
  const began = Date.now();
  const bytes = trainTagger(language, RECIPES[language], shared, namesOf(language), (line) => {
    console.log(`${language}, ${((Date.now() - began) / 1000).toFixed(0)} s: ${line}`);
  });
  const file = join(values.out, `tagger.${language}.bin`);
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length.toLocaleString('en')} bytes`);
}
if (positionals.length === 0 || positionals.includes('quotes')) {
  const all = await loadKnowledge('media/models');
  trainQuotes(shared, all.knowledge, (line) => console.log(`quotes: ${line}`));
}

/** The names that the taggers learn with, and how words are used. */
async function learntLists(): Promise<ReturnType<typeof readLists>> {
  const { files } = await gatherModels('media/models', wanted);
  const warnings: Message[] = [];
  const lists = readLists({ ...files, names: wanted.length > 0 ? compileNames('learnt') : undefined }, warnings);
  for (const warning of warnings) console.log(inEnglish(warning));
  return lists;
}
