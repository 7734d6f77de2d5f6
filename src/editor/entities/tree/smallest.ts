/**
 * The first `count` items in an order, sorted. Of very many items most are compared once only, with the last of those that
 * are kept; sorting all would compare each of them a dozen times.
 */
export function smallest<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (items.length <= count) return [...items].sort(compare);
  const kept = items.slice(0, count).sort(compare);
  for (const item of items.slice(count)) {
    const last = kept.at(-1);
    if (last === undefined || compare(item, last) >= 0) continue;
    kept.splice(placeFor(item, kept, compare), 0, item);
    kept.pop();
  }
  return kept;
}

/** Where an item belongs in a sorted list, after those that are equal to it. */
function placeFor<T>(item: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(item, other) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
