import type { Span } from '../../text/span';
import { makeAnchor } from '../anchor';
import type { Annotation, Body, Sidecar } from '../model';
import { type Act, changeAnnotations, provenance } from './act';

/** Adds an annotation made by hand. `pieces` are UTF-16 code units of `text`, in reading order, at least one. */
export function add(sidecar: Sidecar, text: string, pieces: readonly Span[], body: Body, act: Act): Sidecar {
  const annotation: Annotation = {
    ...provenance(act),
    status: 'made',
    body,
    target: pieces.map((piece) => makeAnchor(text, piece)),
    orphan: false,
    notes: [],
  };
  return { ...sidecar, annotations: [...sidecar.annotations, annotation] };
}

/** Links two annotations with a label, in a direction. */
export function relate(sidecar: Sidecar, from: string, to: string, label: string, act: Act): Sidecar {
  return add(sidecar, '', [], { kind: 'relation', label, from, to }, act);
}

/** Removes annotations, and the relations that lead from or to them. A suggestion that was decided on is open again. */
export function remove(sidecar: Sidecar, ids: Iterable<string>): Sidecar {
  const gone = new Set(ids);
  if (gone.size === 0) return sidecar;
  const stays = ({ id, body }: Annotation): boolean =>
    !gone.has(id) && !(body.kind === 'relation' && (gone.has(body.from) || gone.has(body.to)));
  const annotations = sidecar.annotations.filter(stays).map((annotation) => {
    // With one version of a conflict removed, the other one is right.
    if (annotation.conflictsWith === undefined || !gone.has(annotation.conflictsWith)) return annotation;
    const { conflictsWith: _settled, ...rest } = annotation;
    return rest;
  });
  return { ...sidecar, annotations };
}

/** Puts an orphan, or any annotation, where a person says that it belongs. */
export function reattach(sidecar: Sidecar, text: string, id: string, pieces: readonly Span[], act: Act): Sidecar {
  if (pieces.length === 0) return sidecar;
  return changeAnnotations(sidecar, [id], act, (annotation) => ({
    ...annotation,
    target: pieces.map((piece) => makeAnchor(text, piece)),
    orphan: false,
  }));
}

/** Says whether a person has finished with the document. */
export function setDone(sidecar: Sidecar, done: boolean): Sidecar {
  return sidecar.done === done ? sidecar : { ...sidecar, done };
}
