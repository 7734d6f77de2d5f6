import { hullOf, type Mark } from '../../annotations/marks';
import type { EntityRef } from '../../annotations/model';
import { isLanguage, type Language } from '../../text/language';
import { fold, slug } from '../names/fold';
import { type EntityDecision, isEntityDecision } from './decisions';

/** Goes up whenever an analysis or this form changes: what was cached under another version is not read. */
export const SUMMARY_VERSION = 3;

/**
 * What the index keeps of one document: a line of JSON, small enough for tens of thousands of them. Numbers stand in one
 * flat list each, `MENTION_FIELDS` or `QUOTE_FIELDS` a record. Offsets are UTF-16 code units.
 */
export interface DocumentSummary {
  readonly version: number;
  /** The source's URI or path. */
  readonly source: string;
  /** Of all that the summary was made from, as the caller hashes it. */
  readonly hash: string;
  readonly language: Language;
  /** The entities' ids. */
  readonly entities: readonly string[];
  /** Of each entity the number of its label among `names`. */
  readonly labels: readonly number[];
  /** Of each entity the number of its type among `types`. */
  readonly kinds: readonly number[];
  /** The different texts of mentions, and labels. */
  readonly names: readonly string[];
  /** The different types of mentions and entities. */
  readonly types: readonly string[];
  /** In reading order, each as start, length, numbers of entity, name and type, and confidence in percent (-1: a person's). */
  readonly mentions: readonly number[];
  /** In reading order, each as start, length, 1 if direct, number of the speaker's entity or -1. */
  readonly quotes: readonly number[];
  /** What a person decided about entities in the document's sidecar; left out where nothing. */
  readonly decisions?: readonly EntityDecision[];
}

export const MENTION_FIELDS = 6;
export const QUOTE_FIELDS = 4;

/** Sums up what can be seen of one document: a person's annotations and the suggestions nobody has decided on. */
export function summarize(
  document: { readonly source: string; readonly hash: string; readonly language: Language; readonly text: string },
  marks: readonly Mark[],
  decisions: readonly EntityDecision[] = [],
): DocumentSummary {
  const entities = new Numbered();
  const names = new Numbered();
  const types = new Numbered();
  const labels: number[] = [];
  const kinds: number[] = [];
  const mentions: number[] = [];
  const quotes: number[] = [];
  const entityOf = ({ id, label }: EntityRef, type: string): number => {
    const entity = entities.of(id);
    labels[entity] ??= names.of(label);
    kinds[entity] ??= types.of(type);
    return entity;
  };
  for (const mark of marks) {
    const { start, end } = hullOf(mark.pieces);
    if (mark.kind === 'mention') {
      const text = document.text.slice(start, end);
      const entity = entityOf(mark.entity ?? { id: unlinkedId(mark.type, text), label: text }, mark.type);
      const confidence = mark.confidence === undefined ? -1 : Math.round(mark.confidence * 100);
      mentions.push(start, end - start, entity, names.of(text), types.of(mark.type), confidence);
    } else if (mark.kind === 'quote') {
      const speaker = mark.speaker?.entity ?? null;
      quotes.push(start, end - start, mark.type === 'direct' ? 1 : 0, speaker ? entityOf(speaker, 'PER') : -1);
    }
  }
  const { source, hash, language } = document;
  return {
    version: SUMMARY_VERSION,
    source,
    hash,
    language,
    entities: entities.all,
    labels,
    kinds,
    names: names.all,
    types: types.all,
    mentions,
    quotes,
    ...(decisions.length > 0 && { decisions }),
  };
}

/** The id of what a person marked without saying which entity it is: its type and name, as the machine would form it. */
export function unlinkedId(type: string, text: string): string {
  return `${type.toLowerCase()}:${slug(fold(text)) || 'unknown'}`;
}

/** Reads a cached line; `null` if it is damaged or of another version, in which case the document is analysed anew. */
export function readSummary(line: string): DocumentSummary | null {
  try {
    const value: unknown = JSON.parse(line);
    return isSummary(value) ? value : null;
  } catch {
    return null;
  }
}

function isSummary(value: unknown): value is DocumentSummary {
  if (typeof value !== 'object' || value === null) return false;
  const { version, source, hash, language, entities, labels, kinds, names, types, mentions, quotes, decisions } =
    value as Record<string, unknown>;
  return (
    version === SUMMARY_VERSION &&
    typeof source === 'string' &&
    typeof hash === 'string' &&
    typeof language === 'string' &&
    isLanguage(language) &&
    isTexts(entities) &&
    isTexts(names) &&
    isTexts(types) &&
    areRecords(labels, 1, [0, names.length]) &&
    areRecords(kinds, 1, [0, types.length]) &&
    labels.length === entities.length &&
    kinds.length === entities.length &&
    (decisions === undefined || (Array.isArray(decisions) && decisions.every(isEntityDecision))) &&
    areRecords(mentions, MENTION_FIELDS, [2, entities.length], [3, names.length], [4, types.length]) &&
    areRecords(quotes, QUOTE_FIELDS, [3, entities.length])
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

// Whole records of numbers, whose references point into their lists.
function areRecords(
  value: unknown,
  fields: number,
  ...references: [field: number, length: number][]
): value is number[] {
  if (!Array.isArray(value) || value.length % fields !== 0) return false;
  const list: readonly unknown[] = value;
  for (let at = 0; at < list.length; at++) if (!Number.isInteger(list[at])) return false;
  return references.every(([field, length]) => {
    for (let at = field; at < list.length; at += fields) if (Number(list[at]) >= length) return false;
    return true;
  });
}

/** Gives each string a number in order of appearance. */
class Numbered {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.all.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}
