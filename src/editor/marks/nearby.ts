import type { Span } from '../../core/text/span';

/** A source with fewer marks is drawn as a whole: the window takes that many in a moment. */
const ALL_UP_TO = 400;
/** How many marks before and after the visible ones are near, too: some pages of text, so that scrolling finds them drawn. */
const MARGIN = 150;

/** All of a text, however long. */
export const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** The stretch of a text around what is `visible` whose marks (in reading order) count as near. UTF-16 code units. */
export function nearTo(visible: Span, marks: readonly Span[]): Span {
  if (marks.length <= ALL_UP_TO) return EVERYWHERE;
  const first = marks.findIndex(({ end }) => end >= visible.start);
  const last = marks.findLastIndex(({ start }) => start <= visible.end);
  const before = marks[(first < 0 ? marks.length : first) - MARGIN];
  const after = marks[last + MARGIN];
  return {
    start: Math.min(visible.start, before?.start ?? 0),
    end: Math.max(visible.end, after?.start ?? EVERYWHERE.end),
  };
}

/** Parts marks: those that begin in a stretch, and the others. */
export function partition<T extends Span>(marks: readonly T[], near: Span): { near: readonly T[]; far: readonly T[] } {
  if (near === EVERYWHERE) return { near: marks, far: [] };
  const isNear = ({ start }: T) => start >= near.start && start < near.end;
  return { near: marks.filter(isNear), far: marks.filter((mark) => !isNear(mark)) };
}
