import { fold } from '../names/fold';
import { Tally } from './tally';

/** One document's id of an entity, with all that the documents say of it. */
export class IndexedEntity {
  readonly id: string;
  /** How many mentions each document has. */
  readonly documents = new Tally();
  readonly labels = new Tally();
  readonly names = new Tally();
  readonly types = new Tally();
  /** How many documents have it. */
  documentCount = 0;
  mentions = 0;
  /** All names and labels, folded; `null` when a name may have gone. */
  #words: string | null = '';

  constructor(id: string) {
    this.id = id;
  }

  /** Notes a document that has the entity; gives back the label as other documents' copies of it have it. */
  enter(source: string, label: string, type: string, mentions: number): string {
    this.documentCount++;
    this.mentions += mentions;
    this.documents.add(source, mentions);
    this.types.add(type, 1);
    return this.#note(this.labels, label);
  }

  /** Takes back what `enter` was given. */
  leave(source: string, label: string, type: string, mentions: number): void {
    this.documentCount--;
    this.mentions -= mentions;
    this.documents.add(source, -mentions);
    this.types.add(type, -1);
    this.labels.add(label, -1);
    this.#words = null;
  }

  /** Counts what a mention is called; gives back the shared copy of the name. */
  call(name: string): string {
    return this.#note(this.names, name);
  }

  /** Takes back what `call` was given. */
  uncall(name: string): void {
    this.names.add(name, -1);
    this.#words = null;
  }

  /** Whether every one of the folded words begins a word of some name or label. */
  matches(words: readonly string[]): boolean {
    this.#words ??= [...this.labels.ranked(), ...this.names.ranked()].map(wordsOf).join('');
    const all = this.#words;
    return words.every((word) => all.includes(` ${word}`));
  }

  #note(tally: Tally, key: string): string {
    const before = tally.size;
    const shared = tally.add(key, 1);
    if (tally.size > before && this.#words !== null) this.#words += wordsOf(key);
    return shared;
  }
}

function wordsOf(name: string): string {
  return ` ${fold(name).replaceAll('-', ' ')}`;
}
