import type { Span } from '../../text/span';
import type { Anchor } from '../model';
import type { EditMap, PlacedEdit } from './edit';
import type { Replaced } from './replaced';

/** What an edit made of an anchor's span. */
export interface Carried {
  /** Where the anchor stands now; `null` when nothing is left of it. */
  readonly span: Span | null;
  /** Whether words at its edge were taken away, so that undoing has to bring them back. */
  readonly damaged: boolean;
}

/**
 * Carries a span through edits. Text inserted at an edge stays outside. Where an edit reaches over an edge, what it left
 * standing remains, without blank space at the cut; where it put the same words there again, they are found.
 */
export function carrySpan(anchor: Anchor, map: EditMap, newText: string, replaced: Replaced): Carried {
  const { start, end } = anchor;
  const overlapping = map.touching(start, end).filter((edit) => edit.start < end && edit.end > start);
  const first = overlapping[0];
  const last = overlapping.at(-1);
  if (!first || !last) return { span: { start: map.map(start, true), end: map.map(end, false) }, damaged: false };

  const from = first.start <= start && first.end > start ? leftEdge(first, start) : map.map(start, true);
  const to = last.end >= end && last.start < end ? rightEdge(last, end) : map.map(end, false);
  const damaged = first.start <= start || last.end >= end;
  if (damaged) {
    const found = replaced.find(anchor, first) ?? (last === first ? null : replaced.find(anchor, last));
    if (found) return { span: found, damaged: false };
  }
  const isCovered = overlapping.some((edit) => edit.start <= start && edit.end >= end);
  if (isCovered || to <= from) return { span: null, damaged: true };
  return { span: damaged ? trimmed(newText, from, to) : { start: from, end: to }, damaged };
}

/** A replacement that begins with the anchor belongs to it; one that began before it does not. */
function leftEdge(edit: PlacedEdit, start: number): number {
  return edit.start === start ? edit.newStart : edit.newEnd;
}

function rightEdge(edit: PlacedEdit, end: number): number {
  return edit.end === end ? edit.newEnd : edit.newStart;
}

function trimmed(text: string, from: number, to: number): Span | null {
  const kept = text.slice(from, to);
  const start = from + (kept.length - kept.trimStart().length);
  const end = start + kept.trim().length;
  return end > start ? { start, end } : null;
}
