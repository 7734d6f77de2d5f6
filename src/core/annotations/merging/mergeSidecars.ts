import type { Annotation, Json, Sidecar } from '../model';
import { mergeAnnotation, mergeUnknown } from './mergeAnnotation';
import { mergeItems, mergeValue } from './mergeList';

export interface Merged {
  readonly sidecar: Sidecar;
  /** Ids of the annotations that could not be merged: both versions are kept, marked with `conflictsWith`. */
  readonly conflicts: readonly string[];
}

/**
 * Three-way merge of sidecars by annotation id. All three must be in offsets of the same text, which is that of `ours`
 * (`place` brings them there). An annotation that one side removed and the other changed is kept.
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar): Merged {
  const conflicts: string[] = [];
  const annotations = mergeItems<Annotation>(
    base.annotations,
    ours.annotations,
    theirs.annotations,
    ({ id }) => id,
    (before, mine, other) => {
      const merged = mergeAnnotation(before, mine, other);
      if (merged.length > 1) conflicts.push(mine.id);
      return merged;
    },
  );
  const unknown = mergeUnknown(base.unknown, ours.unknown, theirs.unknown);
  const { unknown: _replaced, ...rest } = ours;
  return {
    sidecar: {
      ...rest,
      done: mergeValue(base.done, ours.done, theirs.done, () => ours.done),
      annotations: withoutDangling(annotations, base),
      broken: mergeBroken(base.broken, ours.broken, theirs.broken),
      ...(unknown !== undefined && { unknown }),
    },
    conflicts,
  };
}

/** Drops the relations one end of which a side has removed: they lead nowhere. */
function withoutDangling(annotations: readonly Annotation[], base: Sidecar): readonly Annotation[] {
  const ids = new Set(annotations.map(({ id }) => id));
  const gone = new Set(base.annotations.map(({ id }) => id).filter((id) => !ids.has(id)));
  return annotations.filter(({ body }) => body.kind !== 'relation' || !(gone.has(body.from) || gone.has(body.to)));
}

function mergeBroken(base: readonly Json[], ours: readonly Json[], theirs: readonly Json[]): readonly Json[] {
  return mergeItems(
    base,
    ours,
    theirs,
    (item) => JSON.stringify(item),
    (_base, mine) => [mine],
  );
}
