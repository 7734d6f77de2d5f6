import type { Language } from '../../text/language';
import type { NamedEntity } from '../corpus/corpusNames';
import { type DocumentSummary, MENTION_FIELDS, QUOTE_FIELDS } from './summary';

/** An entity of one document, ready to be counted. */
export interface RecordedEntity extends NamedEntity {
  readonly type: string;
  readonly mentions: number;
}

/** A document's summary as the index keeps it: strings shared with other documents, numbers in typed arrays. */
export interface DocumentRecord {
  readonly source: string;
  readonly hash: string;
  readonly language: Language;
  readonly entities: readonly RecordedEntity[];
  readonly names: readonly string[];
  readonly types: readonly string[];
  /** As in `DocumentSummary`. */
  readonly mentions: Int32Array;
  readonly quotes: Int32Array;
}

/** Where an entity is mentioned. Offsets are UTF-16 code units. */
export interface IndexedMention {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: string;
  /** 0 to 1 for a suggestion of the machine's; `null` for a person's annotation. */
  readonly confidence: number | null;
}

/** What an entity says. Offsets are UTF-16 code units. */
export interface IndexedQuote {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'indirect';
}

/** Makes a summary compact; `share` gives back one copy of each string. */
export function recordOf(summary: DocumentSummary, share: (text: string) => string): DocumentRecord {
  const names = summary.names.map(share);
  const types = summary.types.map(share);
  const mentions = Int32Array.from(summary.mentions);
  const called = summary.entities.map(() => new Set<string>());
  const counts = summary.entities.map(() => 0);
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const entity = mentions[at + 2] ?? 0;
    called[entity]?.add(names[mentions[at + 3] ?? 0] ?? '');
    counts[entity] = (counts[entity] ?? 0) + 1;
  }
  const entities = summary.entities.map(([id, label, type], i) => ({
    id: share(id),
    label: share(label),
    type: share(type),
    names: [...(called[i] ?? [])],
    mentions: counts[i] ?? 0,
  }));
  const { source, hash, language } = summary;
  return { source, hash, language, entities, names, types, mentions, quotes: Int32Array.from(summary.quotes) };
}

/** The mentions in a document of entities with one of these ids, in reading order. */
export function* mentionsIn(record: DocumentRecord, ids: ReadonlySet<string>): Generator<IndexedMention> {
  const { mentions, entities } = record;
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    if (ids.has(entities[mentions[at + 2] ?? 0]?.id ?? '')) yield mentionAt(record, at);
  }
}

/** The mention that stands at an index of the flat list. */
export function mentionAt({ source, mentions, names, types }: DocumentRecord, at: number): IndexedMention {
  const [start = 0, length = 0, , name = 0, type = 0, percent = 0] = mentions.subarray(at, at + MENTION_FIELDS);
  const confidence = percent < 0 ? null : percent / 100;
  return { source, start, end: start + length, name: names[name] ?? '', type: types[type] ?? '', confidence };
}

/** The quotes in a document whose speaker has one of these ids, in reading order. */
export function* quotesIn(record: DocumentRecord, ids: ReadonlySet<string>): Generator<IndexedQuote> {
  const { source, quotes, entities } = record;
  for (let at = 0; at < quotes.length; at += QUOTE_FIELDS) {
    const [start = 0, length = 0, direct = 0, speaker = -1] = quotes.subarray(at, at + QUOTE_FIELDS);
    if (speaker < 0 || !ids.has(entities[speaker]?.id ?? '')) continue;
    yield { source, start, end: start + length, kind: direct === 1 ? 'direct' : 'indirect' };
  }
}

/** For each mention in a document, in reading order, its entity as the document has it, and the mention's own type. */
export function* mentionedIn(record: DocumentRecord): Generator<{ id: string; label: string; type: string }> {
  const { mentions, entities, types } = record;
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const entity = entities[mentions[at + 2] ?? 0];
    if (entity) yield { id: entity.id, label: entity.label, type: types[mentions[at + 4] ?? 0] ?? '' };
  }
}
