import { LANGUAGES, type Language } from '../../core/text/language';
import { authored, type GoldDocument, written } from '../eval/quoteSets';

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
}

/** The domains whose weights are used for a language. */
export function domainsOf(language: Language): string[] {
  return ['all', language];
}

/** All documents that are learnt from. */
export function allLessons(): Lesson[] {
  const of = (collection: string | null, weight: number, documents: readonly GoldDocument[]): Lesson[] =>
    documents.map((document) => {
      const domains = domainsOf(document.language);
      return { document, domains: collection ? [...domains, `${document.language} ${collection}`] : domains, weight };
    });
  return [
    ...LANGUAGES.flatMap((language) => of(null, 1, authored(language, 'train'))),
    ...LANGUAGES.flatMap((language) => of('written', 1, written(language))),
  ];
}
