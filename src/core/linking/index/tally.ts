/** Up to here looking through a list is quicker than hashing, and takes a fraction of the memory. */
const FEW = 8;

/**
 * How often each of some strings occurs. An index holds hundreds of thousands of these, nearly all with a single entry,
 * which therefore costs no list and no map.
 */
export class Tally {
  #first: string | null = null;
  #count = 0;
  /** The entries after the first, a key and its count in turn, while they are few. */
  #list: (string | number)[] | null = null;
  /** All entries after the first, once they are many. */
  #map: Map<string, { readonly key: string; count: number }> | null = null;

  /** How many different keys have been counted, those that have come to nothing since included. */
  get size(): number {
    if (this.#first === null) return 0;
    return 1 + (this.#map?.size ?? (this.#list?.length ?? 0) / 2);
  }

  /**
   * Adds `by`, which may be negative. A key may come to nothing: it is then as if it had never been. Gives back the key as
   * it was first counted, so that the caller need not keep another copy of the same string.
   */
  add(key: string, by: number): string {
    this.#first ??= key;
    if (this.#first === key) {
      this.#count += by;
      return this.#first;
    }
    return this.#map ? this.#addToMap(this.#map, key, by) : this.#addToList(key, by);
  }

  /** The keys, the most frequent first, of equally frequent ones in the alphabet's order. */
  ranked(): string[] {
    const entries = this.entries();
    if (entries.length > 1) entries.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    return entries.map(([key]) => key);
  }

  /** The keys that have not come to nothing, with their counts. */
  entries(): [key: string, count: number][] {
    const entries: [string, number][] = [];
    if (this.#first !== null && this.#count !== 0) entries.push([this.#first, this.#count]);
    for (const { key, count } of this.#map?.values() ?? []) if (count !== 0) entries.push([key, count]);
    const list = this.#list ?? [];
    for (let at = 0; at < list.length; at += 2) {
      if (list[at + 1] !== 0) entries.push([list[at] as string, list[at + 1] as number]);
    }
    return entries;
  }

  #addToList(key: string, by: number): string {
    this.#list ??= [];
    const list = this.#list;
    for (let at = 0; at < list.length; at += 2) {
      if (list[at] !== key) continue;
      list[at + 1] = (list[at + 1] as number) + by;
      return list[at] as string;
    }
    list.push(key, by);
    if (list.length > 2 * FEW) {
      const map = new Map<string, { readonly key: string; count: number }>();
      for (let at = 0; at < list.length; at += 2) {
        map.set(list[at] as string, { key: list[at] as string, count: list[at + 1] as number });
      }
      this.#map = map;
      this.#list = null;
    }
    return key;
  }

  #addToMap(map: Map<string, { readonly key: string; count: number }>, key: string, by: number): string {
    const entry = map.get(key);
    if (!entry) {
      map.set(key, { key, count: by });
      return key;
    }
    entry.count += by;
    return entry.key;
  }
}
