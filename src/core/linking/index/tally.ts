/**
 * How often each of a few strings occurs. Two plain arrays rather than a map: an index holds hundreds of thousands of these,
 * mostly with one or two entries.
 */
export class Tally {
  readonly #keys: string[] = [];
  readonly #counts: number[] = [];

  /** Adds `by`, which may be negative; a key that comes to nothing is forgotten. */
  add(key: string, by: number): void {
    const at = this.#keys.indexOf(key);
    if (at < 0) {
      this.#keys.push(key);
      this.#counts.push(by);
      return;
    }
    const count = (this.#counts[at] ?? 0) + by;
    if (count !== 0) {
      this.#counts[at] = count;
      return;
    }
    this.#keys.splice(at, 1);
    this.#counts.splice(at, 1);
  }

  /** The keys, the most frequent first, of equally frequent ones in the alphabet's order. */
  ranked(): string[] {
    const counts = new Map(this.entries());
    return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  }

  entries(): [key: string, count: number][] {
    return this.#keys.map((key, i) => [key, this.#counts[i] ?? 0]);
  }
}
