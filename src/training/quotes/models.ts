import type { Weights } from '../../core/quotes/model/linearModel';
import { type ModelName, type QuoteModels, readModels } from '../../core/quotes/reported/models';
import { LANGUAGES, type Language } from '../../core/text/language';
import { type Examples, gather, gatherSpeech } from './examples';
import { domainsOf, type Lesson } from './lessons';
import { type Choice, DEFAULTS, type TrainingOptions, trainSoftmax } from './softmax';

// Where alternatives compete, more rounds or less freedom learn the documents by heart: the best of those tried by cross-validation.
const REPORT: TrainingOptions = { ...DEFAULTS, epochs: 40, meanFrom: 5, penalty: 0.01 };

/** The weights of all models of all languages. */
export type AllWeights = Record<Language, Record<ModelName, Weights>>;

/** Trains the models of all languages on annotated documents. What holds in all of them is learnt from all. */
export function trainModels(lessons: readonly Lesson[], log: (line: string) => void = () => undefined): AllWeights {
  const examples: Examples = { report: [], continued: [], speech: [] };
  for (const lesson of lessons) gather(lesson, examples);
  const describe = (name: string, choices: readonly Choice[]): void => {
    const some = choices.filter(({ alternatives }) => alternatives.some(({ right }) => right)).length;
    log(`${name}: ${choices.length} examples, ${some} positive`);
  };
  describe('report', examples.report);
  describe('continued', examples.continued);
  const report = trainSoftmax(examples.report, REPORT);
  const continued = trainSoftmax(examples.continued);
  const found = byLanguage((language) => ({
    start: report('start', domainsOf(language)),
    end: report('end', domainsOf(language)),
    continued: continued('continued', domainsOf(language)),
    speech: {},
  }));
  const models = byLanguage((language) => readModels(found[language]));
  for (const lesson of lessons) gatherSpeech(lesson, models[lesson.document.language], examples);
  describe('speech', examples.speech);
  const speech = trainSoftmax(examples.speech);
  return byLanguage((language) => ({ ...found[language], speech: speech('speech', domainsOf(language)) }));
}

/** The same, ready to use. */
export function trainedModels(lessons: readonly Lesson[]): Record<Language, QuoteModels> {
  const weights = trainModels(lessons);
  return byLanguage((language) => readModels(weights[language]));
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}
