import type { Span } from '../../text/span';
import { type Comparison, mapOffset, wordsIn } from './comparison';
import { ALIKE, similarity } from './similarity';
import { beginsSentence } from './slide';

// Words and signs of context looked at on each side: about what an anchor's stored context holds, and a little more.
const CONTEXT = 8;
// How far a context word may have shifted against the anchor: a word or two inserted nearby are no counter-evidence.
const DRIFT = 4;

/** How much of the context has to agree for a place to be believed: shares from 0 to 1, but for `moved`. */
export interface Demands {
  /** For words that stand in their former order. */
  readonly kept: number;
  /** For words that moved, whose order says nothing: how many words have to have moved with them. */
  readonly moved: number;
  /** For an anchor that was itself changed. */
  readonly changed: number;
}

/** Where a span of the former text (UTF-16 code units) stands in the present one, or `null` where that is not sure. */
export function locate(comparison: Comparison, span: Span, demands: Demands): Span | null {
  const { match, moved, ties } = comparison;
  const { from, to } = wordsIn(comparison, span);
  if (from >= to) return null;
  const first = match[from] as number;
  const last = match[to - 1] as number;
  if (first >= 0 && last - first === to - 1 - from && isRun(match, from, to)) {
    const isSure = moved.has(from)
      ? movedTogether(comparison, from, to) >= demands.moved
      : evidence(comparison, from, to, first, last) >= demands.kept && !ties.isTied(from);
    return isSure ? spanFrom(comparison, span, from, to) : null;
  }
  return locateChanged(comparison, span, from, to, demands);
}

function isRun(match: Int32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (match[i] !== (match[i - 1] as number) + 1) return false;
  return true;
}

function spanFrom(comparison: Comparison, span: Span, from: number, to: number): Span | null {
  const start = mapOffset(comparison, from, span.start);
  const end = mapOffset(comparison, to - 1, span.end);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

/** The share of the words around an anchor that stand around its new place too; nearer words count for more. */
function evidence({ former, match }: Comparison, from: number, to: number, first: number, last: number): number {
  let agreed = 0;
  let available = 0;
  for (let distance = 1; distance <= CONTEXT; distance++) {
    const weight = 1 / (distance + 1);
    const left = former.ids[from - distance] ?? -1;
    if (left >= 0) {
      available += weight;
      const at = match[from - distance] as number;
      if (at >= 0 && at < first && first - at <= distance + DRIFT) agreed += weight;
    }
    const right = former.ids[to - 1 + distance] ?? -1;
    if (right >= 0) {
      available += weight;
      const at = match[to - 1 + distance] as number;
      if (at > last && at - last <= distance + DRIFT) agreed += weight;
    }
  }
  return available === 0 ? 1 : agreed / available;
}

/** How many words beside the anchor moved along with it; without limit when it is a whole sentence that moved. */
function movedTogether({ former, present, match }: Comparison, from: number, to: number): number {
  let start = from;
  while (start > 0 && match[start - 1] === (match[start] as number) - 1 && (match[start - 1] as number) >= 0) start--;
  let end = to;
  while (end < former.count && match[end] === (match[end - 1] as number) + 1) end++;
  const isSentence =
    beginsSentence(former, start) &&
    beginsSentence(former, end) &&
    beginsSentence(present, match[start] as number) &&
    beginsSentence(present, (match[end - 1] as number) + 1);
  return isSentence ? Number.POSITIVE_INFINITY : from - start + (end - to);
}

// An anchor of at least so many words may lose some of them and stay the same quote.
const LONG = 6;
const KEPT_OF_LONG = 0.6;
const MAX_LENGTHENED = 2;

/** An anchor whose own words were edited: between its unchanged neighbours stands what became of it. */
function locateChanged(comparison: Comparison, span: Span, from: number, to: number, demands: Demands): Span | null {
  const { former, present, match } = comparison;
  const before = from > 0 ? (match[from - 1] as number) : -1;
  const after = to < former.count ? (match[to] as number) : -1;
  const inner = innerMatch(match, from, to);
  const first = before >= 0 ? before + 1 : (inner?.first ?? -1);
  const last = after >= 0 ? after - 1 : (inner?.last ?? -1);
  if (first < 0 || last < first || first >= present.count) return null;
  if (evidence(comparison, from, to, first, last) < demands.changed) return null;

  const region = { start: present.starts[first] as number, end: present.ends[last] as number };
  const length = span.end - span.start;
  const words = former.text.slice(span.start, span.end);
  const isLong = to - from >= LONG;
  if (isLong) {
    const share = (inner?.count ?? 0) / (to - from);
    return share >= KEPT_OF_LONG && region.end - region.start <= MAX_LENGTHENED * length ? region : null;
  }
  if (region.end - region.start > 4 * length + 40) return null;
  const standing = onlyOccurrence(present.text, words, region);
  if (standing) return standing;
  return similarity(words, present.text.slice(region.start, region.end)) >= ALIKE ? region : null;
}

/** The first and last of the anchor's own words that are still there, and how many are. */
function innerMatch(
  match: Int32Array,
  from: number,
  to: number,
): { readonly first: number; readonly last: number; readonly count: number } | null {
  let first = -1;
  let last = -1;
  let count = 0;
  for (let i = from; i < to; i++) {
    const at = match[i] as number;
    if (at < 0) continue;
    if (first < 0) first = at;
    if (at < last) return null;
    last = at;
    count++;
  }
  return count === 0 ? null : { first, last, count };
}

function onlyOccurrence(text: string, words: string, region: Span): Span | null {
  const piece = text.slice(region.start, region.end);
  const at = piece.indexOf(words);
  if (at < 0 || piece.indexOf(words, at + 1) >= 0) return null;
  return { start: region.start + at, end: region.start + at + words.length };
}
