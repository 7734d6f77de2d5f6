import type { CodePoints } from '../../../text/codePoints';
import type { Span } from '../../../text/span';
import { asList, asObject, asSpan, asString } from '../../input';

/** A place in the source (UTF-16 code units). */
export type Place = Span;

/**
 * Finds where a Web Annotation's target lies. Positions are code points by the standard and UTF-16 code units in much
 * software, so the words decide: whichever counting shows them at the position is right. Where neither does, the words
 * with their context are looked for, and taken where they stand exactly once.
 */
export function placeFinder(text: string, points: CodePoints): (target: unknown) => Place | null {
  return (target) => {
    const selectors = asList(asObject(target)?.selector).flatMap(withRefinement);
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
    const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
    const exact = asString(quote?.exact);
    const counted = position && asSpan(position.start, position.end, points.length);
    const inPoints = counted && { start: points.toUtf16(counted.start), end: points.toUtf16(counted.end) };
    if (!quote || exact === null || exact === '') return inPoints ?? null;
    const inUnits = position && asSpan(position.start, position.end, text.length);
    const prefix = asString(quote.prefix) ?? '';
    const suffix = asString(quote.suffix) ?? '';
    const agreeing = [inPoints, inUnits].filter(
      (span): span is Span => span !== null && span !== undefined && text.slice(span.start, span.end) === exact,
    );
    // Both countings show the same word where it is repeated at just that distance: then the context decides.
    const inContext = agreeing.find(
      ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end),
    );
    return inContext ?? agreeing[0] ?? onlyOccurrence(text, exact, prefix, suffix);
  };
}

function withRefinement(value: unknown): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  // A chain of refinements is followed in a loop, so that a hostile depth costs no stack.
  for (let selector = asObject(value); selector && found.length < 8; selector = asObject(selector.refinedBy)) {
    found.push(selector);
  }
  return found;
}

function onlyOccurrence(text: string, exact: string, prefix: string, suffix: string): Place | null {
  const needle = prefix + exact + suffix;
  const first = text.indexOf(needle);
  if (first < 0 || text.indexOf(needle, first + 1) >= 0) return null;
  const start = first + prefix.length;
  return { start, end: start + exact.length };
}
