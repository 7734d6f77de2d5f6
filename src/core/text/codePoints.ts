import { countUpTo } from './bisect';

/**
 * Converts between UTF-16 code units (inside the program) and Unicode code points (W3C Web Annotation, brat, doccano).
 * Built once a text, then each conversion is a binary search. A lone surrogate counts as one code point.
 */
export interface CodePoints {
  /** Code points before UTF-16 offset `offset`; an offset inside a surrogate pair counts as the pair's start. */
  fromUtf16(offset: number): number;
  /** UTF-16 offset at which code point number `index` starts; past the end gives the text's length. */
  toUtf16(index: number): number;
  /** Length of the text in code points. */
  readonly length: number;
}

/** Reads a text once and answers for all of its offsets. */
export function codePoints(text: string): CodePoints {
  // UTF-16 offsets of the second half of each surrogate pair, ascending: all that the two countings differ by.
  const trailing: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) continue;
    const before = text.charCodeAt(i - 1);
    if (before >= 0xd800 && before <= 0xdbff) trailing.push(i);
  }
  return {
    length: text.length - trailing.length,
    fromUtf16(offset) {
      return offset - countUpTo(trailing, offset);
    },
    toUtf16(index) {
      // The k-th pair's trailing unit stands at trailing[k]; it is before code point `index` when trailing[k] - k <= index.
      let low = 0;
      let high = trailing.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((trailing[middle] as number) - middle <= index) low = middle + 1;
        else high = middle;
      }
      return Math.min(index + low, text.length);
    },
  };
}
