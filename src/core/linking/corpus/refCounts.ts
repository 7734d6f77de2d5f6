/** Up to here looking through a list is quicker than hashing, and takes a fraction of the memory. */
const FEW = 12;

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
  count: number;
}

/** The keys under one key: the single one itself, a few in a list, many by key. */
type Bucket<Value> = Entry<Value> | Entry<Value>[] | Map<string, Entry<Value>>;

/**
 * Counts of keys under keys, so that what one document contributed can be taken back when it changes. Made for very many
 * buckets, most with a single key.
 */
export class RefCounts<Value> {
  readonly #buckets = new Map<string, Bucket<Value>>();

  /** Counts `key` under `bucket` once more; `value` is kept from the first time, which this tells. */
  add(bucket: string, key: string, value: Value): boolean {
    const known = this.#buckets.get(bucket);
    const entry = known && find(known, key);
    if (entry) {
      entry.count++;
      return false;
    }
    const added = { key, value, count: 1 };
    this.#buckets.set(bucket, known ? including(known, added) : added);
    return true;
  }

  /** Takes one count back; the last one removes the key, which this tells. */
  remove(bucket: string, key: string): boolean {
    const known = this.#buckets.get(bucket);
    const entry = known && find(known, key);
    if (!known || !entry) return false;
    entry.count--;
    if (entry.count > 0) return false;
    const left = entriesOf(known).filter((other) => other !== entry);
    if (left.length === 0) this.#buckets.delete(bucket);
    else if (known instanceof Map) known.delete(key);
    else this.#buckets.set(bucket, left);
    return true;
  }

  /** The first key under a bucket in ascending order; `undefined` where there is none. */
  first(bucket: string): string | undefined {
    const known = this.#buckets.get(bucket);
    if (!known) return undefined;
    let first: string | undefined;
    for (const { key } of entriesOf(known)) if (first === undefined || key < first) first = key;
    return first;
  }

  /** The keys under a bucket with their values, in ascending order of key. */
  in(bucket: string): [key: string, value: Value][] {
    const known = this.#buckets.get(bucket);
    if (!known) return [];
    const pairs = entriesOf(known).map(({ key, value }): [string, Value] => [key, value]);
    return pairs.length < 2 ? pairs : pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function find<Value>(bucket: Bucket<Value>, key: string): Entry<Value> | undefined {
  if (bucket instanceof Map) return bucket.get(key);
  if (Array.isArray(bucket)) return bucket.find((entry) => entry.key === key);
  return bucket.key === key ? bucket : undefined;
}

function including<Value>(bucket: Bucket<Value>, added: Entry<Value>): Bucket<Value> {
  if (bucket instanceof Map) return bucket.set(added.key, added);
  if (!Array.isArray(bucket)) return [bucket, added];
  bucket.push(added);
  return bucket.length > FEW ? new Map(bucket.map((entry) => [entry.key, entry])) : bucket;
}

function entriesOf<Value>(bucket: Bucket<Value>): Entry<Value>[] {
  if (bucket instanceof Map) return [...bucket.values()];
  return Array.isArray(bucket) ? bucket : [bucket];
}
