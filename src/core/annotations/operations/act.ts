import type { Annotation, Sidecar } from '../model';

/** Who does something and when, and where new ids come from: passed in, so that operations are pure. */
export interface Act {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly creator?: string;
  newId(): string;
}

/** The members of a new annotation that say whence it comes. */
export function provenance(act: Act): Pick<Annotation, 'id' | 'creator' | 'created' | 'modified'> {
  return {
    id: act.newId(),
    ...(act.creator !== undefined && { creator: act.creator }),
    created: act.now,
    modified: act.now,
  };
}

/** The sidecar with each of the annotations named replaced by what `change` makes of it; the rest as it is. */
export function changeAnnotations(
  sidecar: Sidecar,
  ids: Iterable<string>,
  act: Act,
  change: (annotation: Annotation) => Annotation,
): Sidecar {
  const wanted = new Set(ids);
  const annotations = sidecar.annotations.map((annotation) => {
    if (!wanted.has(annotation.id)) return annotation;
    const changed = change(annotation);
    return changed === annotation ? annotation : { ...changed, modified: act.now };
  });
  return { ...sidecar, annotations };
}
