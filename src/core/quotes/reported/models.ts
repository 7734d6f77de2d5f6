import type { CalibrationPoint } from '../../entities/tagger/model';
import { LANGUAGES, type Language } from '../../text/language';
import { Failure, message } from '../../text/message';
import { LinearModel, type Weights } from '../model/linearModel';
import type { Quote } from '../quote';

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
  readonly calibration: Calibration;
}

/** How often quotes found with a raw probability are right, by their kind; no points leave probabilities as they are. */
export type Calibration = Readonly<Record<Quote['kind'], readonly CalibrationPoint[]>>;

/** The names of the models. */
export type ModelName = Exclude<keyof QuoteModels, 'calibration'>;
const MODEL_NAMES = ['start', 'end', 'continued', 'speech'] as const satisfies readonly ModelName[];

/** What is known of a language: for each model its features and their weights, and the calibration of all. */
export type LanguageWeights = Readonly<Record<ModelName, Weights>> & { readonly calibration?: Calibration };

/** The weights file. */
export type WeightsFile = Readonly<Record<Language, LanguageWeights>>;

/** Makes the models of one language from its part of the weights file. */
export function readModels(file: LanguageWeights): QuoteModels {
  return {
    start: new LinearModel(file.start),
    end: new LinearModel(file.end),
    continued: new LinearModel(file.continued),
    speech: new LinearModel(file.speech),
    calibration: file.calibration ?? { direct: [], indirect: [] },
  };
}

/** What the quote finder has learnt, by language. */
export type QuoteModelsByLanguage = Readonly<Partial<Record<Language, QuoteModels>>>;

/**
 * Reads the file that `npm run train -- quotes` writes.
 * @throws Failure, with a sentence for the user, where it is damaged.
 */
export function readQuoteModels(bytes: Uint8Array): QuoteModelsByLanguage {
  const damaged = message('What was learnt about quotes cannot be read. Reinstall the extension to restore it.');
  let file: Partial<WeightsFile>;
  try {
    file = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Failure(damaged);
  }
  const models: Partial<Record<Language, QuoteModels>> = {};
  for (const language of LANGUAGES) {
    const weights = file[language];
    if (!weights || MODEL_NAMES.some((name) => typeof weights[name] !== 'object')) throw new Failure(damaged);
    models[language] = readModels(weights);
  }
  return models;
}
