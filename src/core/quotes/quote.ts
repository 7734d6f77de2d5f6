import type { Span } from '../text/span';

/** A stretch of text together with what stands there. Offsets are UTF-16 code units. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Direct or reported (indirect) speech, as the machine found it. Offsets are UTF-16 code units. */
export interface Quote extends TextSpan {
  readonly kind: 'direct' | 'indirect';
  /** The words that name who spoke: a name, a noun phrase or a pronoun. `null` where it is not known. */
  readonly speaker: TextSpan | null;
  /**
   * The mention that the speaker's words stand for, where another than their own: what a pronoun or "the ministry"
   * resolves to. `null` where the speaker's words name nobody known.
   */
  readonly speakerMention: Span | null;
  /** The word that says that somebody speaks: said, laut, volgens. */
  readonly cue: TextSpan | null;
  /** The pieces of a quote that its speaker interrupts, in reading order; absent for a quote of one piece. */
  readonly spans?: readonly Span[];
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
}
