// Measures the quote finder by cross-validation over the training documents, to choose features without looking at
// what is held out: node scripts/run.mjs src/training/quotes/crossValidate.ts [--language de] [--errors KIND]
import { parseArgs } from 'node:util';
import { findQuotes } from '../../core/quotes/findQuotes';
import { hashString } from '../../core/text/hash';
import { LANGUAGES } from '../../core/text/language';
import { tokenize } from '../../core/text/tokens';
import { printVerdict } from '../eval/quoteErrors';
import { QuoteScore, scoreDocument } from '../eval/quoteScore';
import { authored, type GoldDocument } from '../eval/quoteSets';
import { figure } from '../eval/table';
import { trainedModels } from './models';

const FOLDS = 5;

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    errors: { type: 'string' },
    limit: { type: 'string', default: '60' },
  },
});

let left = Number(values.limit);
const documents = { de: authored('de', 'train'), nl: authored('nl', 'train'), en: authored('en', 'train') };
const scores = { de: new QuoteScore(), nl: new QuoteScore(), en: new QuoteScore() };
const foldOf = (id: string) => hashString(`${id} fold`) % FOLDS;
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = (all: readonly GoldDocument[]) => all.filter(({ id }) => foldOf(id) !== fold);
  const models = trainedModels({ de: rest(documents.de), nl: rest(documents.nl), en: rest(documents.en) });
  for (const language of LANGUAGES) {
    if (values.language && values.language !== language) continue;
    for (const document of documents[language].filter(({ id }) => foldOf(id) === fold)) {
      const found = findQuotes(tokenize(document.text, language), document.mentions ?? [], language, models[language]);
      scoreDocument(scores[language], document, found, (verdict) => {
        if (values.errors && left > 0 && printVerdict(document, verdict, values.errors)) left--;
      });
    }
  }
}
for (const language of LANGUAGES) {
  const { direct, indirect, speakers } = scores[language];
  const speaker = figure(speakers.right / (speakers.right + speakers.wrong));
  const three = (c: typeof direct) => `${figure(c.precision)} ${figure(c.recall)} ${figure(c.f1)}`;
  const named = speakers.right + speakers.wrong;
  console.log(language, 'direct', three(direct), 'indirect', three(indirect), 'speaker', speaker, named);
}
