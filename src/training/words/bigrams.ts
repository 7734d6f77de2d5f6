/** How often what follows what: the neighbours of each item with their counts, those of item `i` from `begins[i]` to `begins[i + 1]`. */
export interface Neighbours {
  readonly begins: Uint32Array;
  readonly items: Uint32Array;
  readonly counts: Float64Array;
}

/** The pairs of items beside each other in a text, seen from either side. */
export interface Bigrams {
  readonly itemCount: number;
  readonly after: Neighbours;
  readonly before: Neighbours;
}

/** A pair of items and how often the second follows the first. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/** The words of a text with how often each occurs and which follow which. */
export interface WordBigrams extends Bigrams {
  /** Those that occur `least` times, the most frequent first. Two items follow them: the edge of a sentence and all rarer words. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** Counts the words and bigrams of sentences, which are read twice. */
export function countBigrams(sentences: () => Iterable<readonly string[]>, least: number): WordBigrams {
  const all = new Map<string, number>();
  for (const words of sentences()) for (const word of words) all.set(word, (all.get(word) ?? 0) + 1);
  const kept = [...all].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const numbers = new Map(kept.map(([word], i) => [word, i]));
  const edge = kept.length;
  const rare = kept.length + 1;
  const itemCount = kept.length + 2;
  const pairs = new Map<number, number>();
  const count = (first: number, second: number): void => {
    const key = first * itemCount + second;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  };
  for (const words of sentences()) {
    let previous = edge;
    for (const word of words) {
      const item = numbers.get(word) ?? rare;
      count(previous, item);
      previous = item;
    }
    count(previous, edge);
  }
  const list = Array.from(pairs, ([key, count]) => ({
    first: Math.floor(key / itemCount),
    second: key % itemCount,
    count,
  }));
  return {
    words: kept.map(([word]) => word),
    counts: kept.map(([, count]) => count),
    ...bigramsOf(list, itemCount),
  };
}

/** The same pairs as both sides see them. */
export function bigramsOf(pairs: readonly Pair[], itemCount: number): Bigrams {
  return {
    itemCount,
    after: neighbours(pairs, itemCount, 'first', 'second'),
    before: neighbours(pairs, itemCount, 'second', 'first'),
  };
}

function neighbours(
  pairs: readonly Pair[],
  itemCount: number,
  of: 'first' | 'second',
  beside: 'first' | 'second',
): Neighbours {
  const begins = new Uint32Array(itemCount + 1);
  for (const pair of pairs) begins[pair[of] + 1] = (begins[pair[of] + 1] as number) + 1;
  for (let i = 0; i < itemCount; i++) begins[i + 1] = (begins[i + 1] as number) + (begins[i] as number);
  const places = begins.slice();
  const items = new Uint32Array(pairs.length);
  const counts = new Float64Array(pairs.length);
  for (const pair of pairs) {
    const place = places[pair[of]] as number;
    places[pair[of]] = place + 1;
    items[place] = pair[beside];
    counts[place] = pair.count;
  }
  return { begins, items, counts };
}
