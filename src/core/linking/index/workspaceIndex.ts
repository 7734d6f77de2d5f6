import { fold } from '../names/fold';
import { IndexContents } from './contents';
import type { EntityDecision } from './decisions';
import {
  type DocumentRecord,
  type IndexedMention,
  type IndexedQuote,
  mentionedIn,
  mentionsIn,
  quotesIn,
} from './documentRecord';
import { type EntityRow, entityRow, type ListedEntity, listedEntity, passingEntity } from './entityRow';
import { joinedSum } from './entitySum';
import { entityType } from './entityType';
import { Identities } from './identities';
import type { IndexedEntity } from './indexedEntity';
import { type IndexedSuggestion, neighbourByCertainty } from './leastCertain';
import { countSpeakers, type ListedSpeaker } from './speakers';
import { speechIn } from './speech';
import { type DocumentSummary, MENTION_FIELDS, QUOTE_FIELDS } from './summary';
import { Tally } from './tally';

/** An entity as one document mentions it. */
export interface DocumentEntity extends Pick<ListedEntity, 'id' | 'label' | 'type'> {
  /** In this document. */
  readonly mentions: number;
}

/**
 * All documents' entities, mentions and quotes. A document is put in, replaced or taken out in time proportional to its
 * size. What can be asked depends on the documents and decisions that are in, not on the order they came in.
 */
export class WorkspaceIndex {
  readonly #contents = new IndexContents();
  readonly #identities = new Identities(this.#contents.names);

  /** How many documents are in. */
  get size(): number {
    return this.#contents.documents.size;
  }

  /** The documents that are in. */
  sources(): string[] {
    return [...this.#contents.documents.keys()];
  }

  /** What a document's summary came with; `undefined` if it is not in. */
  versionOf(source: string): Pick<DocumentSummary, 'stamp' | 'hash'> | undefined {
    return this.#contents.documents.get(source);
  }

  /** What was put in for a document; `undefined` if it is not in. */
  summary(source: string): DocumentSummary | undefined {
    const record = this.#contents.documents.get(source);
    if (!record) return undefined;
    const entities = record.entities.map(({ id }) => id);
    return { ...record, entities, decisions: this.#identities.decisionsIn(source) };
  }

  /** Puts a document in, in place of what was known of it. */
  set(summary: DocumentSummary): void {
    this.#contents.remove(summary.source);
    this.#identities.decide(summary.source, summary.decisions);
    this.#contents.add(summary);
  }

  /** Notes that a document which is in now goes by another stamp: its file was written anew, with what it had before. */
  restamp(source: string, stamp: string): void {
    const record = this.#contents.documents.get(source);
    if (record) record.stamp = stamp;
  }

  /** Takes a document and what it decides out; nothing happens if it is not in. */
  delete(source: string): void {
    this.#contents.remove(source);
    this.#identities.decide(source, []);
  }

  /** Sets what a document's sidecar decides about entities, in place of what it decided before. */
  decide(source: string, decisions: readonly EntityDecision[]): void {
    this.#identities.decide(source, decisions);
  }

  /** The ids that a person made part of an entity. */
  mergedInto(id: string): readonly string[] {
    return this.#identities.rulings.mergedInto(id);
  }

  /** The entity of the workspace that a document's id means. Answers itself for its own answers. */
  resolve(id: string): string {
    return this.#identities.resolve(id);
  }

  /** The entity that an id means; `null` if no document mentions it. */
  entity(id: string): EntityRow | null {
    const canonical = this.resolve(id);
    const members = this.#members(canonical);
    return members.length === 0 ? null : this.#row(canonical, members);
  }

  /**
   * All entities that a query's words lead to, in no particular order, one after another, so that a caller may stop or pause;
   * `null` where one may pause but there is none yet.
   */
  *entities(query = ''): Generator<ListedEntity | null> {
    const words = wordsOf(query);
    const groups = new Map<string, { members: IndexedEntity[]; isFound: boolean }>();
    for (const entity of [...this.#contents.entities.values()]) {
      const id = this.resolve(entity.id);
      const group = groups.get(id) ?? { members: [], isFound: false };
      if (group.members.push(entity) === 1) groups.set(id, group);
      group.isFound ||= entity.matches(words);
      yield null;
    }
    const { rulings } = this.#identities;
    for (const [id, { members, isFound }] of groups) yield isFound ? passingEntity(id, members, rulings) : null;
  }

  /**
   * Prepares the index for `search`, an entity after another, so that a caller may pause; what is not prepared when it is
   * searched is prepared then.
   */
  *prepare(): Generator<void> {
    for (const entity of [...this.#contents.entities.values()]) {
      entity.prepare();
      yield;
    }
  }

  /**
   * Entities with words that begin with the query's words, the most mentioned first; those of a type before others where
   * one is given.
   */
  search(query: string, limit: number, type?: string): ListedEntity[] {
    const words = wordsOf(query);
    const { entities } = this.#contents;
    const found = words.length === 0 ? entities.values() : this.#called(words);
    const groups = new Map<string, { id: string; members: IndexedEntity[]; mentions: number }>();
    for (const entity of found) {
      const id = this.resolve(entity.id);
      const group = groups.get(id) ?? { id, members: [], mentions: 0 };
      if (group.members.push(entity) === 1) groups.set(id, group);
      group.mentions += entity.mentions;
    }
    const rank = ({ members: [first] }: { members: IndexedEntity[] }) => (first?.type === type ? 0 : 1);
    return [...groups.values()]
      .map((group) => ({ ...group, rank: type === undefined ? 0 : rank(group) }))
      .sort((a, b) => a.rank - b.rank || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, members }) => listedEntity(id, members, this.#identities.rulings));
  }

  /** The suggestion after (step 1) or before (-1) another in the order of `neighbourByCertainty`; `null` where none is wanted. */
  leastCertain(
    other: IndexedSuggestion | null,
    step: 1 | -1,
    isWanted: (suggestion: IndexedSuggestion) => boolean,
  ): IndexedSuggestion | null {
    return neighbourByCertainty(this.#contents.documents.values(), other, step, isWanted);
  }

  /** The first document, in the order of their sources, that has an entity, or the preferred one if that has it, too. */
  sourceOf(id: string, preferred?: string): string | null {
    const documents = this.#members(this.resolve(id)).flatMap((member) => member.documents);
    let first: string | null = null;
    for (const { source } of documents) {
      if (source === preferred) return source;
      if (first === null || source < first) first = source;
    }
    return first;
  }

  /** The mentions of an entity, by source and then in reading order; those in one document where it is given. */
  *mentions(id: string, source?: string): Generator<IndexedMention> {
    const members = new Set(this.#members(this.resolve(id)));
    const one = source === undefined ? undefined : this.#contents.documents.get(source);
    const records = source === undefined ? documentsWith(members) : one ? [one] : [];
    for (const record of records) yield* mentionsIn(record, members);
  }

  /** All mentions in a document with the entities that they name, in reading order. */
  *allIn(source: string): Generator<{ entity: { id: string; label: string }; mention: IndexedMention }> {
    const record = this.#contents.documents.get(source);
    for (const { id, label, mention } of record ? mentionedIn(record) : []) {
      yield { entity: this.#named(id, label), mention };
    }
  }

  /** How many mentions a document has. */
  countIn(source: string): number {
    return (this.#contents.documents.get(source)?.mentions.length ?? 0) / MENTION_FIELDS;
  }

  /**
   * The quotes whose speaker an entity is, by source and then in reading order; those in one document where it is given. For
   * `null` the quotes of which it is not known what entity speaks.
   */
  *quotes(id: string | null, source?: string): Generator<IndexedQuote> {
    const members = new Set(id === null ? [] : this.#members(this.resolve(id)));
    const one = source === undefined ? undefined : this.#contents.documents.get(source);
    const several = () => (id === null ? inOrder(this.#contents.documents.values()) : documentsWith(members));
    for (const record of source === undefined ? several() : one ? [one] : []) {
      for (const { speaker, ...quote } of quotesIn(record)) {
        if (speaker ? members.has(speaker.entity) : id === null) yield quote;
      }
    }
  }

  /** All quotes in a document in reading order, with the entities that speak. */
  *allQuotesIn(source: string): Generator<IndexedQuote & { speaker: { id: string; label: string } | null }> {
    const record = this.#contents.documents.get(source);
    for (const { speaker, ...quote } of record ? quotesIn(record) : []) {
      yield { ...quote, speaker: speaker && this.#named(speaker.entity.id, speaker.label) };
    }
  }

  /** How many quotes a document has. */
  quotesCountIn(source: string): number {
    return (this.#contents.documents.get(source)?.quotes.length ?? 0) / QUOTE_FIELDS;
  }

  /**
   * Everyone who speaks, in no particular order, and how many quotes nobody is known to have said; one after another, so that
   * a caller may pause, with `null` where there is none yet.
   */
  *speakers(): Generator<ListedSpeaker | null> {
    const quotes = new Map<string | null, number>();
    for (const record of [...this.#contents.documents.values()]) {
      countSpeakers(record, (id) => this.resolve(id), quotes);
      yield null;
    }
    for (const [id, count] of quotes) {
      const members = id === null ? [] : this.#members(id);
      const entity = id === null ? null : listedEntity(id, members, this.#identities.rulings);
      yield { entity, quotes: count };
    }
  }

  /** What an entity says about others: each mention inside one of its quotes, with the entity that it names. */
  *saidBy(id: string): Generator<{ entity: string; mention: IndexedMention }> {
    const members = new Set(this.#members(this.resolve(id)));
    for (const record of documentsWith(members)) {
      for (const { speaker, about, mention } of speechIn(record)) {
        if (members.has(speaker)) yield { entity: this.resolve(about.id), mention };
      }
    }
  }

  /** What others say about an entity: each mention of it inside a quote, with the entity that speaks. */
  *saidAbout(id: string): Generator<{ entity: string; mention: IndexedMention }> {
    const members = new Set(this.#members(this.resolve(id)));
    for (const record of documentsWith(members)) {
      for (const { speaker, about, mention } of speechIn(record)) {
        if (members.has(about)) yield { entity: this.resolve(speaker.id), mention };
      }
    }
  }

  /** The entities that a document mentions, in the order of their first mentions, with how often it does. */
  entitiesIn(source: string): DocumentEntity[] {
    const record = this.#contents.documents.get(source);
    const found = new Map<string, { types: Tally; label: string; mentions: number }>();
    for (const { id, label, mention } of record ? mentionedIn(record) : []) {
      const canonical = this.resolve(id);
      const entity = found.get(canonical) ?? {
        types: new Tally(),
        label: this.#identities.rulings.label(canonical) ?? label,
        mentions: 0,
      };
      entity.types.add(mention.type, 1);
      entity.mentions++;
      found.set(canonical, entity);
    }
    return [...found].map(([id, { types, label, mentions }]) => ({ id, label, type: entityType(types), mentions }));
  }

  /** The documents that an entity is mentioned in and how often, the most mentions first. */
  documents(id: string): { source: string; mentions: number }[] {
    const counts = joinedSum(this.#members(this.resolve(id)).map(({ sum }) => sum)).documents;
    const rows = counts.entries().map(([source, mentions]) => ({ source, mentions }));
    return rows.sort((a, b) => b.mentions - a.mentions || (a.source < b.source ? -1 : 1));
  }

  /** The entity of the workspace that a document's id means, called as a person named it, else as the document calls it. */
  #named(id: string, label: string): { id: string; label: string } {
    const canonical = this.resolve(id);
    return { id: canonical, label: this.#identities.rulings.label(canonical) ?? label };
  }

  /** The documents' ids that come to mean an entity of the workspace. */
  #members(canonical: string): IndexedEntity[] {
    return this.#identities.membersOf(canonical).flatMap((id) => this.#contents.entities.get(id) ?? []);
  }

  /** The documents' ids of each entity that goes by these words with one of its ids. */
  #called(words: readonly string[]): IndexedEntity[] {
    const found = new Set<string>();
    for (const entity of this.#contents.entities.values())
      if (entity.matches(words)) found.add(this.resolve(entity.id));
    return [...found].flatMap((id) => this.#members(id));
  }

  #row(id: string, members: readonly IndexedEntity[]): EntityRow {
    return entityRow(id, members, this.#identities.rulings);
  }
}

/** The words of a query, folded as `IndexedEntity.matches` takes them. */
function wordsOf(query: string): string[] {
  return fold(query)
    .replace(/-/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** The documents that have one of some ids, in the order of their sources. */
function documentsWith(members: Iterable<IndexedEntity>): DocumentRecord[] {
  return inOrder(new Set([...members].flatMap((member) => member.documents)));
}

function inOrder(documents: Iterable<DocumentRecord>): DocumentRecord[] {
  return [...documents].sort((a, b) => (a.source < b.source ? -1 : 1));
}
