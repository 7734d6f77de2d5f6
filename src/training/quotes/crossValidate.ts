// Measures the quote finder by cross-validation over the training documents, to choose features without looking at
// what is held out: node scripts/run.mjs src/training/quotes/crossValidate.ts [--language de] [--errors KIND]
import { parseArgs } from 'node:util';
import { findQuotes } from '../../core/quotes/findQuotes';
import { hashString } from '../../core/text/hash';
import { LANGUAGES } from '../../core/text/language';
import { tokenize } from '../../core/text/tokens';
import { loadKnowledge } from '../../node/models';
import { printVerdict } from '../eval/quoteErrors';
import { QuoteScore, scoreDocument } from '../eval/quoteScore';
import { figure } from '../eval/table';
import { type Lesson, outsideLessons, ownLessons } from './lessons';
import { trainedModels } from './models';

const FOLDS = 5;

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    errors: { type: 'string' },
    // Also the documents whose conventions differ somewhat.
    all: { type: 'boolean', default: false },
    limit: { type: 'string', default: '60' },
  },
});

let left = Number(values.limit);
const { knowledge } = await loadKnowledge('media/models');
const lessons = [...ownLessons(), ...outsideLessons(process.env.SHARED ?? '../shared', knowledge)];
const scores = { de: new QuoteScore(), nl: new QuoteScore(), en: new QuoteScore() };
const foldOf = ({ document, teaches }: Lesson) =>
  teaches === 'everything' ? hashString(`${document.id} fold`) % FOLDS : -1;
for (let fold = 0; fold < FOLDS; fold++) {
  const models = trainedModels(lessons.filter((lesson) => foldOf(lesson) !== fold));
  // Measured where the conventions are ours.
  const measured = lessons.filter((lesson) => foldOf(lesson) === fold && (values.all || lesson.domains.length === 2));
  for (const { document } of measured) {
    const { text, language } = document;
    if (values.language && values.language !== language) continue;
    const found = findQuotes(tokenize(text, language), document.mentions ?? [], language, models[language]);
    scoreDocument(scores[language], document, found, (verdict) => {
      if (values.errors && left > 0 && printVerdict(document, verdict, values.errors)) left--;
    });
  }
}
for (const language of LANGUAGES) {
  const { direct, indirect, speakers } = scores[language];
  const speaker = figure(speakers.right / (speakers.right + speakers.wrong));
  const three = (c: typeof direct) => `${figure(c.precision)} ${figure(c.recall)} ${figure(c.f1)}`;
  const named = speakers.right + speakers.wrong;
  console.log(language, 'direct', three(direct), 'indirect', three(indirect), 'speaker', speaker, named);
}
