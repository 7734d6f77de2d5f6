import { same } from '../equal';

/** Three-way merge of one value: the side that changed wins; `clash` decides where both did. */
export function mergeValue<T>(base: T | undefined, ours: T, theirs: T, clash: () => T): T {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  return same(base, ours) ? theirs : clash();
}

/**
 * Three-way merge of items told apart by `key`. An item that one side removed is gone, unless the other side changed it. `merge`
 * decides where both changed one; `base` is `undefined` where both added it. Order: ours, then what only they have.
 */
export function mergeItems<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  key: (item: T) => string,
  merge: (base: T | undefined, ours: T, theirs: T) => readonly T[],
): T[] {
  const was = new Map(base.map((item) => [key(item), item]));
  const other = new Map(theirs.map((item) => [key(item), item]));
  const merged = ours.flatMap((item): readonly T[] => {
    const before = was.get(key(item));
    const rival = other.get(key(item));
    other.delete(key(item));
    if (rival !== undefined) return same(item, rival) ? [item] : mergeChanged(before, item, rival, merge);
    return before !== undefined && same(before, item) ? [] : [item];
  });
  for (const [name, item] of other) {
    const before = was.get(name);
    if (before === undefined || !same(before, item)) merged.push(item);
  }
  return merged;
}

function mergeChanged<T>(
  base: T | undefined,
  ours: T,
  theirs: T,
  merge: (base: T | undefined, ours: T, theirs: T) => readonly T[],
): readonly T[] {
  if (base !== undefined && same(base, theirs)) return [ours];
  if (base !== undefined && same(base, ours)) return [theirs];
  return merge(base, ours, theirs);
}
