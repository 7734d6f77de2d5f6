import type { Span } from '../../text/span';
import { makeAnchor } from '../anchor';
import type { Mark, MarkSpeaker } from '../marks';
import type { Annotation, EntityRef, Sidecar } from '../model';
import { type Act, changeAnnotations } from './act';
import { relate, remove } from './edit';
import { speakerRef, takeUp } from './fromMark';

// Each operation takes marks of either origin: a suggestion becomes an annotation first. `text` is the text that the
// marks' offsets (UTF-16 code units) belong to.

/** Accepts suggestions as they are. Marks that are annotations already stay as they are. */
export function accept(sidecar: Sidecar, text: string, marks: readonly Mark[], act: Act): Sidecar {
  return takeUp(sidecar, text, marks, 'accepted', act).sidecar;
}

/** Rejects suggestions; they stay rejected. An annotation that began as a suggestion is rejected too, a made one removed. */
export function reject(sidecar: Sidecar, text: string, marks: readonly Mark[], act: Act): Sidecar {
  const { sidecar: taken, ids } = takeUp(sidecar, text, marks, 'rejected', act);
  const wanted = new Set(ids);
  const made = taken.annotations.filter(({ id, suggested }) => wanted.has(id) && !suggested).map(({ id }) => id);
  return changeAnnotations(remove(taken, made), ids, act, (annotation) =>
    annotation.status === 'rejected' ? annotation : { ...annotation, status: 'rejected' },
  );
}

/** Gives mentions an entity type, or quotes `direct` or `indirect`. */
export function retype(sidecar: Sidecar, text: string, marks: readonly Mark[], type: string, act: Act): Sidecar {
  return correct(sidecar, text, marks, act, (annotation) => {
    const { body } = annotation;
    if (body.kind === 'mention' && body.type !== type) return { ...annotation, body: { ...body, type } };
    if (body.kind === 'quote' && body.type !== type && (type === 'direct' || type === 'indirect')) {
      return { ...annotation, body: { ...body, type } };
    }
    return annotation;
  });
}

/** Gives a mark other boundaries: `pieces` in reading order, at least one. */
export function respan(sidecar: Sidecar, text: string, mark: Mark, pieces: readonly Span[], act: Act): Sidecar {
  if (pieces.length === 0) return sidecar;
  return correct(sidecar, text, [mark], act, (annotation) => ({
    ...annotation,
    target: pieces.map((piece) => makeAnchor(text, piece)),
    orphan: false,
  }));
}

/** Says which entity mentions name; `null` for none. */
export function setEntity(
  sidecar: Sidecar,
  text: string,
  marks: readonly Mark[],
  entity: EntityRef | null,
  act: Act,
): Sidecar {
  return correct(sidecar, text, marks, act, (annotation) =>
    annotation.body.kind === 'mention' ? { ...annotation, body: { ...annotation.body, entity } } : annotation,
  );
}

/** Says who spoke; `null` for unknown. */
export function setSpeaker(
  sidecar: Sidecar,
  text: string,
  marks: readonly Mark[],
  speaker: MarkSpeaker | null,
  act: Act,
): Sidecar {
  return correct(sidecar, text, marks, act, (annotation) =>
    annotation.body.kind === 'quote'
      ? { ...annotation, body: { ...annotation.body, speaker: speakerRef(speaker, text) } }
      : annotation,
  );
}

/** Links two marks with a label, in a direction. A suggestion that is linked counts as accepted. */
export function linkMarks(
  sidecar: Sidecar,
  text: string,
  marks: readonly [from: Mark, to: Mark],
  label: string,
  act: Act,
): Sidecar {
  const { sidecar: taken, ids } = takeUp(sidecar, text, marks, 'accepted', act);
  const [from, to] = ids;
  return from === undefined || to === undefined ? sidecar : relate(taken, from, to, label, act);
}

/** Changes annotations; what began as a suggestion is `corrected` from then on. */
function correct(
  sidecar: Sidecar,
  text: string,
  marks: readonly Mark[],
  act: Act,
  change: (annotation: Annotation) => Annotation,
): Sidecar {
  const { sidecar: taken, ids } = takeUp(sidecar, text, marks, 'accepted', act);
  return changeAnnotations(taken, ids, act, (annotation) => {
    const changed = change(annotation);
    return changed === annotation || changed.status === 'made' ? changed : { ...changed, status: 'corrected' };
  });
}
