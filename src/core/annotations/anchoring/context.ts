import type { Anchor } from '../model';

/**
 * How many code units beside `offset` agree with an anchor's context, counted outwards from the anchor, were its words to
 * stand there.
 */
export function agreement(
  text: string,
  offset: number,
  anchor: Anchor,
): { readonly before: number; readonly after: number } {
  const { prefix, suffix, exact } = anchor;
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[offset - 1 - before]) before++;
  let after = 0;
  const end = offset + exact.length;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return { before, after };
}
