import type { Sidecar } from '../../core/annotations/model';
import type { SourceMark } from '../session/source';

/** In which order suggestions come up: as one reads, or those first of which the machine is least sure. */
export type Order = 'reading' | 'confidence';

/** The open suggestions among `marks` (in reading order) that are of one of `types` (any, where it is not given), in order. */
export function openSuggestions(
  marks: readonly SourceMark[],
  order: Order,
  types?: ReadonlySet<string>,
): readonly SourceMark[] {
  const open = marks.filter((mark) => mark.origin === 'machine' && (!types || types.has(mark.type)));
  return order === 'reading' ? open : open.sort(byOrder(order));
}

/**
 * The suggestion after (step 1) or before (-1) a place, around the end. The place is a mark, also one that is decided by
 * now, or an offset in UTF-16 code units, which has no confidence: by confidence one then begins at the least sure.
 */
export function neighbour(
  suggestions: readonly SourceMark[],
  place: SourceMark | number,
  step: 1 | -1,
  order: Order,
): SourceMark | undefined {
  const [first, last] = [suggestions[0], suggestions.at(-1)];
  if (typeof place === 'number') {
    if (order === 'confidence') return step === 1 ? first : last;
    return step === 1
      ? (suggestions.find((mark) => mark.start > place) ?? first)
      : (suggestions.findLast((mark) => mark.start < place) ?? last);
  }
  const compare = byOrder(order);
  return step === 1
    ? (suggestions.find((mark) => compare(mark, place) > 0) ?? first)
    : (suggestions.findLast((mark) => compare(mark, place) < 0) ?? last);
}

/** How far a source has been decided. */
export interface Progress {
  readonly decided: number;
  readonly total: number;
}

/** Decided suggestions among all there are and were, of the given types. Nothing is remembered: it is counted. */
export function progressOf(marks: readonly SourceMark[], sidecar: Sidecar, types?: ReadonlySet<string>): Progress {
  const counts = (type: string) => !types || types.has(type);
  const open = marks.filter((mark) => mark.origin === 'machine' && counts(mark.type)).length;
  const decided = sidecar.annotations.filter(({ suggested }) => suggested && counts(suggested.type)).length;
  return { decided, total: decided + open };
}

function byOrder(order: Order): (a: SourceMark, b: SourceMark) => number {
  // A mention inside a quote may start with it: the longer one comes first, as everywhere.
  const byPlace = (a: SourceMark, b: SourceMark) => a.start - b.start || b.end - a.end;
  if (order === 'reading') return byPlace;
  return (a, b) => (a.confidence ?? 1) - (b.confidence ?? 1) || byPlace(a, b);
}
