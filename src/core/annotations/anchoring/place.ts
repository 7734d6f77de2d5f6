import type { Span } from '../../text/span';
import { moveAnchor, standsIn } from '../anchor';
import type { Anchor, Sidecar } from '../model';
import { textHash } from '../sidecar/base';
import { agreement } from './context';
import { mapAnchors } from './pieces';

/** A place that a person might put an orphan back to, with how well it fits, 0 to 1. */
export interface Repair {
  readonly annotationId: string;
  readonly places: readonly (Span & { readonly score: number })[];
}

export interface Placement {
  /** The sidecar with anchors in UTF-16 code units of the present text; the same object where nothing had to change. */
  readonly sidecar: Sidecar;
  /** Ids of annotations that stand at other offsets than before. */
  readonly moved: readonly string[];
  /** Ids of annotations that have lost their place now. */
  readonly orphaned: readonly string[];
  /** Ids of orphans that have found their place again. */
  readonly revived: readonly string[];
  /** For orphans, old and new, where they might belong. */
  readonly repairs: readonly Repair[];
}

/** Puts the annotations of a sidecar where they belong in the present text, which may have changed since it was written. */
export function place(sidecar: Sidecar, text: string, _formerText?: string): Placement {
  if (sidecar.sha256 !== '' && sidecar.sha256 === textHash(text)) {
    return { sidecar, moved: [], orphaned: [], revived: [], repairs: [] };
  }
  const moved: string[] = [];
  const orphaned: string[] = [];
  const annotations = sidecar.annotations.map((annotation) => {
    const placed = mapAnchors(
      annotation,
      (anchor) => locate(anchor, text),
      (anchor) => Math.min(anchor.start, text.length),
    );
    if (placed.orphan && !annotation.orphan) orphaned.push(annotation.id);
    else if (placed.target[0]?.start !== annotation.target[0]?.start) moved.push(annotation.id);
    return placed;
  });
  const { base: _base, inCodePoints: _unit, ...rest } = sidecar;
  return { sidecar: { ...rest, sha256: textHash(text), annotations }, moved, orphaned, revived: [], repairs: [] };
}

function locate(anchor: Anchor, text: string): Anchor | null {
  if (standsIn(text, anchor) && agreement(text, anchor.start, anchor).before === anchor.prefix.length) return anchor;
  const at = text.indexOf(anchor.prefix + anchor.exact);
  if (at < 0) return null;
  const start = at + anchor.prefix.length;
  return moveAnchor(anchor, text, { start, end: start + anchor.exact.length });
}
