/**
 * A stretch of a source's text, counted in UTF-16 code units, end exclusive: `text.slice(start, end)`.
 * Everything inside the program counts this way; `codePoints.ts` converts for the outside.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans have the same boundaries. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Reading order: by start, and the longer first where two start together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** How many of `spans`, which are in reading order, start before `offset`. A binary search. */
export function countBefore(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Pick<Span, 'start'>).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
