import type { EntityRef, Note, Status } from '../annotations/model';
import type { Span } from '../text/span';

/**
 * One document as it goes out to, or comes in from, another format: its text and everything that is annotated in it,
 * people's annotations and the machine's suggestions side by side. Offsets are UTF-16 code units into `text`.
 */
export interface ExchangeDocument {
  /** The source's file name, with `/` between folders where several are exported together. */
  readonly name: string;
  readonly text: string;
  /** BCP 47; empty where it is not known. */
  readonly language: string;
  /** In reading order; relations last. Ids are unique within a document. */
  readonly items: readonly ExchangeItem[];
}

/** What every item has, whatever it says. */
export interface ItemBase {
  /** An annotation's `urn:uuid:…`; a suggestion's or another format's own id, unique within the document. */
  readonly id: string;
  readonly origin: 'person' | 'machine';
  /** `suggested` for the machine's; what a person decided otherwise. */
  readonly status: Status | 'suggested';
  /** 0 to 1 for the machine's; `null` where a person decided or nothing is known. */
  readonly confidence: number | null;
  readonly notes: readonly ExchangeNote[];
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly modified?: string;
}

/** Every status that an item can have. */
export const STATUSES: readonly ItemBase['status'][] = ['made', 'accepted', 'corrected', 'rejected', 'suggested'];

export interface ExchangeNote extends Pick<Note, 'text' | 'creator'> {
  readonly created?: string;
}

/** An item that stands somewhere in the text: pieces in reading order, disjoint, at least one, none empty. */
interface Placed extends ItemBase {
  readonly spans: readonly Span[];
}

export interface MentionItem extends Placed {
  readonly kind: 'mention';
  /** An entity type, built in or a user's own. */
  readonly type: string;
  readonly entity: EntityRef | null;
}

export interface QuoteItem extends Placed {
  readonly kind: 'quote';
  readonly type: 'direct' | 'indirect';
  readonly speaker: ExchangeSpeaker | null;
  readonly cue: Span | null;
}

/** Who spoke: words in the text, a known entity, or both. Never neither. */
export interface ExchangeSpeaker {
  readonly span: Span | null;
  readonly entity: EntityRef | null;
}

/** A passage that is only commented on. */
export interface PassageItem extends Placed {
  readonly kind: 'passage';
}

export interface RelationItem extends ItemBase {
  readonly kind: 'relation';
  readonly label: string;
  /** Ids of items of the same document. */
  readonly from: string;
  readonly to: string;
}

export type PlacedItem = MentionItem | QuoteItem | PassageItem;
export type ExchangeItem = PlacedItem | RelationItem;

/** Whether an item stands in the text, as all but relations do. */
export function isPlaced(item: ExchangeItem): item is PlacedItem {
  return item.kind !== 'relation';
}

/** The words of an item, its pieces joined by a space. Empty for a relation. */
export function wordsOf(item: ExchangeItem, text: string): string {
  return isPlaced(item) ? item.spans.map((span) => text.slice(span.start, span.end)).join(' ') : '';
}

/** From the first piece's start to the last one's end. */
export function hullOf(item: PlacedItem): Span {
  return {
    start: Math.min(...item.spans.map((span) => span.start)),
    end: Math.max(...item.spans.map((span) => span.end)),
  };
}
