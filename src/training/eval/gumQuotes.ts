import { englishLexicon } from '../../core/quotes/lexicon/en';
import { findMarked } from '../../core/quotes/marked';
import { overlaps, type Span } from '../../core/text/span';
import { tokenize } from '../../core/text/tokens';
import type { GoldDocument, GoldQuote } from './quoteSets';

// Beliefs, hopes and findings are no speech by the convention of `shared/gold` and `authored`: they count neither way.
const NO_SPEECH = new Set('believe think hope fear expect suspect know feel worry show prove find'.split(' '));

/**
 * GUM's quotes as the convention of `shared/gold` has them. They are derived from discourse units, so that of a quote of
 * several sentences but one is annotated, cue clauses are inside, quoted fragments are not annotated, and the credit of a
 * picture is a quote of nobody's. Offsets are UTF-16 code units.
 */
export function asQuotes(document: GoldDocument): GoldDocument {
  const { text, language } = document;
  const marked = findMarked(tokenize(text, language), language);
  const top = marked.filter(({ parent, opened, closed }) => parent < 0 && opened && closed);
  const found: GoldQuote[] = [];
  const { lemmas } = englishLexicon();
  for (const quote of document.quotes) {
    const lemma = quote.cue ? lemmas.get(text.slice(quote.cue.start, quote.cue.end).toLowerCase()) : undefined;
    const span = withinMarks(quote, withoutCue(text, quote), top);
    const whole = top.find((stretch) => isAllOf(text, span, stretch));
    // A caption's credit has neither speaker nor cue.
    const nobody = !whole && !quote.speaker && !quote.cue;
    const { spans, ...rest } = quote;
    found.push({
      ...(whole || !spans ? rest : quote),
      start: whole?.start ?? span.start,
      end: whole?.end ?? span.end,
      kind: whole ? 'direct' : 'indirect',
      optional: quote.optional || nobody || (lemma !== undefined && NO_SPEECH.has(lemma)),
    });
  }
  const quotes = joined(text, found, top);
  return { ...document, quotes: [...quotes, ...fragments(quotes, marked)] };
}

/** A span without the clause of its own cue in front: Jones said that … A clause inserted between commas stays in. */
function withoutCue(text: string, quote: GoldQuote): Span {
  const { start, end, cue } = quote;
  if (!cue || cue.start < start || cue.end > end) return quote;
  const behind = text.slice(cue.end, end);
  if (/^[^,.:"“]{0,60}, \p{L}/u.test(behind) && text.slice(start, cue.start).includes(',')) return quote;
  const opening = behind.match(/^(?:[,:]? (?=["“])|[^,.]{0,20} (?=that )| (?=\w))/);
  return opening ? { start: cue.end + opening[0].length, end } : quote;
}

/**
 * A span that is part of a marked stretch as all of it, unless its cue stands inside too: then it is reported within the
 * quote, and ends with it.
 */
function withinMarks(quote: GoldQuote, { start, end }: Span, marked: readonly Span[]): Span {
  const first = marked.find((stretch) => stretch.start <= start && start < stretch.end);
  const last = marked.find((stretch) => stretch.start < end && end < stretch.end);
  const inside = quote.cue && first && overlaps(quote.cue, first);
  if (inside) return { start, end: Math.min(end, first.end - 1) };
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** Whether a span is a marked stretch, punctuation and a note in brackets behind it aside: “…” ((it)). */
function isAllOf(text: string, span: Span, stretch: Span): boolean {
  if (span.start > stretch.start || span.end < stretch.end - 1) return false;
  return (
    /^[\s,:]*$/.test(text.slice(span.start, stretch.start)) &&
    /^[\s.,;]*(?:\(\(\w+\)\))?[\s.,;]*$/.test(text.slice(stretch.end, span.end))
  );
}

/** “…,” she said. “…”: one quote, as it is in the authored English documents. */
function joined(text: string, quotes: readonly GoldQuote[], marked: readonly Span[]): GoldQuote[] {
  const result: GoldQuote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const covered = result.some(
      (other) =>
        other.kind === 'direct' && quote.kind === 'direct' && other.start <= quote.start && quote.end <= other.end,
    );
    if (covered) continue;
    const next = quote.kind === 'direct' ? marked.find(({ start }) => start >= quote.end) : undefined;
    const between = next && text.slice(quote.end, next.start);
    const own = next && quotes.some(({ start, cue }) => start === next.start && cue && cue.start !== quote.cue?.start);
    const goes = between && !own && quote.cue && quote.cue.start >= quote.end && quote.cue.end <= next.start;
    result.push(
      goes && /^[^\n.!?"“”]*[.,] $/.test(between)
        ? { ...quote, end: next.end, spans: [quote, next].map(({ start, end }) => ({ start, end })) }
        : quote,
    );
  }
  return result;
}

/** The marked stretches inside of what is reported: direct speech by the convention, but never annotated in GUM. */
function fragments(quotes: readonly GoldQuote[], marked: readonly Span[]): GoldQuote[] {
  const reported = quotes.filter(({ kind }) => kind === 'indirect');
  return marked
    .filter((span) => reported.some(({ start, end }) => start <= span.start && span.end <= end + 1))
    .map(({ start, end }) => ({ start, end, kind: 'direct', speaker: null, cue: null, optional: true }));
}
