import type { Span } from '../../text/span';
import { makeAnchor } from '../anchor';
import { hullOf, type Mark, type MarkSpeaker } from '../marks';
import type { Annotation, Body, Sidecar, SpeakerRef, Status } from '../model';
import { type Act, provenance } from './act';

/** An annotation that takes up a machine's suggestion. */
export function annotationFromMark(mark: Mark, text: string, status: Status, act: Act): Annotation {
  return {
    ...provenance(act),
    status,
    body: bodyFromMark(mark, text),
    target: mark.pieces.map((piece) => makeAnchor(text, piece)),
    orphan: false,
    suggested: { type: mark.type, ...hullOf(mark.pieces), confidence: mark.confidence ?? 0 },
    notes: [],
  };
}

/** A quote's speaker with its words anchored; `null` stays `null`. */
export function speakerRef(speaker: MarkSpeaker | null, text: string): SpeakerRef | null {
  return speaker && { anchor: speaker.span && makeAnchor(text, speaker.span), entity: speaker.entity };
}

/**
 * The sidecar in which each mark is an annotation, and these annotations' ids: suggestions are taken up with `status`. One
 * that was taken up since the mark was drawn (a key pressed twice) is not taken up again. The text is the one that the
 * marks' offsets belong to.
 */
export function takeUp(
  sidecar: Sidecar,
  text: string,
  marks: readonly Mark[],
  status: Status,
  act: Act,
): { readonly sidecar: Sidecar; readonly ids: readonly string[]; readonly fresh: ReadonlySet<string> } {
  const added: Annotation[] = [];
  const known = new Map(sidecar.annotations.map((annotation) => [placeOf(annotation), annotation.id]));
  const ids = marks.map((mark) => {
    const id = mark.annotationId ?? known.get(placeOf({ body: mark, target: mark.pieces, orphan: false }));
    if (id !== undefined) return id;
    const annotation = annotationFromMark(mark, text, status, act);
    added.push(annotation);
    return annotation.id;
  });
  return {
    sidecar: added.length === 0 ? sidecar : { ...sidecar, annotations: [...sidecar.annotations, ...added] },
    ids,
    fresh: new Set(added.map(({ id }) => id)),
  };
}

/** The same for a suggestion and for the annotation that takes it up. */
function placeOf({
  body,
  target,
  orphan,
}: {
  body: { kind: string };
  target: readonly Span[];
  orphan: boolean;
}): string {
  const { start, end } = hullOf(target);
  return `${orphan ? 'orphan' : body.kind} ${start}-${end}`;
}

function bodyFromMark(mark: Mark, text: string): Body {
  if (mark.kind === 'mention') return { kind: 'mention', type: mark.type, entity: mark.entity };
  if (mark.kind === 'passage') return { kind: 'passage' };
  return {
    kind: 'quote',
    type: mark.type === 'indirect' ? 'indirect' : 'direct',
    speaker: speakerRef(mark.speaker, text),
    cue: mark.cue && makeAnchor(text, mark.cue as Span),
  };
}
