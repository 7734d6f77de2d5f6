import type { EntityRef } from '../../core/annotations/model';
import { contains, type Span } from '../../core/text/span';
import type { Source, SourceMark } from '../session/source';

/** An entity that may have spoken, and the mention that makes it likely. */
export interface SpeakerCandidate {
  readonly entity: EntityRef;
  readonly span: Span;
}

/** The entities of a source that may have spoken a quote, each at its likeliest mention, the likeliest first. */
export function speakerCandidates(source: Source, quote: SourceMark): SpeakerCandidate[] {
  const best = source
    .entities()
    .filter(([first]) => ['PER', 'ORG', 'LOC'].includes(first.type))
    .map((mentions) =>
      mentions.reduce((one, next) => (unlikelihood(next, quote) < unlikelihood(one, quote) ? next : one)),
    );
  return best
    .sort((a, b) => unlikelihood(a, quote) - unlikelihood(b, quote))
    .map((mark) => ({
      entity: mark.entity ?? { id: source.keyOf(mark), label: source.words(mark) },
      span: { start: mark.start, end: mark.end },
    }));
}

// In UTF-16 code units of distance: who is spoken of in a quote hardly speaks in it.
const INSIDE = 500;

/** Grows with the distance to the quote's cue, else to the quote; people speak sooner than organisations and places. */
function unlikelihood(mark: SourceMark, quote: SourceMark): number {
  const near = quote.cue ?? quote;
  const away = Math.max(0, mark.start - near.end, near.start - mark.end) + (contains(quote, mark) ? INSIDE : 0);
  return (away + 1) * (mark.type === 'PER' ? 1 : 3);
}
