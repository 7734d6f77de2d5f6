import { contains, type Span } from './span';
import { TokenKind, tokenize } from './tokens';

/** How far the next token is looked for; white space between words is never longer than that. UTF-16 code units. */
const REACH = 400;

/** Which side of a span moves. */
export type Side = 'start' | 'end';
/** What a step counts: every token, or words and numbers only, so that punctuation inside a name is no step of its own. */
export type Unit = 'token' | 'word';

/** The span with one side moved outwards by a step; the span itself where nothing is left to take in. Code units. */
export function grow(text: string, span: Span, side: Side, unit: Unit): Span {
  const around = steps(text, span, unit);
  if (side === 'end') {
    const next = around.find((token) => token.start >= span.end);
    return next ? { start: span.start, end: next.end } : span;
  }
  const previous = around.findLast((token) => token.end <= span.start);
  return previous ? { start: previous.start, end: span.end } : span;
}

/** The span with one side moved inwards by a step; the span itself where only one step is left of it. Code units. */
export function shrink(text: string, span: Span, side: Side, unit: Unit): Span {
  const inside = steps(text, span, unit).filter((token) => contains(span, token));
  const kept = side === 'end' ? inside.at(-2) : inside[1];
  if (inside.length < 2 || !kept) return span;
  return side === 'end' ? { start: span.start, end: kept.end } : { start: kept.start, end: span.end };
}

/** The tokens in a span and around it. They are told with their surroundings: the dot in "St." depends on what follows. */
function steps(text: string, span: Span, unit: Unit): Span[] {
  const offset = Math.max(0, span.start - REACH);
  const { count, starts, ends, kinds } = tokenize(text.slice(offset, span.end + REACH));
  const spans: Span[] = [];
  for (let i = 0; i < count; i++) {
    if (unit === 'word' && kinds[i] === TokenKind.Punctuation) continue;
    spans.push({ start: offset + (starts[i] ?? 0), end: offset + (ends[i] ?? 0) });
  }
  return spans;
}
