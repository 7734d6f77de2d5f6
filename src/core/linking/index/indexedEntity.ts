import { fold } from '../names/fold';
import type { DocumentRecord } from './documentRecord';
import { countNames, type EntitySum, sumOf } from './entitySum';
import { Tally } from './tally';

/**
 * One document's id of an entity, with the documents that have it. What they say of it is summed up when it is asked for,
 * and from then on kept up to date: most of the tens of thousands of entities of an index nobody ever asks for.
 */
export class IndexedEntity {
  readonly id: string;
  /** The documents that have it, in no particular order. */
  readonly documents: DocumentRecord[] = [];
  mentions = 0;
  #sum: EntitySum | null = null;
  #names: Tally | null = null;
  /** All names and labels, folded; `null` when they must be gathered anew. */
  #words: string | null = null;

  constructor(id: string) {
    this.id = id;
  }

  /** What the documents say of it. */
  get sum(): EntitySum {
    this.#sum ??= sumOf(this, this.documents);
    return this.#sum;
  }

  /** The same for one that asks but once, and for very many entities: nothing is kept. */
  get passingSum(): EntitySum {
    return this.#sum ?? sumOf(this, this.documents);
  }

  /** Its type as some document has it: dear to count, cheap to guess. */
  get type(): string {
    const [first] = this.documents;
    return first?.kinds[first.entities.indexOf(this)] ?? '';
  }

  /** How many mentions are called so. */
  get names(): Tally {
    this.#names ??= this.#countedNames();
    return this.#names;
  }

  /** Notes a document that has the entity, with how many mentions. */
  enter(document: DocumentRecord, mentions: number): void {
    this.documents.push(document);
    this.#change(document, mentions, 1);
  }

  /** Takes back what `enter` was given. */
  leave(document: DocumentRecord, mentions: number): void {
    const last = this.documents.pop();
    const at = last === document ? -1 : this.documents.indexOf(document);
    if (last && at >= 0) this.documents[at] = last;
    this.#change(document, mentions, -1);
  }

  /** Gathers what `matches` looks through, unless that is done. */
  prepare(): string {
    if (this.#words === null) {
      const names = this.#names ?? this.#countedNames();
      this.#words = [...new Set([...this.passingSum.labels.ranked(), ...names.ranked()])].map(wordsOf).join('');
    }
    return this.#words;
  }

  /** Whether every one of the folded words begins a word of some name or label. */
  matches(words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const all = this.prepare();
    return words.every((word) => all.includes(` ${word}`));
  }

  #change(document: DocumentRecord, mentions: number, times: 1 | -1): void {
    this.mentions += times * mentions;
    this.#sum?.add(this, document, times);
    if (this.#names) countNames(this.#names, this, document, times);
    this.#words = null;
  }

  #countedNames(): Tally {
    const names = new Tally();
    for (const document of this.documents) countNames(names, this, document, 1);
    return names;
  }
}

function wordsOf(name: string): string {
  return ` ${fold(name).replaceAll('-', ' ')}`;
}
