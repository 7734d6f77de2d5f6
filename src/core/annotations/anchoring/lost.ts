import type { Span } from '../../text/span';
import { moveAnchor } from '../anchor';
import type { Anchor, Annotation } from '../model';
import { agreement } from './context';
import type { EditMap, PlacedEdit } from './edit';
import { mapAnchors, type Role } from './pieces';

/** An anchor that an edit took away or cut short, kept in memory so that it comes back with its words. */
export interface Lost {
  readonly annotationId: string;
  /** The annotation's `modified` at the time: a person's later decision on its place stands. */
  readonly modified: string;
  readonly role: Role;
  /** As it was before the edit. */
  readonly anchor: Anchor;
  /** Where it was lost, in the present text, and how far from there it began. */
  readonly at: number;
  readonly offset: number;
}

// Coming back at the place where it was lost, an anchor needs little proof; elsewhere (a moved line) it needs more.
const NEAR_AGREEMENT = 8;
const FAR_AGREEMENT = 16;
// A frequent name may occur often in a large paste: looking on for ever would stall typing.
const MAX_CANDIDATES = 100;

/** Notes that an anchor was taken away. */
export function loseAnchor(annotation: Annotation, role: Role, anchor: Anchor, map: EditMap): Lost {
  const cut = map.touching(anchor.start, anchor.start).find((edit) => edit.end > anchor.start);
  return {
    annotationId: annotation.id,
    modified: annotation.modified,
    role,
    anchor,
    at: cut ? cut.newStart : map.map(anchor.start, true),
    offset: cut ? anchor.start - cut.start : 0,
  };
}

/** Adds a loss, unless it is a part of what the same annotation had lost before. */
export function addLoss(lost: Lost[], loss: Lost): void {
  const isPart = lost.some(
    ({ annotationId, role, anchor }) =>
      annotationId === loss.annotationId && role === loss.role && anchor.exact.includes(loss.anchor.exact),
  );
  if (!isPart) lost.push(loss);
}

/** Puts back the anchors whose words the edits have brought in again, and drops the losses that no longer matter. */
export function revive(
  annotations: readonly Annotation[],
  lost: readonly Lost[],
  edits: readonly PlacedEdit[],
  newText: string,
): { annotations: readonly Annotation[]; lost: readonly Lost[] } {
  if (lost.length === 0) return { annotations, lost };
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const insertions = edits.filter((edit) => edit.text.length > 0);
  const still: Lost[] = [];
  for (const loss of lost) {
    const annotation = byId.get(loss.annotationId);
    if (!annotation) continue;
    const start = findAgain(loss, insertions, newText);
    if (start === null) still.push(loss);
    else byId.set(annotation.id, restore(annotation, loss, newText, start));
  }
  return { annotations: annotations.map(({ id }) => byId.get(id) as Annotation), lost: still };
}

function findAgain(loss: Lost, insertions: readonly PlacedEdit[], text: string): number | null {
  const { exact } = loss.anchor;
  let best: { start: number; agreed: number } | null = null;
  let candidates = 0;
  for (const edit of insertions) {
    const isNear = edit.newStart <= loss.at && loss.at <= edit.newEnd;
    if (!isNear && edit.text.length < exact.length) continue;
    const predicted = loss.at + loss.offset;
    if (isNear && isProven(text, predicted, loss.anchor, NEAR_AGREEMENT)) return predicted;
    const last = edit.newEnd + (isNear ? exact.length : 0);
    let at = text.indexOf(exact, Math.max(0, edit.newStart - (isNear ? exact.length : 0)));
    for (; at >= 0 && at + exact.length <= last && candidates < MAX_CANDIDATES; at = text.indexOf(exact, at + 1)) {
      candidates++;
      if (!isProven(text, at, loss.anchor, isNear ? NEAR_AGREEMENT : FAR_AGREEMENT)) continue;
      const { before, after } = agreement(text, at, loss.anchor);
      if (!best || before + after > best.agreed) best = { start: at, agreed: before + after };
    }
  }
  return best?.start ?? null;
}

function isProven(text: string, start: number, anchor: Anchor, needed: number): boolean {
  if (start < 0 || !text.startsWith(anchor.exact, start)) return false;
  const { before, after } = agreement(text, start, anchor);
  return before + after >= Math.min(needed, anchor.prefix.length + anchor.suffix.length);
}

function restore(annotation: Annotation, loss: Lost, text: string, start: number): Annotation {
  const span: Span = { start, end: start + loss.anchor.exact.length };
  const anchor = moveAnchor(loss.anchor, text, span);
  const { body } = annotation;
  if (loss.role !== 'target') {
    if (body.kind !== 'quote') return annotation;
    if (loss.role === 'cue') return body.cue ? annotation : { ...annotation, body: { ...body, cue: anchor } };
    if (!body.speaker || body.speaker.anchor) return annotation;
    return { ...annotation, body: { ...body, speaker: { ...body.speaker, anchor } } };
  }
  if (annotation.orphan) return { ...annotation, orphan: false, target: [anchor] };
  if (annotation.modified !== loss.modified) return annotation;
  const others = annotation.target.filter((piece) => piece.end <= span.start || piece.start >= span.end);
  return mapAnchors(
    { ...annotation, target: [...others, anchor] },
    (piece) => piece,
    (piece) => piece.start,
  );
}
