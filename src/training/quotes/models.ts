import type { Weights } from '../../core/quotes/model/linearModel';
import { type ModelName, type QuoteModels, readModels } from '../../core/quotes/reported/models';
import { LANGUAGES, type Language } from '../../core/text/language';
import type { GoldDocument } from '../eval/quoteSets';
import { type Examples, gather, gatherSpeech, type Lesson } from './examples';
import { type Choice, trainSoftmax } from './softmax';

/** What the models of each language are trained on. */
export type TrainingDocuments = Readonly<Record<Language, readonly GoldDocument[]>>;

/** The weights of all models of all languages. */
export type AllWeights = Record<Language, Record<ModelName, Weights>>;

/** Trains the models of all languages on annotated documents. What holds in all of them is learnt from all. */
export function trainModels(documents: TrainingDocuments, log: (line: string) => void = () => undefined): AllWeights {
  const examples: Examples = { report: [], continued: [], speech: [] };
  const lessonOf = (language: Language): Lesson => ({ weight: 1, domains: domainsOf(language) });
  for (const language of LANGUAGES)
    for (const document of documents[language]) gather(document, examples, lessonOf(language));
  const describe = (name: string, choices: readonly Choice[]): void => {
    const some = choices.filter(({ alternatives }) => alternatives.some(({ right }) => right)).length;
    log(`${name}: ${choices.length} examples, ${some} positive`);
  };
  describe('report', examples.report);
  describe('continued', examples.continued);
  const report = trainSoftmax(examples.report);
  const continued = trainSoftmax(examples.continued);
  const found = byLanguage((language) => ({
    start: report('start', domainsOf(language)),
    end: report('end', domainsOf(language)),
    continued: continued('continued', domainsOf(language)),
    speech: {},
  }));
  for (const language of LANGUAGES) {
    const models = readModels(found[language]);
    for (const document of documents[language]) gatherSpeech(document, models, examples, lessonOf(language));
  }
  describe('speech', examples.speech);
  const speech = trainSoftmax(examples.speech);
  return byLanguage((language) => ({ ...found[language], speech: speech('speech', domainsOf(language)) }));
}

function domainsOf(language: Language): string[] {
  return ['all', language];
}

/** The same, ready to use. */
export function trainedModels(documents: TrainingDocuments): Record<Language, QuoteModels> {
  const weights = trainModels(documents);
  return byLanguage((language) => readModels(weights[language]));
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { de: make('de'), nl: make('nl'), en: make('en') };
}
