import type { Span } from './span';

// Below this no character combines with its neighbours, CR LF aside: a boundary is seen without a segmenter.
const FIRST_COMBINING = 0x300;
// How far back a place to start segmenting is sought; a longer run of combining characters is cut there.
const MAX_LOOK_BACK = 512;
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The last grapheme boundary at or before UTF-16 offset `offset`. */
export function graphemeFloor(text: string, offset: number): number {
  return isPlainBoundary(text, offset) ? clamp(text, offset) : graphemeAround(text, offset).start;
}

/** The first grapheme boundary at or after UTF-16 offset `offset`. */
export function graphemeCeil(text: string, offset: number): number {
  return isPlainBoundary(text, offset) ? clamp(text, offset) : graphemeAround(text, offset).end;
}

/** The smallest span around `span` that cuts no grapheme (UTF-16 code units); an empty span stays empty. */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = graphemeFloor(text, span.start);
  return { start, end: span.end <= span.start ? start : graphemeCeil(text, span.end) };
}

function clamp(text: string, offset: number): number {
  return Math.max(0, Math.min(offset, text.length));
}

/** Whether `offset` is a boundary by the look of the two code units beside it alone. */
function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before < FIRST_COMBINING && after < FIRST_COMBINING && !(before === 0x0d && after === 0x0a);
}

/** The grapheme that `offset` stands in, or the empty span there when it stands on a boundary. */
function graphemeAround(text: string, offset: number): Span {
  let from = offset - 1;
  while (from > 0 && offset - from < MAX_LOOK_BACK && !isPlainBoundary(text, from)) from--;
  // Segmenting a short piece only: over a whole document Intl.Segmenter takes time that grows with its square.
  const piece = text.slice(from, offset + MAX_LOOK_BACK);
  const grapheme = SEGMENTER.segment(piece).containing(offset - from);
  if (!grapheme) return { start: offset, end: offset };
  const start = from + grapheme.index;
  return start === offset ? { start, end: start } : { start, end: start + grapheme.segment.length };
}
