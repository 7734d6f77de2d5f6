import { hashRange } from '../text/hash';
import type { Span } from '../text/span';
import { NameKind, type NameLists } from './names/nameLists';

const NAME = NameKind.country | NameKind.city | NameKind.region | NameKind.norp | NameKind.organisation;
const HYPHEN = /[-‐‑]/u;

/**
 * Where the names inside a compound stand: US in US-Beamte, Putin and Xi in Putin-Xi-Gespräch. `isName` says of a part
 * whether it names something elsewhere in the document. Spans are offsets into `text`, in UTF-16 code units.
 */
export function namesInCompound(
  text: string,
  { start, end }: Span,
  lists: NameLists,
  isName: (part: string) => boolean,
): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !HYPHEN.test(text[at] as string)) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  if (parts.length < 2) return [];
  const known = parts.filter((part) => {
    const kinds = lists.kindsOf(hashRange(text, part.start, part.end));
    return (kinds & NAME) !== 0 || isName(text.slice(part.start, part.end));
  });
  if (known.length > 0) return known;
  // Nothing known: the capitalised part that the rest says more about.
  const first = parts.find((part) => /^\p{Lu}/u.test(text.slice(part.start, part.end)));
  return first ? [first] : [];
}
