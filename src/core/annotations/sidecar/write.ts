import { codePoints } from '../../text/codePoints';
import type { Anchor, Annotation, Json, JsonObject, Sidecar } from '../model';
import { baseText, packText, textHash } from './base';
import { layOut } from './layout';
import { FIXED, pageMembers } from './page';
import { annotationToJson, type ItemContext } from './toJson';
import { withUnknown } from './unknown';

/**
 * The sidecar's file: a W3C AnnotationPage, offsets in code points. `text` is the text that the anchors (UTF-16 code
 * units) belong to. The same sidecar and text give the same bytes, and `readSidecar` of them the same sidecar.
 */
export function writeSidecar(sidecar: Sidecar, text: string): string {
  const stamped = sidecar.inCodePoints ? sidecar : withText(sidecar, text);
  const context = itemContext(stamped, text);
  const items: Json[] = [...stamped.annotations]
    .sort(inPageOrder)
    .map((annotation) => annotationToJson(annotation, context));
  const { before, after } = pageMembers(stamped);
  const page: JsonObject = { ...before, items: [...items, ...stamped.broken], ...after };
  return layOut(withUnknown(page, stamped.unknown, FIXED) as JsonObject);
}

/** The sidecar with hash and stored text of `text`; the same one where it has them already. */
export function withText(sidecar: Sidecar, text: string): Sidecar {
  const sha256 = textHash(text);
  // A stored text that is still right is kept as it stands, whichever compressor wrote it.
  if (sidecar.sha256 === sha256 && baseText(sidecar) !== null) return sidecar;
  return { ...sidecar, sha256, base: packText(text) };
}

/** Reading order, the longer first; relations, which have no place, last. Ids decide where places are the same. */
function inPageOrder(a: Annotation, b: Annotation): number {
  const [first, second] = [a.target[0], b.target[0]];
  if (first && second) {
    return first.start - second.start || second.end - first.end || compare(a.id, b.id);
  }
  return Number(second !== undefined) - Number(first !== undefined) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function itemContext(sidecar: Sidecar, text: string): ItemContext {
  const converter = codePoints(text);
  let places: Map<string, Anchor | undefined> | undefined;
  return {
    source: sidecar.source,
    toFile: sidecar.inCodePoints
      ? (offset) => offset
      : (offset) => converter.fromUtf16(Math.max(0, Math.min(offset, text.length))),
    placeOf(id) {
      places ??= new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation.target[0]]));
      return places.get(id);
    },
  };
}
