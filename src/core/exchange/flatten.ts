import { message } from '../text/message';
import { overlaps } from '../text/span';
import { type ExchangeItem, hullOf, isPlaced, type PlacedItem } from './document';
import type { Lose } from './reduce';

/**
 * Leaves one item where several overlap, for formats with one label a word: the longest; of two as long a person's
 * before the machine's, then the one that comes first.
 */
export function flatten(items: readonly ExchangeItem[], lose: Lose): ExchangeItem[] {
  const placed = items.filter(isPlaced).map((item, order) => ({ item, order, hull: hullOf(item) }));
  placed.sort(
    (a, b) =>
      b.hull.end - b.hull.start - (a.hull.end - a.hull.start) ||
      Number(a.item.origin === 'machine') - Number(b.item.origin === 'machine') ||
      a.order - b.order,
  );
  const kept = new Map<PlacedItem, true>();
  const taken: { start: number; end: number }[] = [];
  for (const { item, hull } of placed) {
    // `taken` is sorted and disjoint, so only the neighbours of where the hull would stand can overlap it.
    const at = insertionPoint(taken, hull.start);
    const neighbours = [taken[at - 1], taken[at]];
    if (neighbours.some((other) => other && overlaps(other, hull))) {
      lose(item.id, message('annotations that overlap a longer one are left out'));
      continue;
    }
    taken.splice(at, 0, hull);
    kept.set(item, true);
  }
  return items.filter((item) => !isPlaced(item) || kept.has(item));
}

function insertionPoint(sorted: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
