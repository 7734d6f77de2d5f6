import { fold } from '../names/fold';
import { Tally } from './tally';

/** One document's id of an entity, with all that the documents say of it. */
export class IndexedEntity {
  readonly id: string;
  /** How many mentions each document has. */
  readonly documents = new Map<string, number>();
  readonly #labels = new Tally();
  readonly #names = new Tally();
  readonly #types = new Tally();
  #words: string | null = null;
  #mentions = 0;

  constructor(id: string) {
    this.id = id;
  }

  get mentions(): number {
    return this.#mentions;
  }

  /** Notes what a document has; `sign` -1 takes it back. */
  count(
    source: string,
    seen: { label: string; type: string; names: readonly string[]; mentions: number },
    sign: 1 | -1,
  ): void {
    if (sign > 0) this.documents.set(source, seen.mentions);
    else this.documents.delete(source);
    this.#mentions += sign * seen.mentions;
    this.#labels.add(seen.label, sign);
    this.#types.add(seen.type, sign);
    for (const name of seen.names) this.#names.add(name, sign);
    this.#words = null;
  }

  labels(): Tally {
    return this.#labels;
  }

  names(): Tally {
    return this.#names;
  }

  types(): Tally {
    return this.#types;
  }

  /** Whether every one of the folded words begins a word of some name or label. */
  matches(words: readonly string[]): boolean {
    this.#words ??= ` ${[...this.#labels.ranked(), ...this.#names.ranked()].map(fold).join(' ').replace(/-/g, ' ')}`;
    const all = this.#words;
    return words.every((word) => all.includes(` ${word}`));
  }
}
