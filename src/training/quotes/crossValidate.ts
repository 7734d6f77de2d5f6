// Measures the quote finder by cross-validation over the training documents, to choose features without looking at
// what is held out: node scripts/run.mjs src/training/quotes/crossValidate.ts [--language de] [--errors KIND]
import { parseArgs } from 'node:util';
import type { Mention } from '../../core/entities/mention';
import { findQuotes } from '../../core/quotes/findQuotes';
import { hashString } from '../../core/text/hash';
import { LANGUAGES } from '../../core/text/language';
import { tokenize } from '../../core/text/tokens';
import { printVerdict } from '../eval/quoteErrors';
import { QuoteScore, scoreDocument } from '../eval/quoteScore';
import { authored } from '../eval/quoteSets';
import { figure } from '../eval/table';
import { trainedModels } from './models';

const FOLDS = 5;

const { values } = parseArgs({
  options: { language: { type: 'string' }, errors: { type: 'string' }, limit: { type: 'string', default: '60' } },
});

let left = Number(values.limit);
for (const language of LANGUAGES) {
  if (values.language && values.language !== language) continue;
  const documents = authored(language, 'train');
  const fold = (id: string) => hashString(`${id} fold`) % FOLDS;
  const score = new QuoteScore();
  for (let k = 0; k < FOLDS; k++) {
    const models = trainedModels(documents.filter(({ id }) => fold(id) !== k));
    for (const document of documents.filter(({ id }) => fold(id) === k)) {
      const mentions = (document.mentions ?? []) as readonly Mention[];
      const found = findQuotes(tokenize(document.text, language), mentions, language, models);
      scoreDocument(score, document, found, (verdict) => {
        if (values.errors && left > 0 && printVerdict(document, verdict, values.errors)) left--;
      });
    }
  }
  const { direct, indirect, speakers } = score;
  const speaker = figure(speakers.right / (speakers.right + speakers.wrong));
  const three = (c: typeof direct) => `${figure(c.precision)} ${figure(c.recall)} ${figure(c.f1)}`;
  console.log(
    language,
    'direct',
    three(direct),
    'indirect',
    three(indirect),
    'speaker',
    speaker,
    speakers.right + speakers.wrong,
  );
}
