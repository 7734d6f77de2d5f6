import type { Mention } from './entities/mention';
import type { Entity } from './linking/entity';
import type { Quote } from './quotes/quote';
import type { Language } from './text/language';

/** A mention together with the entity that it names. */
export interface LinkedMention extends Mention {
  readonly entity: Entity;
}

/** A quote together with the entity that its speaker is; `null` where the speaker names nobody known. */
export interface LinkedQuote extends Quote {
  readonly speakerEntity: Entity | null;
}

/** What the machine finds in one source. Offsets are UTF-16 code units. */
export interface Analysis {
  readonly language: Language;
  /** In reading order. */
  readonly mentions: readonly LinkedMention[];
  /** In reading order. */
  readonly quotes: readonly LinkedQuote[];
}
