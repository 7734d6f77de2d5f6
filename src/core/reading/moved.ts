import type { Mention } from '../entities/mention';
import type { Quote } from '../quotes/quote';
import type { Span } from '../text/span';

/** A span moved by `delta` UTF-16 code units, with all that it carries. */
export function moved<Place extends Span>(place: Place, delta: number): Place {
  return delta === 0 ? place : { ...place, start: place.start + delta, end: place.end + delta };
}

/** A quote moved with all of its parts. */
export function movedQuote<Moved extends Quote>(quote: Moved, delta: number): Moved {
  if (delta === 0) return quote;
  const { speaker, speakerMention, cue, spans } = quote;
  return {
    ...moved(quote, delta),
    speaker: speaker && moved(speaker, delta),
    speakerMention: speakerMention && moved(speakerMention, delta),
    cue: cue && moved(cue, delta),
    ...(spans && { spans: spans.map((span) => moved(span, delta)) }),
  };
}

/** Mentions moved; the list itself where there is nothing to move. */
export function movedMentions<Moved extends Omit<Mention, 'type'>>(
  mentions: readonly Moved[],
  delta: number,
): readonly Moved[] {
  return delta === 0 ? mentions : mentions.map((mention) => moved(mention, delta));
}
