import { hashRange } from '../text/hash';
import type { Span } from '../text/span';
import { NameKind, type NameLists } from './names/nameLists';
import type { BuiltInEntityType } from './types';

const PLACE = NameKind.country | NameKind.city | NameKind.region;
const NAME = PLACE | NameKind.norp | NameKind.organisation;
const HYPHEN = /[-‐‑]/u;

/** A name inside a compound. Offsets are UTF-16 code units. */
export interface InnerName extends Span {
  readonly type: BuiltInEntityType;
}

/**
 * The names inside a compound: US in US-Beamte, Putin and Xi in Putin-Xi-Gespräch. `type` is what the compound was taken
 * for; `typeOfName` says what a part names elsewhere in the document.
 */
export function namesInCompound(
  text: string,
  compound: Span,
  type: BuiltInEntityType,
  lists: NameLists,
  typeOfName: (part: string) => BuiltInEntityType | undefined,
): InnerName[] {
  const parts = partsOf(text, compound);
  if (parts.length < 2) return [];
  const known = parts.flatMap((part): InnerName[] => {
    const elsewhere = typeOfName(text.slice(part.start, part.end));
    if (elsewhere) return [{ ...part, type: elsewhere }];
    const kinds = lists.kindsOf(hashRange(text, part.start, part.end));
    if (!(kinds & NAME)) return [];
    return [{ ...part, type: kinds & PLACE && type === 'MISC' ? 'LOC' : type }];
  });
  if (known.length > 0) return known;
  // Nothing known: the first capitalised part, of which the rest says more.
  const first = parts.find((part) => /^\p{Lu}/u.test(text.slice(part.start, part.end)));
  return first ? [{ ...first, type }] : [];
}

/** Whether a word is places joined to an everyday word, like Russland-Ukraine-Krieg: no name of its own. */
export function isPlaceCompound(text: string, word: Span, lists: NameLists): boolean {
  const kinds = partsOf(text, word).map(({ start, end }) => lists.kindsOf(hashRange(text, start, end)));
  const last = kinds.pop() ?? 0;
  return kinds.length > 0 && (last & NameKind.common) !== 0 && !(last & NAME) && kinds.every((kind) => kind & PLACE);
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !HYPHEN.test(text[at] as string)) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}
