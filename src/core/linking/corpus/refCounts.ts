/** Counts of keys under keys, so that what one document contributed can be taken back when it changes. */
export class RefCounts<Value> {
  readonly #buckets = new Map<string, Map<string, { value: Value; count: number }>>();

  /** Counts `key` under `bucket` once more; `value` is kept from the first time. */
  add(bucket: string, key: string, value: Value): void {
    const entries = this.#buckets.get(bucket);
    const entry = entries?.get(key);
    if (entry) entry.count++;
    else if (entries) entries.set(key, { value, count: 1 });
    else this.#buckets.set(bucket, new Map([[key, { value, count: 1 }]]));
  }

  /** Takes one count back; the last one removes the key. */
  remove(bucket: string, key: string): void {
    const entries = this.#buckets.get(bucket);
    const entry = entries?.get(key);
    if (!entries || !entry) return;
    entry.count--;
    if (entry.count > 0) return;
    entries.delete(key);
    if (entries.size === 0) this.#buckets.delete(bucket);
  }

  /** The keys under a bucket with their values, in ascending order of key. */
  in(bucket: string): [key: string, value: Value][] {
    const entries = this.#buckets.get(bucket);
    if (!entries) return [];
    return [...entries].map(([key, { value }]) => [key, value] as [string, Value]).sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
