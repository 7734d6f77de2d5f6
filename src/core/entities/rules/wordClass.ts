import type { Language } from '../../text/language';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { type Lexicon, WORD_CLASSES } from './lexicon';

/** Classes of numbers, beside the classes of words in `lexicon.ts`. */
export const NUMBER_CLASSES = {
  /** 1 to 31: may be a day. */
  day: 'd',
  /** 1000 to 2100: may be a year. */
  year: 'y',
  /** 12.3: a day and a month where a dot follows, else a decimal. */
  dayAndMonth: 'F',
  /** 12.03.2024 */
  fullDate: 'f',
  number: 'n',
  /** 1990s */
  decade: 'Y',
  /** 27m, 3bn: a number with its multiplier. */
  multiplied: 'k',
  /** Q3 */
  quarter: 'K',
  /** The "Day" or "Eve" of a holiday. */
  feastDay: 'E',
} as const;

const OTHER = '_';
const PUNCTUATION = '.,/-–—:()';
// "morgen" and "abend" are parts of the day when German writes them large.
const GERMAN_DAY_PART = /^(?:Morgen|Abend|Mittag)$/u;
// These words mean something else when written small.
const ENGLISH_NAMES_OF_TIME = `${WORD_CLASSES.month}${WORD_CLASSES.monthShort}${WORD_CLASSES.weekday}${WORD_CLASSES.holiday}${WORD_CLASSES.feast}`;
const ENGLISH_FEAST_DAY = /^(?:Day|Eve)$/;
// What may be named by its middle: mid-March, mid-1990s.
const MIDDLE = /^mid-(?=.)/;
const WITH_A_MIDDLE = `${WORD_CLASSES.month}${WORD_CLASSES.season}${NUMBER_CLASSES.decade}`;

/** Counts that are written as one word: zweieinhalb, vijfenveertig, twenty-five. */
const COUNTS: Readonly<Record<Language, RegExp>> = {
  de: /^(?:eine?|zwei|drei|vier|fünf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|achtzig|neunzig|zig|hundert|tausend|und|einhalb){2,}$/,
  nl: /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig|tig|honderd|duizend|en|ën|half){2,}$/,
  en: /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/,
};

/** One class character a token (ASCII), for the rules' regular expressions. `_` is a word that no rule knows. */
export function classifyTokens(tokens: Tokens, vocabulary: Vocabulary, lexicon: Lexicon, language: Language): string {
  const ofWord = new Uint8Array(vocabulary.size);
  for (let word = 0; word < vocabulary.size; word++) {
    const token = vocabulary.firsts[word] as number;
    const text = tokens.text.slice(tokens.starts[token], tokens.ends[token]);
    ofWord[word] = classOf(text, tokens.kinds[token] as TokenKind, lexicon, language).charCodeAt(0);
  }
  const bytes = new Uint8Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) bytes[token] = ofWord[vocabulary.words[token] as number] as number;
  return new TextDecoder().decode(bytes);
}

function classOf(word: string, kind: TokenKind, lexicon: Lexicon, language: Language): string {
  if (kind === TokenKind.Punctuation) return lexicon.get(word) ?? (PUNCTUATION.includes(word) ? plain(word) : OTHER);
  if (kind === TokenKind.Number) return classOfNumber(word);
  if (/^\d/.test(word)) {
    if (language === 'en' && /^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return WORD_CLASSES.ordinal;
    if (/^\d{4}['’]?s$/.test(word)) return NUMBER_CLASSES.decade;
    if (language === 'nl' && /^\d{1,2}(?:e|de|ste)$/.test(word)) return WORD_CLASSES.ordinal;
    if (language === 'de' && /^\d{2,4}er$/.test(word)) return WORD_CLASSES.decade;
    if (language === 'de' && /^\d{2,4}er-Jahren?$/.test(word)) return NUMBER_CLASSES.decade;
    if (/^\d+(?:[.,]\d+)*(?:m|bn|bln|mn|mln|k|tn|M|B|K)$/.test(word)) return NUMBER_CLASSES.multiplied;
  }
  if (language === 'de' && GERMAN_DAY_PART.test(word)) return WORD_CLASSES.dayPart;
  if (/^Q[1-4]$/.test(word)) return NUMBER_CLASSES.quarter;
  const small = word.toLowerCase();
  if (language === 'en') {
    if (ENGLISH_FEAST_DAY.test(word)) return NUMBER_CLASSES.feastDay;
    if (MIDDLE.test(small)) {
      const middle = classOf(word.slice('mid-'.length), kind, lexicon, language);
      return WITH_A_MIDDLE.includes(middle) ? middle : OTHER;
    }
  }
  const found = lexicon.get(small) ?? (COUNTS[language].test(small) ? WORD_CLASSES.count : undefined);
  if (found === undefined) return OTHER;
  return language === 'en' && ENGLISH_NAMES_OF_TIME.includes(found) && /^\p{Ll}/u.test(word) ? OTHER : found;
}

function plain(mark: string): string {
  return mark === '–' || mark === '—' ? '-' : mark;
}

function classOfNumber(number: string): string {
  if (/^\d{1,2}$/.test(number))
    return Number(number) >= 1 && Number(number) <= 31 ? NUMBER_CLASSES.day : NUMBER_CLASSES.number;
  if (/^\d{4}$/.test(number))
    return Number(number) >= 1000 && Number(number) <= 2100 ? NUMBER_CLASSES.year : NUMBER_CLASSES.number;
  if (/^\d{1,2}\.\d{1,2}$/.test(number)) return NUMBER_CLASSES.dayAndMonth;
  if (/^\d{1,2}[.]\d{1,2}[.](?:\d{4}|\d{2})$/.test(number)) return NUMBER_CLASSES.fullDate;
  return NUMBER_CLASSES.number;
}
