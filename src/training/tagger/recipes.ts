import type { Language } from '../../core/text/language';
import type { SegmentOptions } from './segments';

/** What was chosen for a language's tagger, on its development sets. */
export interface TaggerRecipe {
  readonly epochs: number;
  /** FTRL-Proximal's learning rate and its two regularisations. */
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** See `TrainOptions`. */
  readonly dropout: number;
  readonly averagedEpochs: number;
  /** A feature that occurs less often is left out. */
  readonly leastCount: number;
  /** The most weights in the file; a weight takes two bytes and a feature about three, and what is learnt of segments some 150,000. */
  readonly mostWeights: number;
  /** How much the texts of the other languages count beside the language's own; 0 for not at all. */
  readonly foreignWeight: number;
  /** Of the sentences with names, the share that is learnt from once more with other names (`withOtherNames`). */
  readonly renamed: number;
  /** How much such a sentence counts beside the one it is made of. */
  readonly renamedWeight: number;
  /** Of the names in their place, the share that comes from the lists of names instead of from other texts. */
  readonly listedNames: number;
  /** See `PackOptions`. */
  readonly outsideBias: number;
  /** In so many parts the texts are read by taggers that did not learn from them, to learn what to make of such a tagger's doubts. */
  readonly folds: number;
  readonly ofSegments: SegmentOptions;
}

const COMMON = {
  epochs: 5,
  averagedEpochs: 2,
  dropout: 0,
  l1: 0.1,
  l2: 0.5,
  leastCount: 2,
  mostWeights: 950_000,
  foreignWeight: 0.4,
  renamed: 0.5,
  renamedWeight: 0.5,
  listedNames: 0,
  folds: 4,
  ofSegments: { rate: 0.06, l1: 2, l2: 1, epochs: 4, leastCount: 3 },
};

export const RECIPES: Readonly<Record<Language, TaggerRecipe>> = {
  de: {
    ...COMMON,
    rate: 0.15,
    mostWeights: 812_000,
    foreignWeight: 0,
    dropout: 0.1,
    listedNames: 0.2,
    outsideBias: 0,
  },
  nl: {
    ...COMMON,
    rate: 0.12,
    epochs: 6,
    mostWeights: 870_000,
    averagedEpochs: 3,
    dropout: 0.15,
    listedNames: 0.3,
    outsideBias: 0,
  },
  en: { ...COMMON, rate: 0.1, epochs: 4, mostWeights: 870_000, outsideBias: -0.5 },
};
