import type { Span } from './span';

/** A place in a text as editors tell it: line and UTF-16 code units into the line, both from 0. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Tells line and character of offsets (UTF-16 code units) in a text. Lines end with LF, CRLF or CR, as in VS Code. The text
 * is read once; each answer is a binary search.
 */
export function linePositions(text: string): (offset: number) => LinePosition {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/gu)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  };
}

/** The line or lines that a span stands in, without the last line's end. UTF-16 code units. */
export function lineAround(text: string, { start, end }: Span): Span {
  const after = text.slice(end).search(/[\r\n]/u);
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  return { start: start === 0 ? 0 : before + 1, end: after < 0 ? text.length : end + after };
}
