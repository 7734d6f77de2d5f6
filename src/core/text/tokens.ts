import type { Language } from './language';
import { endOfPlain, isNumber, Sign, signAt, UNSURE } from './plainToken';

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
/** What a token is, at its first sign; everything but white space is part of one. */
export const TOKEN = [INITIALISM, INITIAL, ABBREVIATION, WORD, NUMBER, '[^\\s]'].join('|');

/**
 * Splits a text into tokens. Linear in its length; never throws. In English the genitive is a token of its own
 * (China’s: China, ’s), as it does not belong to the name; in German and Dutch it does.
 */
export function tokenize(text: string, language?: Language): Tokens {
  const found = new Found(text);
  const pattern = new RegExp(TOKEN, 'uy');
  const { length } = text;
  for (let start = 0; start < length; ) {
    const sign = signAt(text, start);
    if (sign === Sign.space) {
      start++;
      continue;
    }
    // Nearly all tokens are plain words, numbers and marks, told apart ten times as fast as by the expression.
    const isPlain = sign === Sign.letter || sign === Sign.digit;
    let end = isPlain ? endOfPlain(text, start) : sign === Sign.unknown ? UNSURE : start + 1;
    let kind: TokenKind = TokenKind.Punctuation;
    if (end === UNSURE) {
      pattern.lastIndex = start;
      const word = pattern.exec(text)?.[0];
      if (word === undefined) {
        start++;
        continue;
      }
      end = start + word.length;
      kind = kindOfToken(word);
    } else if (isPlain) kind = isNumber(text, start, end) ? TokenKind.Number : TokenKind.Word;
    const genitive = language === 'en' && endsInGenitive(text, start, end) ? 2 : 0;
    found.add(start, end - genitive, kind);
    if (genitive) found.add(end - genitive, end, TokenKind.Word);
    start = end;
  }
  return found.tokens();
}

/** Tokens as they are found, in arrays that grow. */
class Found {
  #count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;

  constructor(readonly text: string) {
    // A token takes some six signs with the space behind it.
    const capacity = (text.length >> 2) + 8;
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
  }

  add(start: number, end: number, kind: TokenKind): void {
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#kinds[this.#count++] = kind;
  }

  tokens(): Tokens {
    const count = this.#count;
    return {
      text: this.text,
      count,
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      kinds: this.#kinds.slice(0, count),
    };
  }

  #grow(): void {
    const starts = new Uint32Array(2 * this.#count);
    const ends = new Uint32Array(2 * this.#count);
    const kinds = new Uint8Array(2 * this.#count);
    starts.set(this.#starts);
    ends.set(this.#ends);
    kinds.set(this.#kinds);
    this.#starts = starts;
    this.#ends = ends;
    this.#kinds = kinds;
  }
}

/** Whether a token ends in ’s, and has more to it. */
function endsInGenitive(text: string, start: number, end: number): boolean {
  if (end - start <= 2 || text.charCodeAt(end - 1) !== 115) return false;
  const apostrophe = text.charCodeAt(end - 2);
  return apostrophe === 39 || apostrophe === 0x2019;
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
