import { Failure, message } from '../../text/message';
import type { Anchor, Json, JsonObject } from '../model';
import { isObject, unknownMembers, withUnknown } from './unknown';

/** Turns offsets of the program (UTF-16 code units) into those of the file (code points), or back. */
export type Convert = (offset: number) => number;

// Written always alike by this version; another tool's value is kept.
const FIXED = ['/source', '/type'];

/** A target that cannot be read. Its reason has the places `{0}` and `{1}` of `annotationFromJson`'s still to be filled. */
export class UnreadableTarget extends Failure {}

/** An anchor as a `SpecificResource` with a position and a quote selector. */
export function anchorToJson(anchor: Anchor, source: string, toFile: Convert): Json {
  return withUnknown(plain(anchor, source, toFile(anchor.start), toFile(anchor.end)), anchor.unknown, FIXED);
}

/** A target with its position and its quote first, as this version writes them; anything else as it is. */
export function inOurOrder(target: Json): Json {
  if (!isObject(target)) return target;
  const selectors = selectorsOf(target);
  const ours = ['TextPositionSelector', 'TextQuoteSelector'].flatMap((type) => find(selectors, type) ?? []);
  return { ...target, selector: [...ours, ...selectors.filter((selector) => !ours.some((one) => one === selector))] };
}

/** Reads what `anchorToJson` writes, from any order of selectors. Throws `UnreadableTarget`. */
export function anchorFromJson(value: Json | undefined, source: string, fromFile: Convert): Anchor {
  if (!isObject(value))
    throw new UnreadableTarget(
      message('Annotation {0} in {1} has a target that is not an object; it is kept in the file as it is.'),
    );
  const selectors = selectorsOf(value);
  const position = find(selectors, 'TextPositionSelector');
  const quote = find(selectors, 'TextQuoteSelector');
  if (!position)
    throw new UnreadableTarget(
      message('Annotation {0} in {1} has no TextPositionSelector; it is kept in the file as it is.'),
    );
  if (!quote)
    throw new UnreadableTarget(
      message('Annotation {0} in {1} has no TextQuoteSelector; it is kept in the file as it is.'),
    );
  const { start, end } = position;
  const { exact, prefix = '', suffix = '' } = quote;
  if (!isOffset(start) || !isOffset(end) || end < start) {
    throw new UnreadableTarget(
      message(
        'Annotation {0} in {1} has a start and an end that are not positions in a text; it is kept in the file as it is.',
      ),
    );
  }
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') {
    throw new UnreadableTarget(
      message('Annotation {0} in {1} has a quote that is not text; it is kept in the file as it is.'),
    );
  }
  const anchor: Anchor = { start: fromFile(start), end: fromFile(end), exact, prefix, suffix };
  const unknown = unknownMembers(inOurOrder(value), plain(anchor, source, start, end), FIXED);
  return unknown ? { ...anchor, unknown } : anchor;
}

function plain(anchor: Anchor, source: string, start: number, end: number): JsonObject {
  const { exact, prefix, suffix } = anchor;
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  };
}

function selectorsOf(target: JsonObject): readonly Json[] {
  return Array.isArray(target.selector) ? (target.selector as readonly Json[]) : [target.selector ?? null];
}

function find(selectors: readonly Json[], type: string): JsonObject | undefined {
  return selectors.filter(isObject).find((selector) => selector.type === type);
}

function isOffset(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
