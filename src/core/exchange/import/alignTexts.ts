import { countBelow } from '../../text/bisect';
import type { Span } from '../../text/span';

/** Carries a span (UTF-16 code units) of one text to another one; `null` where it covers nothing there. */
export type Align = (span: Span) => Span | null;

/**
 * How to carry spans from `from` to `to` where the two texts differ in white space alone: other line ends, or none of the
 * blanks that a format made of tokens does not hold. `null` where they differ in more. Linear.
 */
export function alignTexts(from: string, to: string): Align | null {
  if (from === to) return (span) => span;
  const [source, target] = [solidOffsets(from), solidOffsets(to)];
  if (source.length !== target.length) return null;
  for (let i = 0; i < source.length; i++) {
    if (from.charCodeAt(source[i] ?? 0) !== to.charCodeAt(target[i] ?? 0)) return null;
  }
  return ({ start, end }) => {
    const first = countBelow(source, start);
    const last = countBelow(source, end) - 1;
    if (first > last) return null;
    return { start: target[first] ?? 0, end: (target[last] ?? 0) + 1 };
  };
}

/** The offsets of all code units that are no white space, nor a byte order mark. */
function solidOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/\s/.test(text.charAt(i))) offsets[count++] = i;
  }
  return offsets.subarray(0, count);
}
