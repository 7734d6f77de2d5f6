import type { Span } from '../text/span';

/** Any JSON value, for members of a sidecar that this version does not know and hands back as they were. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json;
}

/**
 * What a person decided: `made` by hand, a suggestion `accepted` as it was, `corrected` (another type, span, entity or
 * speaker) or `rejected`.
 */
export type Status = 'made' | 'accepted' | 'corrected' | 'rejected';

/**
 * One piece of a source, told by position and by words so that it is found again in a changed text.
 * Offsets are UTF-16 code units into the text the annotation was last placed in.
 */
export interface Anchor extends Span {
  readonly exact: string;
  /** Up to 32 code units before and after, never cutting a grapheme in two. */
  readonly prefix: string;
  readonly suffix: string;
  /** Members of the file that this version does not know, by JSON pointer within the target. */
  readonly unknown?: JsonObject;
}

/** A reference to an entity: an id that is stable across documents and the name to show. */
export interface EntityRef {
  readonly id: string;
  readonly label: string;
  /** The same entity elsewhere: URLs of Wikidata, GeoNames, GND … */
  readonly sameAs?: readonly string[];
}

/** Who spoke: the words that name the speaker (absent where a person set it without words) and the entity. */
export interface SpeakerRef {
  readonly anchor: Anchor | null;
  readonly entity: EntityRef | null;
}

export interface MentionBody {
  readonly kind: 'mention';
  /** An entity type: one of `ENTITY_TYPES` or a user's own. */
  readonly type: string;
  readonly entity: EntityRef | null;
}

export interface QuoteBody {
  readonly kind: 'quote';
  readonly type: 'direct' | 'indirect';
  readonly speaker: SpeakerRef | null;
  readonly cue: Anchor | null;
}

/** A passage that is only commented on. The words are in `Annotation.notes`. */
export interface PassageBody {
  readonly kind: 'passage';
}

/** A labelled link from one annotation to another; its target is the two annotations' places. */
export interface RelationBody {
  readonly kind: 'relation';
  readonly label: string;
  /** Annotation ids. */
  readonly from: string;
  readonly to: string;
}

/**
 * What a person decided about an entity as a whole. It is anchored at one of its mentions, holds for every source of the
 * workspace, and is never drawn.
 */
export interface EntityBody {
  readonly kind: 'entity';
  /** The entity decided about, with the name that it has from now on. */
  readonly entity: EntityRef;
  /** An entity type: what the mention is. */
  readonly type: string;
  /** Ids that are this entity too (merged). */
  readonly same: readonly string[];
  /** Ids that are another entity, whatever the machine makes of their names (split off). */
  readonly different: readonly string[];
}

export type Body = MentionBody | QuoteBody | PassageBody | RelationBody | EntityBody;

/** A note on an annotation, or a reply to one. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified?: string;
  /** Members of the file that this version does not know, by JSON pointer within the note. */
  readonly unknown?: JsonObject;
}

/** A person's annotation. Immutable: a change makes a new one with the same id. */
export interface Annotation {
  /** `urn:uuid:` and a version 7 UUID. */
  readonly id: string;
  readonly status: Status;
  readonly body: Body;
  /** The pieces in reading order: at least one, except for a relation, which has none. */
  readonly target: readonly Anchor[];
  /** Set when the place is lost in the present text; `target` then tells where it last was. */
  readonly orphan: boolean;
  /**
   * Id of the other version, where two people changed one annotation in ways that cannot both hold. Both versions are
   * kept, each naming the other, until a person removes one.
   */
  readonly conflictsWith?: string;
  /** What the machine had suggested, where the annotation began as a suggestion. */
  readonly suggested?: {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly confidence: number;
  };
  /** In the order in which they were written. */
  readonly notes: readonly Note[];
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Members of the file that this version does not know, by JSON pointer within the item. */
  readonly unknown?: JsonObject;
}

/** Everything that a person decided about one source. */
export interface Sidecar {
  /** File name of the source, without a folder. */
  readonly source: string;
  /** SHA-256 (hex) of the text in UTF-8 that the anchors' offsets belong to; empty before the first save. */
  readonly sha256: string;
  /** That text itself, compressed (`sidecar/base.ts`), so that a changed source can be compared; absent when not known. */
  readonly base?: string;
  /**
   * Set when offsets could not be turned into UTF-16 code units for want of the text they belong to: they are still
   * code points, as in the file. `place` clears it.
   */
  readonly inCodePoints?: true;
  /** A person has finished with this document. */
  readonly done: boolean;
  readonly annotations: readonly Annotation[];
  /** Items that could not be understood, kept and written back as they were. */
  readonly broken: readonly Json[];
  /** Members of the file that this version does not know, by JSON pointer. */
  readonly unknown?: JsonObject;
}
