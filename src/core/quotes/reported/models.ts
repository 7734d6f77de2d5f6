import { LANGUAGES, type Language } from '../../text/language';
import { LinearModel, type Weights } from '../model/linearModel';

/** What the quote finder has learnt, one model for each decision and language. */
export interface QuoteModels {
  /** Whether a candidate is a report that starts where it does. */
  readonly start: LinearModel;
  /** Whether a report ends at a place. */
  readonly end: LinearModel;
  /** Whether a sentence without a cue goes on reporting. */
  readonly continued: LinearModel;
  /** Whether a stretch in quotation marks is speech. */
  readonly speech: LinearModel;
}

/** The names of the models. */
export type ModelName = keyof QuoteModels;
const MODEL_NAMES = ['start', 'end', 'continued', 'speech'] as const satisfies readonly ModelName[];

/** The weights file: for each language and model its features and their weights. */
export type WeightsFile = Readonly<Record<Language, Readonly<Record<ModelName, Weights>>>>;

/** Makes the models of one language from its part of the weights file. */
export function readModels(file: Readonly<Record<ModelName, Weights>>): QuoteModels {
  return {
    start: new LinearModel(file.start),
    end: new LinearModel(file.end),
    continued: new LinearModel(file.continued),
    speech: new LinearModel(file.speech),
  };
}

/** What the quote finder has learnt, by language. */
export type QuoteModelsByLanguage = Readonly<Partial<Record<Language, QuoteModels>>>;

/**
 * Reads the file that `npm run train -- quotes` writes.
 * @throws Error, with a sentence for the user, where it is damaged.
 */
export function readQuoteModels(bytes: Uint8Array): QuoteModelsByLanguage {
  const damaged = 'What was learnt about quotes cannot be read. Reinstall the extension to restore it.';
  let file: Partial<WeightsFile>;
  try {
    file = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error(damaged);
  }
  const models: Partial<Record<Language, QuoteModels>> = {};
  for (const language of LANGUAGES) {
    const weights = file[language];
    if (!weights || MODEL_NAMES.some((name) => typeof weights[name] !== 'object')) throw new Error(damaged);
    models[language] = readModels(weights);
  }
  return models;
}
