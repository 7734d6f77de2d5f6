import type { TaggedType } from '../../core/entities/tagger/labels';
import type { Language } from '../../core/text/language';

/** A corpus to train on, and how its annotation differs from ours. */
export interface CorpusRecipe {
  readonly file: string;
  readonly language: Language;
  /** Types that its annotators left unmarked: under their O such a name may hide. */
  readonly unmarked: readonly TaggedType[];
  /** What one of its labels can mean in our types, where not just itself. */
  readonly meanings?: Readonly<Record<string, readonly TaggedType[]>>;
  /** How much one of its tokens counts. */
  readonly weight: number;
}

/** Every corpus with a licence that lets what is learnt from it ship (see media/models/README.md). */
export const CORPORA: readonly CorpusRecipe[] = [
  { file: 'germeval2014fine.de.train', language: 'de', unmarked: [], weight: 1 },
  { file: 'mobie.de.train', language: 'de', unmarked: ['MISC', 'NORP'], weight: 0.3 },
  { file: 'uner_ewt.en.train', language: 'en', unmarked: ['MISC', 'NORP'], weight: 1.2 },
  { file: 'wikigold.en.all', language: 'en', unmarked: [], meanings: { MISC: ['MISC', 'NORP'] }, weight: 1 },
  { file: 'gum_ccby.en.train', language: 'en', unmarked: ['NORP'], meanings: { MISC: ['MISC', 'NORP'] }, weight: 0.3 },
  { file: 'wnut17.en.train', language: 'en', unmarked: ['NORP', 'MISC'], weight: 0.3 },
  { file: 'europeana_icdar.nl.train', language: 'nl', unmarked: ['MISC', 'NORP'], weight: 0.8 },
  {
    file: 'ud_lassysmall_silver.nl.train',
    language: 'nl',
    unmarked: ['NORP'],
    meanings: { NAME: ['PER', 'LOC', 'ORG', 'MISC'], MISC: ['MISC', 'NORP'] },
    weight: 0.7,
  },
  {
    file: 'ud_alpino_silver.nl.test',
    language: 'nl',
    unmarked: ['NORP'],
    meanings: { NAME: ['PER', 'LOC', 'ORG', 'MISC'], MISC: ['MISC', 'NORP'] },
    weight: 0.7,
  },
];

/** How much a token of the documents written for this project counts: they follow its conventions to the letter. */
export const AUTHORED_WEIGHT = 2;

/**
 * The same of those of them that are hard on purpose, with twice as many names as news, and odder ones: for the tagger of their
 * own language, and for those of the others. In German there are most of them, beside the largest corpus.
 */
export const HARD_WEIGHT: Readonly<Record<Language, number>> = { de: 0.5, nl: 1, en: 0.6 };
export const HARD_WEIGHT_ABROAD: Readonly<Record<Language, number>> = { de: 1, nl: 1, en: 0.6 };

/** The number of the first file of hard documents in each language: de-20.xml. */
export const HARD_FROM: Readonly<Record<Language, number>> = { de: 20, nl: 12, en: 15 };
