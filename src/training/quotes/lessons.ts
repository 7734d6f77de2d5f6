import { analyze } from '../../core/analyze';
import type { Knowledge } from '../../core/entities/knowledge';
import { isBuiltInType } from '../../core/entities/types';
import { LANGUAGES, type Language } from '../../core/text/language';
import { authored, type GoldDocument, quoteCorpus, written } from '../eval/quoteSets';

/** A document to learn from. */
export interface Lesson {
  readonly document: GoldDocument;
  /**
   * What it is an example of, from the general to the special: all languages, its language, a collection whose annotators
   * decided some things their own way. What holds in that collection only goes into weights that are not used.
   */
  readonly domains: readonly string[];
  /** How much it counts. */
  readonly weight: number;
  /**
   * What is learnt from it: everything, or only where reports start and end, for corpora whose annotators meant something
   * else by a quote.
   */
  readonly teaches: 'everything' | 'bounds';
}

/** The domains whose weights are used for a language. */
export function domainsOf(language: Language): string[] {
  return ['all', language];
}

/** All documents that were written for this project. */
export function ownLessons(): Lesson[] {
  const of = (collection: string | null, documents: readonly GoldDocument[]): Lesson[] =>
    documents.map((document) => ({
      document,
      domains: inCollection(document, collection),
      weight: 1,
      teaches: 'everything',
    }));
  return [
    ...LANGUAGES.flatMap((language) => of(null, authored(language, 'train'))),
    ...LANGUAGES.flatMap((language) => of('written', written(language))),
  ];
}

function inCollection({ language }: GoldDocument, collection: string | null): string[] {
  const domains = domainsOf(language);
  return collection ? [...domains, `${language} ${collection}`] : domains;
}

// GUM's news is what is measured on.
const MEASURED = /^GUM_news/;
// Found from discourse relations, so less sure than what was annotated as quotes.
const GUM_WEIGHT = 0.5;

/**
 * What is learnt from other people's corpora (`shared/corpora/quotes`): from GUM and from speeches in the Bundestag how
 * far reports go, for what counts as one there is another matter. Names are the machine's.
 */
export function outsideLessons(shared: string, knowledge: Knowledge): Lesson[] {
  const named = (document: GoldDocument): GoldDocument => {
    const { mentions } = analyze(document.text, { language: document.language, knowledge });
    return {
      ...document,
      mentions: mentions.flatMap(({ type, ...mention }) =>
        isBuiltInType(type) ? [{ ...mention, type, entity: '' }] : [],
      ),
    };
  };
  const gum = ['train', 'dev'].flatMap((part) => quoteCorpus(shared, `gum_attr_ccby.en.${part}.jsonl`));
  const speeches = quoteCorpus(shared, 'spkatt.de.train.jsonl');
  return [
    ...gum
      .filter(({ id }) => !MEASURED.test(id))
      .map((document): Lesson => {
        const domains = inCollection(document, null);
        return { document: named(document), domains, weight: GUM_WEIGHT, teaches: 'bounds' };
      }),
    ...speeches.map((document): Lesson => {
      const domains = inCollection(document, 'speeches');
      return { document: named(document), domains, weight: 1, teaches: 'bounds' };
    }),
  ];
}
