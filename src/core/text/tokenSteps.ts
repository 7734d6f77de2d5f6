import type { Span } from './span';
import { TokenKind, type Tokens, tokenize } from './tokens';

/** How far the next token is looked for; white space between words is never longer than that. UTF-16 code units. */
const REACH = 400;

/** Which side of a span moves. */
export type Side = 'start' | 'end';
/** What a step counts: every token, or words and numbers only, so that a name grows from St to St. Petersburg at once. */
export type Unit = 'token' | 'word';

/** The span with one side moved outwards by a step; the span itself where nothing is left to take in. Code units. */
export function grow(text: string, span: Span, side: Side, unit: Unit): Span {
  if (side === 'end') {
    const next = steps(text, span.end, Math.min(text.length, span.end + REACH), unit)[0];
    return next ? { start: span.start, end: next.end } : span;
  }
  const from = Math.max(0, span.start - REACH);
  const previous = steps(text, from, span.start, unit).at(-1);
  return previous ? { start: previous.start, end: span.end } : span;
}

/** The span with one side moved inwards by a step; the span itself where only one token would be lost to nothing. */
export function shrink(text: string, span: Span, side: Side, unit: Unit): Span {
  const inside = steps(text, span.start, span.end, unit);
  if (inside.length < 2) return span;
  const kept = side === 'end' ? inside.at(-2) : inside[1];
  if (!kept) return span;
  return side === 'end' ? { start: span.start, end: kept.end } : { start: kept.start, end: span.end };
}

function steps(text: string, start: number, end: number, unit: Unit): Span[] {
  const tokens = tokenize(text.slice(start, end));
  return spansOf(tokens, unit).map((token) => ({ start: start + token.start, end: start + token.end }));
}

function spansOf({ count, starts, ends, kinds }: Tokens, unit: Unit): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < count; i++) {
    if (unit === 'word' && kinds[i] === TokenKind.Punctuation) continue;
    spans.push({ start: starts[i] ?? 0, end: ends[i] ?? 0 });
  }
  return spans;
}
