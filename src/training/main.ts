import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES } from '../core/text/language';
import { inEnglish } from '../core/text/message';
import { loadKnowledge } from '../node/models';
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
const { knowledge, warnings } = await loadKnowledge('media/models', []);
for (const warning of warnings) console.log(inEnglish(warning));
for (const language of LANGUAGES) {
  if (positionals.length > 0 && !positionals.includes(language)) continue;
  const began = Date.now();
  const bytes = trainTagger(language, RECIPES[language], shared, knowledge.names, (line) => {
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
