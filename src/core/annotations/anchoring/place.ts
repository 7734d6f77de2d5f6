import { codePoints } from '../../text/codePoints';
import type { Span } from '../../text/span';
import { moveAnchor, standsIn } from '../anchor';
import type { Anchor, Annotation, Sidecar } from '../model';
import { baseText, textHash } from '../sidecar/base';
import { agreement } from './context';
import { findByContext } from './contextSearch';
import { anchorsOf, mapAnchors } from './pieces';
import { textChange } from './textChange';

/** What became of a sidecar's annotations in the present text. */
export interface Placement {
  /** The sidecar with anchors in UTF-16 code units of the present text; the same object where nothing had to change. */
  readonly sidecar: Sidecar;
  /** Ids of annotations that stand at other offsets than before. */
  readonly moved: readonly string[];
  /** Ids of annotations that have lost their place now; see `proposePlaces`. */
  readonly orphaned: readonly string[];
  /** Ids of orphans that have found their place again. */
  readonly revived: readonly string[];
}

/**
 * Puts the annotations of a sidecar where they belong in the present text, which may have changed since it was written.
 *
 * Where the former text is known (stored in the sidecar, or given: git's blob) the two are compared word by word, and each
 * annotation goes where its words went. Else, and for what was an orphan already, words and context decide. What has no
 * sure place becomes an orphan: a wrong place is worse. Linear in the lengths of the texts.
 */
export function place(sidecar: Sidecar, text: string, formerText?: string): Placement {
  const sha256 = textHash(text);
  const isSameText = sidecar.sha256 === sha256;
  if (isSameText && !sidecar.inCodePoints && stand(sidecar, text)) {
    return { sidecar, moved: [], orphaned: [], revived: [] };
  }
  const former = isSameText ? text : formerOf(sidecar, formerText);
  const annotations = sidecar.inCodePoints ? toUtf16(sidecar.annotations, text) : sidecar.annotations;
  const places = findPlaces(annotations, text, former);
  const moved: string[] = [];
  const orphaned: string[] = [];
  const revived: string[] = [];
  const placed = annotations.map((annotation) => {
    const result = moveTo(annotation, text, places);
    if (result.orphan && !annotation.orphan) orphaned.push(annotation.id);
    else if (!result.orphan && annotation.orphan) revived.push(annotation.id);
    else if (!isAtSamePlace(result, annotation)) moved.push(annotation.id);
    return result;
  });
  const { base, inCodePoints: _unit, ...rest } = sidecar;
  const kept = isSameText && base !== undefined ? { base } : {};
  return { sidecar: { ...rest, sha256, ...kept, annotations: placed }, moved, orphaned, revived };
}

/**
 * Annotations from another time put where their words and context stand in `text`; those without a sure place become
 * orphans. For a few of them out of many: where a whole sidecar is at hand, `place` knows more.
 */
export function placeByContext(annotations: readonly Annotation[], text: string): Annotation[] {
  const places = findPlaces(annotations, text, null);
  return annotations.map((annotation) => moveTo(annotation, text, places));
}

interface Places {
  readonly spanOf: (anchor: Anchor) => Span | null;
  readonly near: (offset: number) => number;
}

function findPlaces(annotations: readonly Annotation[], text: string, former: string | null): Places {
  const anchors = annotations.flatMap((annotation) => anchorsOf(annotation).map(({ anchor }) => anchor));
  const isKnown = (anchor: Anchor): boolean => former !== null && anchor.exact !== '' && standsIn(former, anchor);
  const change = former === null ? null : textChange(former, text);
  const byContext = findByContext(
    anchors.filter((anchor) => !isKnown(anchor) && anchor.exact !== '' && !standsWithContext(text, anchor)),
    text,
  );
  return {
    spanOf(anchor) {
      if (change && isKnown(anchor)) return change.locate(anchor);
      return standsWithContext(text, anchor) ? anchor : (byContext.get(anchor) ?? null);
    },
    near: (offset) => Math.min(change ? change.near(offset) : offset, text.length),
  };
}

function moveTo(annotation: Annotation, text: string, { spanOf, near }: Places): Annotation {
  const { suggested } = annotation;
  const placed = mapAnchors(
    annotation,
    (anchor) => {
      const span = spanOf(anchor);
      return span && moveAnchor(anchor, text, span);
    },
    (anchor) => near(anchor.start),
  );
  if (!suggested) return placed;
  const start = near(suggested.start);
  return { ...placed, suggested: { ...suggested, start, end: Math.max(start, near(suggested.end)) } };
}

/** The former text: the one given when it is the one that the offsets belong to, else the stored one. */
function formerOf(sidecar: Sidecar, given: string | undefined): string | null {
  return given !== undefined && textHash(given) === sidecar.sha256 ? given : baseText(sidecar);
}

function stand({ annotations }: Sidecar, text: string): boolean {
  return annotations.every(
    (annotation) => annotation.orphan || anchorsOf(annotation).every(({ anchor }) => standsIn(text, anchor)),
  );
}

/** Whether words and whole context are where they were: then they need not be looked for. */
function standsWithContext(text: string, anchor: Anchor): boolean {
  if (anchor.exact === '' || !standsIn(text, anchor)) return false;
  const { before, after } = agreement(text, anchor.start, anchor);
  return before === anchor.prefix.length && after === anchor.suffix.length;
}

function isAtSamePlace(a: Annotation, b: Annotation): boolean {
  return a.target.every(
    (anchor, index) => anchor.start === b.target[index]?.start && anchor.end === b.target[index]?.end,
  );
}

/** Offsets that could not be converted for want of the text: the present one is the best there is. */
function toUtf16(annotations: readonly Annotation[], text: string): Annotation[] {
  const converter = codePoints(text);
  const convert = (anchor: Anchor): Anchor => ({
    ...anchor,
    start: converter.toUtf16(anchor.start),
    end: converter.toUtf16(anchor.end),
  });
  return annotations.map((annotation) => mapEvery(annotation, convert));
}

function mapEvery(annotation: Annotation, map: (anchor: Anchor) => Anchor): Annotation {
  if (!annotation.orphan) return mapAnchors(annotation, map, (anchor) => anchor.start);
  return { ...annotation, target: annotation.target.map(map) };
}
