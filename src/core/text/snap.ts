import type { Span } from './span';
import { TokenKind, tokenize } from './tokens';

/** How far around a selection its tokens are looked for; no token that a person selects is longer. UTF-16 code units. */
const REACH = 200;

/**
 * The span that a person means by a selection: whole words, without white space and stray punctuation at the edges. A
 * selection of nothing but punctuation or white space keeps its punctuation. `null` where nothing is left.
 */
export function snapToTokens(text: string, selection: Span): Span | null {
  const offset = Math.max(0, selection.start - REACH);
  const tokens = tokenize(text.slice(offset, selection.end + REACH));
  const touched: { start: number; end: number; isWord: boolean }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const start = offset + (tokens.starts[i] ?? 0);
    const end = offset + (tokens.ends[i] ?? 0);
    // A cursor in or at the end of a word means the word; a selection means the tokens that it reaches into.
    const isTouched =
      selection.start === selection.end
        ? start <= selection.start && selection.start <= end
        : start < selection.end && selection.start < end;
    if (isTouched) touched.push({ start, end, isWord: tokens.kinds[i] !== TokenKind.Punctuation });
  }
  const words = touched.filter((token) => token.isWord);
  const kept = words.length > 0 ? words : selection.start < selection.end ? touched : [];
  const first = kept[0];
  const last = kept.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A span without the white space at its edges; `null` where nothing is left. */
export function trimSpace(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 0 ? { start: start + lead, end: start + lead + length } : null;
}
