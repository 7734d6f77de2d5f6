import type { BuiltInEntityType } from '../../core/entities/types';
import type { Language } from '../../core/text/language';
import type { Span } from '../../core/text/span';
import type { Tokens } from '../../core/text/tokens';

/** A mention as annotators marked it. Offsets are UTF-16 code units. */
export interface GoldMention extends Span {
  readonly type: BuiltInEntityType;
  /** The entity it names, where the corpus says so. */
  readonly entity?: string;
  /** Counts neither as a miss nor as a false hit. */
  readonly optional?: boolean;
}

/** A document with its annotation. */
export interface GoldDocument {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  /** The corpus's own tokens, where it has some. */
  readonly tokens?: Tokens;
  /** The first token of each sentence, where `tokens` are given. */
  readonly sentences?: Uint32Array;
  readonly mentions: readonly GoldMention[];
}
