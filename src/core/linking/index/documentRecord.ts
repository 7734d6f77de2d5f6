import type { NamedEntity } from '../corpus/corpusNames';
import type { IndexedEntity } from './indexedEntity';
import { type DocumentSummary, MENTION_FIELDS, QUOTE_FIELDS } from './summary';

/** A document as the index keeps it: its summary, its entities as objects shared with other documents. */
export interface DocumentRecord extends Omit<DocumentSummary, 'stamp' | 'entities' | 'decisions'> {
  stamp: string;
  readonly entities: readonly IndexedEntity[];
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
  /** 0 to 1 for a suggestion of the machine's; `null` for a person's annotation. */
  readonly confidence: number | null;
}

/** A quote with who speaks, as its document has it: the entity and its name there; `null` where it is not known which one speaks. */
export interface SpokenQuote extends IndexedQuote {
  readonly speaker: { readonly entity: IndexedEntity; readonly label: string } | null;
}

/** Those of a document's entities that a corpus tells more about: people, and organisations with an acronym. */
export function* namedEntities({ entities, labels, keyed, keys }: DocumentRecord): Generator<NamedEntity> {
  for (let at = 0; at < keyed.length; ) {
    const number = keyed[at] ?? 0;
    const own: string[] = [];
    for (; keyed[at] === number; at += 2) own.push(keys[keyed[at + 1] ?? 0] ?? '');
    const entity = entities[number];
    if (entity) yield { id: entity.id, label: labels[number] ?? entity.id, keys: own };
  }
}

/** The mentions in a document of these entities, in reading order. */
export function* mentionsIn(record: DocumentRecord, wanted: ReadonlySet<IndexedEntity>): Generator<IndexedMention> {
  const { mentions, entities } = record;
  const isWanted = entities.map((entity) => wanted.has(entity));
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    if (isWanted[mentions[at + 2] ?? 0]) yield mentionAt(record, at);
  }
}

/** The mention that stands at an index of the flat list. */
export function mentionAt({ source, mentions, names, types }: DocumentRecord, at: number): IndexedMention {
  const [start = 0, length = 0, , name = 0, type = 0, percent = 0] = mentions.subarray(at, at + MENTION_FIELDS);
  const confidence = confidenceOf(percent);
  return { source, start, end: start + length, name: names[name] ?? '', type: types[type] ?? '', confidence };
}

function confidenceOf(percent: number): number | null {
  return percent < 0 ? null : percent / 100;
}

/** All quotes in a document, in reading order. */
export function* quotesIn({ source, quotes, entities, labels }: DocumentRecord): Generator<SpokenQuote> {
  for (let at = 0; at < quotes.length; at += QUOTE_FIELDS) {
    const [start = 0, length = 0, direct = 0, number = -1, percent = -1] = quotes.subarray(at, at + QUOTE_FIELDS);
    const entity = entities[number];
    const speaker = entity ? { entity, label: labels[number] ?? entity.id } : null;
    const kind = direct === 1 ? 'direct' : 'indirect';
    yield { source, start, end: start + length, kind, confidence: confidenceOf(percent), speaker };
  }
}

/** All mentions in a document, in reading order, with their entities as the document has them. */
export function* mentionedIn(
  record: DocumentRecord,
): Generator<{ id: string; label: string; mention: IndexedMention }> {
  const { mentions, entities, labels } = record;
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const number = mentions[at + 2] ?? 0;
    const entity = entities[number];
    if (entity) yield { id: entity.id, label: labels[number] ?? entity.id, mention: mentionAt(record, at) };
  }
}
