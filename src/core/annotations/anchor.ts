import { graphemeCeil, graphemeFloor, snapToGraphemes } from '../text/graphemes';
import type { Span } from '../text/span';
import type { Anchor } from './model';

/** Code units of context that an anchor keeps on each side: what Hypothesis keeps, so that others can read ours. */
export const CONTEXT_LENGTH = 32;

/** The anchor for a span (UTF-16 code units) of a text, widened where it would cut a grapheme in two. */
export function makeAnchor(text: string, span: Span): Anchor {
  const { start, end } = snapToGraphemes(text, {
    start: Math.max(0, Math.min(span.start, text.length)),
    end: Math.max(0, Math.min(span.end, text.length)),
  });
  return {
    start,
    end,
    exact: text.slice(start, end),
    // Rounded towards the anchor: context is shortened, never a grapheme cut.
    prefix: text.slice(graphemeCeil(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, graphemeFloor(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  };
}

/** The same piece at another place, keeping members of the file that this version does not know. */
export function moveAnchor(anchor: Anchor, text: string, span: Span): Anchor {
  const moved = makeAnchor(text, span);
  return anchor.unknown === undefined ? moved : { ...moved, unknown: anchor.unknown };
}

/** Whether the text at the anchor's place is still its `exact`. */
export function standsIn(text: string, anchor: Anchor): boolean {
  return anchor.end - anchor.start === anchor.exact.length && text.startsWith(anchor.exact, anchor.start);
}
