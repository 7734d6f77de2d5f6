import type { Language } from '../../text/language';
import { LinearModel, type Weights } from '../model/linearModel';
import weights from '../model/weights.json';

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

const shipped = weights as WeightsFile;

/** The models that ship, by language. */
export const MODELS: Readonly<Record<Language, QuoteModels>> = {
  de: readModels(shipped.de),
  nl: readModels(shipped.nl),
  en: readModels(shipped.en),
};
