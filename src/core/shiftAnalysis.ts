import type { Analysis, LinkedMention, LinkedQuote } from './analysis';
import type { Edit } from './annotations/anchoring/edit';
import type { TextSpan } from './quotes/quote';
import { countUpTo } from './text/bisect';
import type { Span } from './text/span';

/**
 * Carries an analysis over to the text that `edits` made, until the text has been analysed anew: what stands beside the
 * edits moves with the words, what an edit touches is left out.
 * @param edits simultaneous replacements, each in offsets of the old text, in any order, not overlapping.
 */
export function shiftAnalysis(analysis: Analysis, edits: readonly Edit[]): Analysis {
  return { ...analysis, ...shiftFindings(analysis, edits) };
}

/** The same for what was found alone. */
export function shiftFindings(
  analysis: Pick<Analysis, 'mentions' | 'quotes'>,
  edits: readonly Edit[],
): Pick<Analysis, 'mentions' | 'quotes'> {
  const shift = shifter(edits);
  const mentions = analysis.mentions.flatMap((mention): LinkedMention[] => {
    const span = shift(mention);
    return span ? [{ ...mention, ...span }] : [];
  });
  const quotes = analysis.quotes.flatMap((quote): LinkedQuote[] => {
    const span = shift(quote);
    const spans = quote.spans?.map(shift);
    if (!span || spans?.some((piece) => !piece)) return [];
    const moved = <T extends Span>(part: T | null): T | null => {
      const place = part && shift(part);
      return place ? { ...part, ...place } : null;
    };
    return [
      {
        ...quote,
        ...span,
        ...(spans && { spans: spans.filter((piece) => piece !== null) }),
        speaker: moved<TextSpan>(quote.speaker),
        speakerMention: moved<Span>(quote.speakerMention),
        cue: moved<TextSpan>(quote.cue),
      },
    ];
  });
  return { mentions, quotes };
}

/** Maps spans of the old text to the new one; a span that an edit reaches into gives `null`. */
function shifter(edits: readonly Edit[]): (span: Span) => { start: number; end: number } | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const ends = sorted.map((edit) => edit.end);
  const deltas: number[] = [0];
  for (const edit of sorted) deltas.push((deltas.at(-1) ?? 0) + edit.text.length - (edit.end - edit.start));
  return ({ start, end }) => {
    // The first edit that does not end at or before the span's start; all before it only move the span.
    const before = countUpTo(ends, start);
    const next = sorted[before];
    if (next && next.start < end) return null;
    const delta = deltas[before] ?? 0;
    return { start: start + delta, end: end + delta };
  };
}
