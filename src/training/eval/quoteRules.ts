import { type QuoteModels, type QuoteModelsByLanguage, readModels } from '../../core/quotes/reported/models';

/**
 * The rules of the quote finder without what it has learnt, to measure what learning adds: the same candidates, weighed by
 * hand. A report goes to the end of its sentence; a sentence in the subjunctive goes on with the report before it.
 */
const RULES: QuoteModels = readModels({
  start: {
    bias: -3,
    'p=that': 3,
    'p=question': 2,
    'p=left': 4,
    'p=bare': 1,
    'p=comma': 1,
    'comma>subjunctive': 2,
    'p=source-rest': 4,
    'p=source-left': 4,
    'p=source-all': 3.5,
    'p=as': 4,
    'cue:say': 1,
    'cue:demand': 0.5,
  },
  end: { 's=end': 2 },
  continued: { bias: -3, 'sure=true indicative=false near=true': 4 },
  speech: {
    'how=after': 3,
    'how=colon': 3,
    'how=line': 3,
    'how=carried': 2,
    'how=topic': 1,
    'how=before': 1,
    'how=sentence': -0.5,
    'how=none': -1,
    'size=1': -1.5,
    'size=2': -1,
    'alone=true': 0.5,
  },
});

/** The rules as what stands in the place of the learnt models. */
export const RULES_ALONE: QuoteModelsByLanguage = { de: RULES, nl: RULES, en: RULES };
