import type { Language } from '../../text/language';
import { DE } from './words.de';
import { EN } from './words.en';
import { NL } from './words.nl';

/**
 * What a word can be in an expression of time or amount. Each is one character, so that the rules are ordinary regular
 * expressions over one character a token.
 */
export const WORD_CLASSES = {
  month: 'm',
  /** An abbreviated month: only beside a day or year, since Jan and Mar are names too. */
  monthShort: 'a',
  weekday: 'w',
  /** A part of the day that may follow a weekday or stand alone with a modifier: Abend, ochtend, morning. */
  dayPart: 'D',
  holiday: 'h',
  /** A word that is a date by itself: heute, gisteren, tomorrow. */
  deictic: 't',
  /** Points to one among many: letzten, vorige, next, this. */
  modifier: 'l',
  unit: 'u',
  /** A unit that an ordinal turns into a date: Quartal, halfjaar. */
  part: 'U',
  century: 'c',
  season: 's',
  /** Anfang, eind, early. */
  edge: 'p',
  ordinal: 'O',
  /** zwei, enkele, a few. */
  count: 'q',
  /** Turns a count of units into a date: geleden, ago. */
  ago: 'g',
  /** The German "vor" of "vor zwei Wochen". */
  before: 'v',
  night: 'N',
  /** Ties the parts of a date: des, van, of. */
  of: 'x',
  /** Leads to the second day of a night: zum, auf, op. */
  to: 'z',
  /** neunziger (Jahre), (jaren) tachtig */
  decade: 'j',
  /** Precedes a year that would else be an ordinary number: in, seit, sinds, since. */
  yearCue: 'i',
  currency: 'C',
  currencySign: 'S',
  million: 'M',
  percent: 'P',
  /** The "per" of "per cent". */
  per: 'R',
  and: '+',
  /** halbe (Million), half (a billion) */
  half: 'H',
  /** What makes a holiday of "Day", "Eve" or a weekday: Boxing, Labour, Good. */
  feast: 'B',
  /** A Dutch article, as in einde van het jaar */
  article: 'T',
  /** An English genitive: ’s */
  genitive: 'G',
} as const;
export type WordClass = keyof typeof WORD_CLASSES;

/** The words of each class in one language, in lower case, separated by spaces. */
export type ClassWords = Readonly<Partial<Record<WordClass, string>>>;

/** Says which class a lower-case word belongs to. */
export type Lexicon = ReadonlyMap<string, string>;

const WORDS: Readonly<Record<Language, ClassWords>> = { de: DE, nl: NL, en: EN };

/** The table from word to class character of each language. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  de: buildLexicon('de'),
  nl: buildLexicon('nl'),
  en: buildLexicon('en'),
};

function buildLexicon(language: Language): Lexicon {
  const lexicon = new Map<string, string>();
  for (const [name, words] of Object.entries(WORDS[language])) {
    for (const word of words.split(/\s+/)) if (word) lexicon.set(word, WORD_CLASSES[name as WordClass]);
  }
  return lexicon;
}
