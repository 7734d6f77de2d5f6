/** What a sign is to the plain way of telling tokens apart. `unknown` leaves it to the expression. */
export const Sign = { space: 0, other: 1, letter: 2, digit: 3, joiner: 4, unknown: 5 } as const;
export type Sign = (typeof Sign)[keyof typeof Sign];

/** The end of a token that only the expression can tell. */
export const UNSURE = -1;
/** The longest of the abbreviations that keep their dot, without it. */
const LONGEST_ABBREVIATION = 4;
const DOT = 46;
const LATIN = 0x250;
const GENERAL_PUNCTUATION = 0x2000;
const GENERAL_PUNCTUATION_END = 0x2060;

/** The signs of Latin, and those of general punctuation. */
const LATIN_SIGNS = Uint8Array.from({ length: LATIN }, (_, code) => signOf(String.fromCharCode(code)));
const PUNCTUATION_SIGNS = Uint8Array.from({ length: GENERAL_PUNCTUATION_END - GENERAL_PUNCTUATION }, (_, i) =>
  signOf(String.fromCharCode(GENERAL_PUNCTUATION + i)),
);

function signOf(char: string): Sign {
  if (/\s/.test(char)) return Sign.space;
  if (/\d/.test(char)) return Sign.digit;
  if (/\p{L}/u.test(char)) return Sign.letter;
  return /['’\-‐‑&]/.test(char) ? Sign.joiner : Sign.other;
}

/** The sign at an offset; white space behind the end. */
export function signAt(text: string, at: number): Sign {
  if (at >= text.length) return Sign.space;
  const code = text.charCodeAt(at);
  if (code < LATIN) return LATIN_SIGNS[code] as Sign;
  if (code >= GENERAL_PUNCTUATION && code < GENERAL_PUNCTUATION_END)
    return PUNCTUATION_SIGNS[code - GENERAL_PUNCTUATION] as Sign;
  return Sign.unknown;
}

/** The end of the word or number that begins at `start`, or `UNSURE`. */
export function endOfPlain(text: string, start: number): number {
  let at = start;
  let letters = false;
  let sign = signAt(text, at);
  for (; sign === Sign.letter || sign === Sign.digit; sign = signAt(text, ++at))
    if (sign === Sign.letter) letters = true;
  if (sign === Sign.unknown) return UNSURE;
  if (!letters) return endOfNumber(text, at);
  // It may be an initial or an abbreviation.
  if (at - start <= LONGEST_ABBREVIATION && text.charCodeAt(at) === DOT) return UNSURE;
  while (sign === Sign.joiner) {
    let end = at + 1;
    sign = signAt(text, end);
    while (sign === Sign.letter || sign === Sign.digit) sign = signAt(text, ++end);
    if (sign === Sign.unknown) return UNSURE;
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

/** The end of a number whose first digits end at `from`. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    // . , :
    if (code !== DOT && code !== 44 && code !== 58) return at;
    let end = at + 1;
    while (signAt(text, end) === Sign.digit) end++;
    if (end === at + 1) return at;
    at = end;
  }
}

/** Whether a plain token is a number: one without letters. */
export function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (signAt(text, at) === Sign.letter) return false;
  return true;
}
