import { place } from '../anchoring/place';
import type { Annotation, Sidecar } from '../model';
import { textHash } from '../sidecar/base';

/**
 * The sidecar after a change that a person made looking at the text `seen`, which is another one than the present `text` by
 * now: what the change gave a place stands where its words went; everything else stays where it is.
 */
export function asSeen(
  sidecar: Sidecar,
  text: string,
  seen: string,
  change: (sidecar: Sidecar, seen: string) => Sidecar,
): Sidecar {
  if (seen === text) return change(sidecar, text);
  const then = place({ ...sidecar, sha256: textHash(text) }, seen, text).sidecar;
  const changed = change(then, seen);
  if (changed === then) return sidecar;
  const was = byId(then);
  const fresh = changed.annotations.filter((annotation) => was.get(annotation.id) !== annotation);
  const placed = byId(place({ ...changed, annotations: fresh, sha256: textHash(seen) }, text, seen).sidecar);
  const kept = byId(changed);
  const now = byId(sidecar);
  const annotations = sidecar.annotations.flatMap((annotation) => {
    const after = placed.get(annotation.id);
    if (!after) return kept.has(annotation.id) ? annotation : [];
    const isMoved = kept.get(annotation.id)?.target !== was.get(annotation.id)?.target;
    return isMoved ? after : { ...after, target: annotation.target, orphan: annotation.orphan };
  });
  const added = [...placed.values()].filter(({ id }) => !now.has(id));
  return { ...sidecar, done: changed.done, annotations: [...annotations, ...added] };
}

function byId({ annotations }: Sidecar): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
