import { countUpTo } from './bisect';

/** A text whose letters are composed, and where each of its offsets lies in the text as it was (UTF-16 code units). */
export interface Composed {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
}

// The combining marks of the Latin letters; without one there is nothing to compose, which nearly all texts are.
const DECOMPOSED = /\p{L}[\u0300-\u036f]+/gu;

/**
 * The text with a letter and its combining marks as the one letter that lists, models and words know (NFC); `null` where it
 * is so already. PDF files and macOS hand out München as u and a mark. Linear.
 */
export function compose(text: string): Composed | null {
  if (!/[\u0300-\u036f]/.test(text)) return null;
  const parts: string[] = [];
  // Where, in the new text, a letter ends that has become shorter, and by how much the old text is longer up to there.
  const ends: number[] = [];
  const longer: number[] = [0];
  let from = 0;
  for (const { index, 0: letter } of text.matchAll(DECOMPOSED)) {
    const composed = letter.normalize('NFC');
    if (composed.length >= letter.length) continue;
    parts.push(text.slice(from, index), composed);
    from = index + letter.length;
    const before = longer.at(-1) ?? 0;
    longer.push(before + letter.length - composed.length);
    ends.push(index - before + composed.length);
  }
  if (ends.length === 0) return null;
  parts.push(text.slice(from));
  return { text: parts.join(''), toOriginal: (offset) => offset + (longer[countUpTo(ends, offset)] ?? 0) };
}
