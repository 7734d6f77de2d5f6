import type { Language } from './language';

/** What a token is made of. */
export const TokenKind = { Word: 0, Number: 1, Punctuation: 2 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text, as parallel arrays so that a long document costs three allocations, not one object a token.
 * Offsets are UTF-16 code units, end exclusive.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
}

// Titles and the like whose dot belongs to them: a name follows, not a new sentence.
const ABBREVIATION =
  '(?:St|Ste|Skt|Dr|Drs|Prof|Mr|Mrs|Ms|Hr|Fr|Jr|Sr|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Rev|Hon|dr|drs|mr|ir|ing|prof|ds|mevr|dhr|Nr|nr|No|Bros)\\.(?=\\s?[\\p{L}\\d])';
// J. in J. Balk and J.K. Balk
const INITIAL = '\\p{Lu}\\.(?=[ \\u00a0]\\p{Lu}[\\p{Ll}.])';
// The dots of U.S. and d.w.z.
const INITIALISM = '(?:\\p{L}\\.){2,}';
// A word keeps its inner hyphens and apostrophes: US-Beamte, foto's.
const WORD = "[\\p{L}\\p{M}\\d]*\\p{L}[\\p{L}\\p{M}\\d]*(?:['’\\-‐‑&][\\p{L}\\p{M}\\d]+)*";
// A number keeps its inner separators: 1.000,50 or 12:30.
const NUMBER = '\\d+(?:[.,:]\\d+)*';
// What is left is punctuation, a character at a time.
const TOKEN = new RegExp([INITIALISM, INITIAL, ABBREVIATION, WORD, NUMBER, '[^\\s]'].join('|'), 'gu');

const ENGLISH_GENITIVE = /['’]s$/;

/**
 * Splits a text into tokens. Linear in its length; never throws. In English the genitive is a token of its own
 * (China’s: China, ’s), as it does not belong to the name; in German and Dutch it does.
 */
export function tokenize(text: string, language?: Language): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const add = (start: number, word: string): void => {
    starts.push(start);
    ends.push(start + word.length);
    kinds.push(kindOfToken(word));
  };
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const genitive = language === 'en' && word.length > 2 && ENGLISH_GENITIVE.test(word) ? 2 : 0;
    add(match.index, word.slice(0, word.length - genitive));
    if (genitive) add(match.index + word.length - genitive, word.slice(-genitive));
  }
  return {
    text,
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  };
}

/** The text of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The kind of a token from its text. */
export function kindOfToken(word: string): TokenKind {
  if (/\p{L}/u.test(word)) return TokenKind.Word;
  return /\d/.test(word) ? TokenKind.Number : TokenKind.Punctuation;
}
