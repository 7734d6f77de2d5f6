import { byPosition, type Span } from '../text/span';

/** Spans made ready to be asked what overlaps a span. Each answer takes log n and the number of overlapping spans. */
export interface Cover {
  overlaps(span: Span): boolean;
  /** Whether a span that overlaps `span` meets the condition. */
  some(span: Span, condition: (overlapping: Span) => boolean): boolean;
}

/** An implicit interval tree: the spans sorted by start, and over each block of them the furthest end. */
export function coverOf(spans: readonly Span[]): Cover {
  const sorted = spans.filter(({ start, end }) => end > start).sort(byPosition);
  // furthest[1] covers all, furthest[2k] and furthest[2k + 1] the halves of what furthest[k] covers.
  let leaves = 1;
  while (leaves < sorted.length) leaves *= 2;
  const furthest = new Float64Array(2 * leaves).fill(-1);
  sorted.forEach((span, index) => {
    furthest[leaves + index] = span.end;
  });
  for (let node = leaves - 1; node > 0; node--) {
    furthest[node] = Math.max(furthest[2 * node] ?? -1, furthest[2 * node + 1] ?? -1);
  }

  /** Visits the spans among the first `limit` that end after `start`. */
  function visit(node: number, first: number, size: number, limit: number, start: number, found: Visit): boolean {
    if (first >= limit || (furthest[node] ?? -1) <= start) return false;
    if (size === 1) return found(sorted[first] as Span);
    const half = size / 2;
    return (
      visit(2 * node, first, half, limit, start, found) || visit(2 * node + 1, first + half, half, limit, start, found)
    );
  }
  const some = (span: Span, condition: Visit): boolean =>
    visit(1, 0, leaves, countBefore(sorted, span.end), span.start, condition);
  return { some, overlaps: (span) => some(span, () => true) };
}

type Visit = (span: Span) => boolean;

/** How many of the spans, sorted by start, start before `offset`. */
function countBefore(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
