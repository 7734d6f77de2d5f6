import { byPosition } from '../../text/span';
import type { Anchor, Annotation } from '../model';

/** Which of an annotation's anchors: a piece of its target, or its quote's cue or speaker. */
export type Role = 'target' | 'cue' | 'speaker';

/** All anchors of an annotation with their roles. */
export function anchorsOf({ target, body }: Annotation): { readonly role: Role; readonly anchor: Anchor }[] {
  const anchors = target.map((anchor) => ({ role: 'target' as Role, anchor }));
  if (body.kind === 'quote') {
    if (body.cue) anchors.push({ role: 'cue', anchor: body.cue });
    if (body.speaker?.anchor) anchors.push({ role: 'speaker', anchor: body.speaker.anchor });
  }
  return anchors;
}

/**
 * The annotation with each anchor replaced by what `map` gives, `null` where its place is lost. A target loses the
 * pieces that are lost; one that loses all of them makes the annotation an orphan, whose pieces stay what they were and
 * collapse to where `lastPlace` says that they stood. A cue or a speaker's words that are lost are gone from the body.
 */
export function mapAnchors(
  annotation: Annotation,
  map: (anchor: Anchor, role: Role) => Anchor | null,
  lastPlace: (anchor: Anchor) => number,
): Annotation {
  const { body, target } = annotation;
  const pieces = target.flatMap((anchor) => map(anchor, 'target') ?? []);
  const orphan = target.length > 0 && pieces.length === 0;
  const placed: Annotation = {
    ...annotation,
    orphan,
    target: orphan ? target.map((anchor) => collapse(anchor, lastPlace(anchor))) : pieces.sort(byPosition),
  };
  if (body.kind !== 'quote') return placed;
  const { cue, speaker } = body;
  return {
    ...placed,
    body: {
      ...body,
      cue: cue && map(cue, 'cue'),
      speaker: speaker && { ...speaker, anchor: speaker.anchor && map(speaker.anchor, 'speaker') },
    },
  };
}

/** An anchor without a place: its words as they were, at the point where they last stood. */
export function collapse(anchor: Anchor, point: number): Anchor {
  return anchor.start === point && anchor.end === point ? anchor : { ...anchor, start: point, end: point };
}
