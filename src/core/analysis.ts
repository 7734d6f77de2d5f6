import type { Mention } from './entities/mention';
import type { Entity } from './linking/entity';
import type { Quote } from './quotes/quote';
import type { Language } from './text/language';

/** A mention together with the entity that it names; of a built-in type or of one of the user's own. */
export interface LinkedMention<Type extends string = string> extends Omit<Mention, 'type'> {
  readonly type: Type;
  readonly entity: Omit<Entity, 'type'> & { readonly type: Type };
}

/** A quote together with the entity that its speaker is; `null` where the speaker names nobody known. */
export interface LinkedQuote extends Quote {
  readonly speakerEntity: Entity | null;
}

/** What the machine finds in one source. Offsets are UTF-16 code units. */
export interface Analysis {
  readonly language: Language;
  /** Where the text is in none of the supported languages: which (see `detectForeign`). Only rules and lists marked it. */
  readonly foreign?: string;
  /** In reading order. */
  readonly mentions: readonly LinkedMention[];
  /** In reading order. */
  readonly quotes: readonly LinkedQuote[];
}
