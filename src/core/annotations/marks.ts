import type { Analysis, LinkedMention, LinkedQuote } from '../analysis';
import { byPosition, type Span } from '../text/span';
import { type Cover, coverOf } from './cover';
import type { Annotation, EntityRef, Sidecar, Status } from './model';

/** Who spoke, as a mark shows it: where the words stand and which entity they name. */
export interface MarkSpeaker {
  readonly span: Span | null;
  readonly entity: EntityRef | null;
}

/** One thing to draw: a suggestion of the machine's or an annotation of a person's. Offsets are UTF-16 code units. */
export interface Mark {
  readonly kind: 'mention' | 'quote' | 'passage';
  /** An entity type, `direct` or `indirect`; empty for a passage. */
  readonly type: string;
  /** In reading order, at least one. */
  readonly pieces: readonly Span[];
  readonly origin: 'machine' | 'person';
  readonly status: 'suggested' | Exclude<Status, 'rejected'>;
  readonly entity: EntityRef | null;
  readonly speaker: MarkSpeaker | null;
  readonly cue: Span | null;
  /** The annotation, for a person's mark. */
  readonly annotationId?: string;
  /** Calibrated probability, for the machine's. */
  readonly confidence?: number;
  readonly hasNotes: boolean;
}

/** A mark with the place it takes as a whole, from its first piece to its last. UTF-16 code units. */
export type PlacedMark = Mark & Span;

/**
 * What to draw: a person's annotations, orphans and rejected ones aside, and the suggestions that nobody has decided on
 * yet, in reading order. A decision counts for every suggestion of its kind that it overlaps, so what was rejected does
 * not come back with another boundary. Time n log n.
 */
export function visibleMarks(sidecar: Sidecar, analysis: Pick<Analysis, 'mentions' | 'quotes'>): PlacedMark[] {
  const placed = sidecar.annotations.filter((annotation) => !annotation.orphan);
  const decidedMentions = coverOf(placed.filter(({ body }) => body.kind === 'mention').flatMap(({ target }) => target));
  const decidedQuotes = coverOf(placed.filter(({ body }) => body.kind === 'quote').map(hull));
  const marks = placed.flatMap((annotation) => annotationMark(annotation) ?? []);
  for (const mention of analysis.mentions) {
    if (!decidedMentions.overlaps(mention)) marks.push(mentionMark(mention));
  }
  for (const quote of analysis.quotes) {
    if (!isDecided(quote, decidedQuotes)) marks.push(quoteMark(quote));
  }
  return marks.map((mark) => ({ ...mark, ...hullOf(mark.pieces) })).sort(byPosition);
}

/** The mark of an annotation, or `null` where there is nothing to draw: a relation, a decision about an entity, an orphan, a rejected suggestion. */
export function annotationMark(annotation: Annotation): Mark | null {
  const { body, status, target } = annotation;
  if (body.kind === 'relation' || body.kind === 'entity') return null;
  if (status === 'rejected' || annotation.orphan || target.length === 0) return null;
  const common = {
    pieces: target.map(plainSpan),
    origin: 'person',
    status,
    annotationId: annotation.id,
    hasNotes: annotation.notes.length > 0,
  } as const;
  if (body.kind === 'mention') {
    return { ...common, kind: 'mention', type: body.type, entity: body.entity, speaker: null, cue: null };
  }
  if (body.kind === 'passage') return { ...common, kind: 'passage', type: '', entity: null, speaker: null, cue: null };
  const { speaker, cue } = body;
  return {
    ...common,
    kind: 'quote',
    type: body.type,
    entity: null,
    speaker: speaker && { span: speaker.anchor && plainSpan(speaker.anchor), entity: speaker.entity },
    cue: cue && plainSpan(cue),
  };
}

/** The mark of a mention that the machine found. */
export function mentionMark(mention: LinkedMention): Mark {
  return {
    kind: 'mention',
    type: mention.type,
    pieces: [plainSpan(mention)],
    origin: 'machine',
    status: 'suggested',
    entity: { id: mention.entity.id, label: mention.entity.label },
    speaker: null,
    cue: null,
    confidence: mention.confidence,
    hasNotes: false,
  };
}

/** The mark of a quote that the machine found. */
export function quoteMark(quote: LinkedQuote): Mark {
  const { speaker, speakerEntity, cue } = quote;
  return {
    kind: 'quote',
    type: quote.kind,
    pieces: (quote.spans ?? [quote]).map(plainSpan),
    origin: 'machine',
    status: 'suggested',
    entity: null,
    speaker: speaker && {
      span: plainSpan(speaker),
      entity: speakerEntity && { id: speakerEntity.id, label: speakerEntity.label },
    },
    cue: cue && plainSpan(cue),
    confidence: quote.confidence,
    hasNotes: false,
  };
}

/** From the first piece's start to the last one's end. */
export function hullOf(pieces: readonly Span[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

function hull(annotation: Annotation): Span {
  return hullOf(annotation.target);
}

/**
 * Quotes nest, so that overlap alone says too little: a suggestion is decided where a person's quote begins or ends with it,
 * or where the two share more than half of what they cover together.
 */
function isDecided(quote: Span, decided: Cover): boolean {
  return decided.some(quote, (other) => {
    if (other.start === quote.start || other.end === quote.end) return true;
    const shared = Math.min(other.end, quote.end) - Math.max(other.start, quote.start);
    const together = Math.max(other.end, quote.end) - Math.min(other.start, quote.start);
    return shared * 2 > together;
  });
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
