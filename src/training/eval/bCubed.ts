/** One mention in two groupings: the annotators' and the machine's. A group is told by any string. */
export interface Grouped {
  readonly gold: string;
  readonly found: string;
}

/**
 * B-cubed precision, recall and F1 (Bagga and Baldwin 1998): for each mention, the share of its found group that is in its
 * gold group, and the other way round, averaged over all mentions.
 */
export function bCubed(items: readonly Grouped[]): { precision: number; recall: number; f1: number; count: number } {
  const gold = new Map<string, number>();
  const found = new Map<string, number>();
  const both = new Map<string, number>();
  for (const item of items) {
    add(gold, item.gold);
    add(found, item.found);
    add(both, pair(item));
  }
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const shared = both.get(pair(item)) ?? 0;
    precision += shared / (found.get(item.found) ?? 1);
    recall += shared / (gold.get(item.gold) ?? 1);
  }
  precision /= items.length;
  recall /= items.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), count: items.length };
}

function pair({ gold, found }: Grouped): string {
  return JSON.stringify([gold, found]);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
