import type { Language } from '../../text/language';
import type { Lexicon } from './classes';
import { germanLexicon } from './de';
import { englishLexicon } from './en';
import { dutchLexicon } from './nl';

/** The words of reporting, by language. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  de: germanLexicon(),
  nl: dutchLexicon(),
  en: englishLexicon(),
};
