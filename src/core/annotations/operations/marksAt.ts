import type { Span } from '../../text/span';
import { coverOf } from '../cover';
import { annotationMark, hullOf, type Mark } from '../marks';
import type { EntityRef, Sidecar } from '../model';

/** A mention as an index remembers it. Offsets are UTF-16 code units. */
export interface FoundMention extends Span {
  /** Its words. */
  readonly name: string;
  readonly type: string;
  /** 0 to 1 for a suggestion of the machine's; `null` for a person's annotation. */
  readonly confidence: number | null;
  readonly entity: EntityRef;
}

/**
 * The marks that mentions out of an index stand for in the present sidecar and text: the annotation where there is one,
 * else the suggestion. What has changed since the index was made (other words, a decision, an annotation gone) is left out.
 */
export function marksAt(sidecar: Sidecar, text: string, mentions: readonly FoundMention[]): Mark[] {
  const placed = sidecar.annotations.filter(({ body, orphan }) => body.kind === 'mention' && !orphan);
  const decided = coverOf(placed.flatMap(({ target }) => target));
  const byPlace = new Map(placed.map((annotation) => [keyOf(hullOf(annotation.target)), annotation]));
  return mentions.flatMap((mention) => {
    const annotation = byPlace.get(keyOf(mention));
    if (annotation) return annotationMark(annotation) ?? [];
    const { start, end, name, type, confidence, entity } = mention;
    if (confidence === null || decided.overlaps(mention) || text.slice(start, end) !== name) return [];
    return {
      kind: 'mention',
      type,
      pieces: [{ start, end }],
      origin: 'machine',
      status: 'suggested',
      entity,
      speaker: null,
      cue: null,
      confidence,
      hasNotes: false,
    };
  });
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
