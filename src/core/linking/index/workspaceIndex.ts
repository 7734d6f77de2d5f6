import { CorpusNames } from '../corpus/corpusNames';
import { fold } from '../names/fold';
import { type EntityDecision, type Rulings, rulings } from './decisions';
import {
  countsOf,
  type DocumentRecord,
  type IndexedMention,
  type IndexedQuote,
  mentionedIn,
  mentionsIn,
  namedEntities,
  quotesIn,
} from './documentRecord';
import { IndexedEntity } from './indexedEntity';
import { speechIn } from './speech';
import { type DocumentSummary, MENTION_FIELDS } from './summary';
import { Tally } from './tally';

/** An entity of the workspace: the sum of what all documents say of it. */
export interface EntityRow {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** What its mentions are called, the most widespread first. */
  readonly names: readonly string[];
  readonly mentions: number;
  readonly documents: number;
  /** URLs of the same entity elsewhere, as a person linked it. */
  readonly sameAs: readonly string[];
}

/** An entity as one document mentions it. */
export interface DocumentEntity extends Pick<EntityRow, 'id' | 'label' | 'type'> {
  /** In this document. */
  readonly mentions: number;
}

/**
 * All documents' entities, mentions and quotes. A document is put in, replaced or taken out in time proportional to its
 * size; whose a bare surname is, and what a person merged, is worked out when asked, so that no id that a document was
 * given ever changes. Its content depends on the documents and decisions that are in, not on the order they came in.
 */
export class WorkspaceIndex {
  readonly #documents = new Map<string, DocumentRecord>();
  readonly #entities = new Map<string, IndexedEntity>();
  readonly #names = new CorpusNames();
  readonly #decisions = new Map<string, readonly EntityDecision[]>();
  #ruled: Rulings | undefined;

  /** How many documents are in. */
  get size(): number {
    return this.#documents.size;
  }

  /** The documents that are in. */
  sources(): string[] {
    return [...this.#documents.keys()];
  }

  /** The hash that a document's summary came with; `undefined` if it is not in. */
  hashOf(source: string): string | undefined {
    return this.#documents.get(source)?.hash;
  }

  /** Puts a document in, in place of what was known of it. */
  set(summary: DocumentSummary): void {
    this.#remove(summary.source);
    this.decide(summary.source, summary.decisions ?? []);
    const record = this.#enter(summary);
    this.#documents.set(record.source, record);
    this.#names.add(namedEntities(record), record.language);
  }

  /** Takes a document and what it decides out; nothing happens if it is not in. */
  delete(source: string): void {
    this.#remove(source);
    this.decide(source, []);
  }

  /** Sets what a document's sidecar decides about entities, in place of what it decided before. */
  decide(source: string, decisions: readonly EntityDecision[]): void {
    const before = this.#decisions.get(source) ?? [];
    if (decisions.length === 0) this.#decisions.delete(source);
    else this.#decisions.set(source, decisions);
    if (JSON.stringify(before) !== JSON.stringify(decisions)) this.#ruled = undefined;
  }

  /** The ids that a person made part of an entity. */
  mergedInto(id: string): readonly string[] {
    return this.#rulings.mergedInto(id);
  }

  get #rulings(): Rulings {
    this.#ruled ??= rulings([...this.#decisions.values()].flat());
    return this.#ruled;
  }

  #remove(source: string): void {
    const record = this.#documents.get(source);
    if (!record) return;
    this.#documents.delete(source);
    this.#names.remove(namedEntities(record), record.language);
    const { entities, labels, kinds, names, mentions } = record;
    for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
      entities[mentions[at + 2] ?? 0]?.uncall(names[mentions[at + 3] ?? 0] ?? '');
    }
    const counts = countsOf(record);
    entities.forEach((entity, i) => {
      entity.leave(source, labels[i] ?? '', kinds[i] ?? '', counts[i] ?? 0);
      if (entity.documentCount === 0) this.#entities.delete(entity.id);
    });
  }

  /** The entity of the workspace that a document's id means. Answers itself for its own answers. */
  resolve(id: string): string {
    const seen = [id];
    for (let at = id; ; ) {
      const next = this.#step(at);
      if (next === at) return at;
      const ring = seen.indexOf(next);
      if (ring >= 0) return seen.slice(ring).sort()[0] ?? id;
      seen.push(next);
      at = next;
    }
  }

  /** The entity that an id means; `null` if no document mentions it. */
  entity(id: string): EntityRow | null {
    const canonical = this.resolve(id);
    const members = this.#members(canonical);
    return members.length === 0 ? null : this.#row(canonical, members);
  }

  /** All entities, in no particular order, one after another, so that a caller may stop or pause. */
  *entities(): Generator<EntityRow> {
    const members = new Map<string, IndexedEntity[]>();
    for (const entity of this.#entities.values()) {
      const canonical = this.resolve(entity.id);
      const known = members.get(canonical);
      if (known) known.push(entity);
      else members.set(canonical, [entity]);
    }
    for (const [id, entities] of members) yield this.#row(id, entities);
  }

  /** Entities with words that begin with the query's words, the most mentioned first. */
  search(query: string, limit: number): EntityRow[] {
    const words = fold(query)
      .replace(/-/g, ' ')
      .split(' ')
      .filter((word) => word !== '');
    const found = new Set<string>();
    for (const entity of this.#entities.values()) if (entity.matches(words)) found.add(this.resolve(entity.id));
    const rows = [...found].map((id) => this.#row(id, this.#members(id)));
    return rows.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** The mentions of an entity, by source and then in reading order; those in one document where it is given. */
  *mentions(id: string, source?: string): Generator<IndexedMention> {
    const members = new Set(this.#members(this.resolve(id)));
    const one = source === undefined ? undefined : this.#documents.get(source);
    const records = source === undefined ? this.#documentsWith(members) : one ? [one] : [];
    for (const record of records) yield* mentionsIn(record, members);
  }

  /** All mentions in a document with the entities that they name, in reading order. */
  *allIn(source: string): Generator<{ entity: { id: string; label: string }; mention: IndexedMention }> {
    const record = this.#documents.get(source);
    for (const { id, label, mention } of record ? mentionedIn(record) : []) {
      const canonical = this.resolve(id);
      yield { entity: { id: canonical, label: this.#rulings.label(canonical) ?? label }, mention };
    }
  }

  /** How many mentions a document has. */
  countIn(source: string): number {
    return (this.#documents.get(source)?.mentions.length ?? 0) / MENTION_FIELDS;
  }

  /** The quotes whose speaker an entity is, by source and then in reading order. */
  *quotes(id: string): Generator<IndexedQuote> {
    const members = new Set(this.#members(this.resolve(id)));
    for (const record of this.#documentsWith(members)) yield* quotesIn(record, members);
  }

  /** What an entity says about others: each mention inside one of its quotes, with the entity that it names. */
  *saidBy(id: string): Generator<{ entity: string; mention: IndexedMention }> {
    const members = new Set(this.#members(this.resolve(id)));
    for (const record of this.#documentsWith(members)) {
      for (const { speaker, about, mention } of speechIn(record)) {
        if (members.has(speaker)) yield { entity: this.resolve(about.id), mention };
      }
    }
  }

  /** What others say about an entity: each mention of it inside a quote, with the entity that speaks. */
  *saidAbout(id: string): Generator<{ entity: string; mention: IndexedMention }> {
    const members = new Set(this.#members(this.resolve(id)));
    for (const record of this.#documentsWith(members)) {
      for (const { speaker, about, mention } of speechIn(record)) {
        if (members.has(about)) yield { entity: this.resolve(speaker.id), mention };
      }
    }
  }

  /** The entities that a document mentions, in the order of their first mentions, with how often it does. */
  entitiesIn(source: string): DocumentEntity[] {
    const record = this.#documents.get(source);
    const found = new Map<string, { types: Tally; label: string }>();
    for (const { id, label, mention } of record ? mentionedIn(record) : []) {
      const canonical = this.resolve(id);
      const entity = found.get(canonical) ?? { types: new Tally(), label: this.#rulings.label(canonical) ?? label };
      entity.types.add(mention.type, 1);
      found.set(canonical, entity);
    }
    return [...found].map(([id, { types, label }]) => ({ id, label, ...typeOf(types) }));
  }

  /** The documents that an entity is mentioned in and how often, the most mentions first. */
  documents(id: string): { source: string; mentions: number }[] {
    const counts = documentsOf(this.#members(this.resolve(id)));
    const rows = [...counts].map(([source, mentions]) => ({ source, mentions }));
    return rows.sort((a, b) => b.mentions - a.mentions || (a.source < b.source ? -1 : 1));
  }

  #step(id: string): string {
    const decided = this.#rulings.canonical(id);
    const joined = this.#names.resolve(decided);
    const mayJoin = this.#rulings.mayJoin(id, joined) && this.#rulings.mayJoin(decided, joined);
    return mayJoin ? this.#rulings.canonical(joined) : decided;
  }

  /** The documents' ids that come to mean an entity of the workspace. */
  #members(canonical: string): IndexedEntity[] {
    const reached = new Set([canonical]);
    for (const id of reached) {
      for (const member of [...this.#names.membersOf(id), ...this.#rulings.mergedInto(id)]) reached.add(member);
    }
    return [...reached]
      .map((id) => this.#entities.get(id))
      .filter((entity) => entity !== undefined && this.resolve(entity.id) === canonical)
      .filter((entity) => entity !== undefined);
  }

  #row(id: string, members: readonly IndexedEntity[]): EntityRow {
    const own = members.filter((member) => member.id === id);
    const [only, ...others] = members;
    const documents = others.length === 0 ? (only?.documentCount ?? 0) : documentsOf(members).size;
    return {
      id,
      label: this.#rulings.label(id) ?? sum(own.length > 0 ? own : members, (member) => member.labels)[0] ?? id,
      type: sum(members, (member) => member.types)[0] ?? '',
      names: sum(members, (member) => member.names),
      mentions: members.reduce((total, { mentions }) => total + mentions, 0),
      documents,
      sameAs: this.#rulings.sameAs(id),
    };
  }

  #documentsWith(members: ReadonlySet<IndexedEntity>): DocumentRecord[] {
    return [...documentsOf(members).keys()].sort().flatMap((source) => this.#documents.get(source) ?? []);
  }

  /** Counts a document's entities and names, and makes a record of it that shares them with other documents'. */
  #enter({ source, hash, language, ...summary }: DocumentSummary): DocumentRecord {
    const types = summary.types;
    const mentions = Int32Array.from(summary.mentions);
    const counts = countsOf({ mentions, entities: summary.entities });
    const kinds = summary.kinds.map((type) => types[type] ?? '');
    const labels: string[] = [];
    const entities = summary.entities.map((id, i) => {
      const entity = this.#entities.get(id) ?? new IndexedEntity(id);
      this.#entities.set(entity.id, entity);
      labels.push(entity.enter(source, summary.names[summary.labels[i] ?? 0] ?? id, kinds[i] ?? '', counts[i] ?? 0));
      return entity;
    });
    const names = [...summary.names];
    for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
      const name = mentions[at + 3] ?? 0;
      names[name] = entities[mentions[at + 2] ?? 0]?.call(names[name] ?? '') ?? '';
    }
    return {
      source,
      hash,
      language,
      entities,
      labels,
      kinds,
      names,
      types,
      mentions,
      quotes: Int32Array.from(summary.quotes),
    };
  }
}

function documentsOf(members: Iterable<IndexedEntity>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const member of members) {
    for (const [source, count] of member.documents.entries()) counts.set(source, (counts.get(source) ?? 0) + count);
  }
  return counts;
}

/** Chinese and China are one entity: it is of the type that most of its mentions have, a name's before an adjective's. */
function typeOf(types: Tally): { type: string; mentions: number } {
  const ranked = types.ranked();
  const mentions = types.entries().reduce((total, [, count]) => total + count, 0);
  return { type: ranked.find((type) => type !== 'NORP') ?? ranked[0] ?? '', mentions };
}

function sum(members: readonly IndexedEntity[], of: (member: IndexedEntity) => Tally): string[] {
  const [only] = members;
  if (only && members.length === 1) return of(only).ranked();
  const total = new Tally();
  for (const member of members) for (const [key, count] of of(member).entries()) total.add(key, count);
  return total.ranked();
}
