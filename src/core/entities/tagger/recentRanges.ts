const SLOTS = 1 << 15;

/**
 * `rangeOf` with a memory of what was asked for lately. Of the features that join a word with its neighbours a few thousand
 * make up half of all; their ranges fit into the processor's cache, where the whole table does not.
 */
export function recentRanges(rangeOf: (hash: number) => number): (hash: number) => number {
  // The hash and its range, by turns.
  const slots = new Uint32Array(2 * SLOTS);
  // Slot 0 is for hash 0, which no slot must claim to know before it was asked for.
  slots[1] = rangeOf(0);
  return (hash) => {
    const slot = 2 * (hash & (SLOTS - 1));
    if (slots[slot] === hash) return slots[slot + 1] as number;
    const range = rangeOf(hash);
    slots[slot] = hash;
    slots[slot + 1] = range;
    return range;
  };
}
