import type { Span } from '../../../text/span';

// A text-bound line of brat is one line of tab-separated fields that repeats the words, so no span may hold a line end
// or a tab: brat splits it into fragments there (brat `server/src/annotation.py`).
const BREAK = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/g;

/** A span as fragments that hold neither line end nor tab. It must not begin or end in white space. */
export function fragmentsOf({ start, end }: Span, text: string): Span[] {
  const words = text.slice(start, end);
  const fragments: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(BREAK)) {
    if (from < match.index) fragments.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  if (from < words.length) fragments.push({ start: start + from, end });
  return fragments;
}

/** Joins again what `fragmentsOf` has split: fragments with nothing but such white space between them. */
export function joinFragments(fragments: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, fragment.start);
    if (last && gap && gap.replace(BREAK, '') === '' && last.end < fragment.start) {
      joined[joined.length - 1] = { start: last.start, end: fragment.end };
    } else joined.push(fragment);
  }
  return joined;
}
