/** Bits that say how a word is written. */
export const Written = {
  capital: 1,
  allCapitals: 2,
  digit: 4,
  hyphen: 8,
  dot: 16,
  apostrophe: 32,
  mixed: 64,
  punctuation: 128,
} as const;

/** How a word is written, as bits of `Written`. */
export function writtenAs(word: string): number {
  let bits = 0;
  let lower = 0;
  let upper = 0;
  for (let i = 0; i < word.length; i++) {
    const sign = kindOfChar(word.charCodeAt(i), word[i] as string);
    if (sign === 'X') {
      upper++;
      if (i === 0) bits |= Written.capital;
      else if (lower > 0 && word[i - 1] !== '-') bits |= Written.mixed;
    } else if (sign === 'x') lower++;
    else if (sign === 'd') bits |= Written.digit;
    else if (sign === '-') bits |= Written.hyphen;
    else if (sign === '.') bits |= Written.dot;
    else if (sign === "'") bits |= Written.apostrophe;
  }
  if (upper > 0 && lower === 0) bits |= Written.allCapitals;
  if (upper + lower === 0 && !(bits & Written.digit)) bits |= Written.punctuation;
  return bits;
}

/** A word's shape with runs made one: US-Beamte → X-Xx, McDonald → XxXx, 1990er → dx. Punctuation stays as it is. */
export function shapeOf(word: string): string {
  let shape = '';
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    const sign = kindOfChar(word.charCodeAt(i), word[i] as string);
    if (shape.endsWith(sign)) {
      // One capital and several are different things: A-level, ABBA.
      if (sign === 'X' && ++run === 2) shape += 'X';
      continue;
    }
    run = 1;
    shape += sign;
  }
  return shape;
}

function kindOfChar(code: number, char: string): string {
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  if (code === 45 || code === 0x2010 || code === 0x2011) return '-';
  if (code === 39 || code === 0x2019) return "'";
  if (code < 128) return char;
  const lower = char.toLowerCase();
  if (lower !== char) return 'X';
  return lower === char.toUpperCase() && !/\p{L}/u.test(char) ? char : 'x';
}
