/**
 * The words and signs of a text for comparing it with another version of itself, as parallel arrays. Blank space does not
 * show, and spellings of the same sign (typographic and straight quotation marks, composed and decomposed letters)
 * have the same id: reflowing, CRLF and normalisation are then no change at all.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The same for the same word in both texts; negative where nothing may match. */
  readonly ids: Int32Array;
}

/** Ids of words, shared by the texts that are compared. */
export class WordIds {
  readonly #ids = new Map<string, number>();
  readonly #isWord: boolean[] = [];
  readonly #classes = new CharacterClasses();

  get classes(): CharacterClasses {
    return this.#classes;
  }

  idOf(raw: string): number {
    const known = this.#ids.get(raw);
    if (known !== undefined) return known;
    const folded = fold(raw);
    let id = this.#ids.get(folded);
    if (id === undefined) {
      id = this.#isWord.length;
      this.#isWord.push(this.#classes.of(folded.charCodeAt(0)) !== SIGN);
      this.#ids.set(folded, id);
    }
    this.#ids.set(raw, id);
    return id;
  }

  /** Whether an id is a word's or a number's, not a sign's. */
  isWord(id: number): boolean {
    return this.#isWord[id] ?? false;
  }
}

/** Splits `text` from `from` to `to` (UTF-16 offsets) into words and signs. Linear. */
export function wordsOf(text: string, ids: WordIds, from = 0, to = text.length): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const found: number[] = [];
  const { classes } = ids;
  let at = from;
  while (at < to) {
    const kind = classes.of(text.charCodeAt(at));
    const start = at++;
    if (kind === BLANK) continue;
    if (kind === LETTER) while (at < to && classes.of(text.charCodeAt(at)) === LETTER) at++;
    starts.push(start);
    ends.push(at);
    found.push(ids.idOf(text.slice(start, at)));
  }
  return {
    text,
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(found),
  };
}

/** Index of the first word that ends after a UTF-16 offset. */
export function firstEndingAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const UNKNOWN = 0;
const BLANK = 1;
const LETTER = 2;
const SIGN = 3;

/** What each UTF-16 code unit is, found out once a unit: a regular expression at every character would cost seconds. */
class CharacterClasses {
  readonly #classes = new Uint8Array(0x10000);

  of(unit: number): number {
    const known = this.#classes[unit] as number;
    if (known !== UNKNOWN) return known;
    const found = classify(String.fromCharCode(unit));
    this.#classes[unit] = found;
    return found;
  }
}

function classify(character: string): number {
  // Zero-width characters and soft hyphens are as good as blank: they come and go without a reader noticing.
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return BLANK;
  // Scripts that write no spaces: each character counts as a word, or a sentence would be one.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)) return SIGN;
  // Halves of a pair stay together with what they stand beside: letters beyond the first plane, emoji.
  return /[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(character) ? LETTER : SIGN;
}

/** Different spellings of one sign, as one. */
function fold(raw: string): string {
  if (/^[\x20-\x7e]*$/.test(raw)) return raw;
  return raw
    .normalize('NFKC')
    .replace(/[„“”‟«»″]/gu, '"')
    .replace(/[‚‘’‛‹›′`´]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-');
}
