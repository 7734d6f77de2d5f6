import { hullOf, type Mark } from '../../annotations/marks';
import type { EntityRef } from '../../annotations/model';
import type { Language } from '../../text/language';
import { keysOf } from '../corpus/corpusNames';
import { fold, slug } from '../names/fold';
import type { EntityDecision } from './decisions';
import { entityType } from './entityType';
import { Numbered } from './numbered';
import { Tally } from './tally';

/**
 * What the index keeps of one document, small enough for tens of thousands of them. Numbers stand in one flat list each,
 * `MENTION_FIELDS` or `QUOTE_FIELDS` a record. Offsets are UTF-16 code units.
 */
export interface DocumentSummary {
  /** The source's URI or path. */
  readonly source: string;
  /** What the caller tells an unchanged file by without reading it; empty for what stands in no file. */
  readonly stamp: string;
  /** Of all that the summary was made from, as the caller hashes it. */
  readonly hash: string;
  readonly language: Language;
  /** The entities' ids. */
  readonly entities: readonly string[];
  /** Of each entity what this document calls it. */
  readonly labels: readonly string[];
  /** Of each entity its type. */
  readonly kinds: readonly string[];
  /** Of each entity how many mentions it has. */
  readonly counts: Int32Array;
  /** What a corpus may tell entities by: pairs of an entity's number and a number among `keys`. */
  readonly keyed: Int32Array;
  readonly keys: readonly string[];
  /** The different texts of mentions. */
  readonly names: readonly string[];
  /** The different types of mentions. */
  readonly types: readonly string[];
  /** In reading order, each as start, length, numbers of entity, name and type, and confidence in percent (-1: a person's). */
  readonly mentions: Int32Array;
  /** In reading order, each as start, length, 1 if direct, number of the speaker's entity or -1, and confidence as in `mentions`. */
  readonly quotes: Int32Array;
  /** What a person decided about entities in the document's sidecar. */
  readonly decisions: readonly EntityDecision[];
}

export const MENTION_FIELDS = 6;
export const QUOTE_FIELDS = 5;

/** A document to be summed up. */
export interface SummaryOrigin extends Pick<DocumentSummary, 'source' | 'stamp' | 'hash' | 'language'> {
  readonly text: string;
}

/** Sums up what can be seen of one document: a person's annotations and the suggestions nobody has decided on. */
export function summarize(
  { source, stamp, hash, language, text }: SummaryOrigin,
  marks: readonly Mark[],
  decisions: readonly EntityDecision[] = [],
): DocumentSummary {
  const entities = new Numbered();
  const names = new Numbered();
  const types = new Numbered();
  const labels: string[] = [];
  const typesOf: Tally[] = [];
  const called: string[][] = [];
  const mentions: number[] = [];
  const quotes: number[] = [];
  const entityOf = ({ id, label }: EntityRef): number => {
    const entity = entities.of(id);
    labels[entity] ??= label;
    typesOf[entity] ??= new Tally();
    called[entity] ??= [];
    return entity;
  };
  for (const mark of marks) {
    const { start, end } = hullOf(mark.pieces);
    const confidence = mark.confidence === undefined ? -1 : Math.round(mark.confidence * 100);
    if (mark.kind === 'mention') {
      const name = text.slice(start, end);
      const entity = entityOf(mark.entity ?? { id: unlinkedId(mark.type, name), label: name });
      called[entity]?.push(name);
      typesOf[entity]?.add(mark.type, 1);
      mentions.push(start, end - start, entity, names.of(name), types.of(mark.type), confidence);
    } else if (mark.kind === 'quote') {
      const speaker = mark.speaker?.entity ?? null;
      quotes.push(start, end - start, mark.type === 'direct' ? 1 : 0, speaker ? entityOf(speaker) : -1, confidence);
    }
  }
  const keys = new Numbered();
  const keyed = entities.all.flatMap((id, i) =>
    keysOf({ id, label: labels[i] ?? id, names: called[i] ?? [] }, language).flatMap((key) => [i, keys.of(key)]),
  );
  return {
    source,
    stamp,
    hash,
    language,
    entities: entities.all,
    labels,
    // Whoever only speaks and is not named is mostly a person.
    kinds: typesOf.map((types) => entityType(types) || 'PER'),
    counts: Int32Array.from(called, (those) => those.length),
    keyed: Int32Array.from(keyed),
    keys: keys.all,
    names: names.all,
    types: types.all,
    mentions: Int32Array.from(mentions),
    quotes: Int32Array.from(quotes),
    decisions,
  };
}

/** The id of what a person marked without saying which entity it is: its type and name, as the machine would form it. */
export function unlinkedId(type: string, text: string): string {
  return `${type.toLowerCase()}:${slug(fold(text)) || 'unknown'}`;
}
