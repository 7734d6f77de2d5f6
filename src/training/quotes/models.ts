import type { Mention } from '../../core/entities/mention';
import type { Weights } from '../../core/quotes/model/linearModel';
import { type ModelName, type QuoteModels, readModels } from '../../core/quotes/reported/models';
import { LANGUAGES, type Language } from '../../core/text/language';
import type { GoldDocument } from '../eval/quoteSets';
import { type Examples, gather, gatherSpeech } from './examples';
import { trainLogistic } from './logistic';

/** The weights of all models of all languages. */
export type AllWeights = Record<Language, Record<ModelName, Weights>>;

/** Trains the models of all languages on annotated documents. */
export function trainModels(
  documents: Readonly<Record<Language, readonly GoldDocument[]>>,
  log: (line: string) => void = () => undefined,
): AllWeights {
  const examples = byLanguage((): Examples => ({ start: [], end: [], continued: [], speech: [] }));
  for (const language of LANGUAGES)
    for (const document of documents[language]) gather(document, mentionsOf(document), examples[language]);
  const weights = byLanguage(() => ({ start: {}, end: {}, continued: {}, speech: {} }) as Record<ModelName, Weights>);
  const train = (name: ModelName): void => {
    for (const language of LANGUAGES) {
      const rows = examples[language][name];
      const trained = trainLogistic(rows);
      weights[language][name] = trained;
      const positive = rows.filter(({ label }) => label).length;
      log(`${language} ${name}: ${rows.length} examples, ${positive} positive, ${Object.keys(trained).length} weights`);
    }
  };
  train('start');
  train('end');
  train('continued');
  for (const language of LANGUAGES) {
    const models = readModels(weights[language]);
    for (const document of documents[language])
      gatherSpeech(document, mentionsOf(document), models, examples[language]);
  }
  train('speech');
  return weights;
}

/** The same, ready to use. */
export function trainedModels(
  documents: Readonly<Record<Language, readonly GoldDocument[]>>,
): Record<Language, QuoteModels> {
  const weights = trainModels(documents);
  return byLanguage((language) => readModels(weights[language]));
}

function mentionsOf(document: GoldDocument): readonly Mention[] {
  return document.mentions ?? [];
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { de: make('de'), nl: make('nl'), en: make('en') };
}
