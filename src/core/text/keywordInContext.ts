import type { Span } from './span';

/** A hit with the words around it, on one line. */
export interface KeywordInContext {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
}

/** A line of a concordance. Offsets are UTF-16 code units of `text`. */
export interface ConcordanceLine {
  readonly text: string;
  /** Where the place of the hit is written, and where the keyword stands. */
  readonly place: Span;
  readonly keyword: Span;
}

/** How many characters of context stand on each side. */
const WIDTH = 40;
/** How many characters a place may take; of a longer one the end is what tells it apart. */
const MOST_PLACE = 24;

/** The words around a span (UTF-16 code units), white space folded, cut where a line of a concordance ends. */
export function keywordInContext(text: string, { start, end }: Span): KeywordInContext {
  // White space folds to less, so that somewhat more is read than is shown.
  const before = characters(fold(text.slice(Math.max(0, start - 3 * WIDTH), start)));
  const after = characters(fold(text.slice(end, end + 3 * WIDTH)));
  return {
    before: before.slice(-WIDTH).join(''),
    keyword: fold(text.slice(start, end)),
    after: after.slice(0, WIDTH).join('').trimEnd(),
  };
}

/**
 * Lays hits out so that the keywords stand in one column: the place, a sign for its state, the words before, the keyword,
 * the words after. A column is one character (grapheme) wide, which holds for scripts that are written in one width.
 */
export function concordanceLines(
  hits: readonly (KeywordInContext & { readonly place: string; readonly state: string })[],
): ConcordanceLine[] {
  const places = hits.map(({ place }) => shortened(place));
  const placeWidth = Math.max(0, ...places.map((place) => characters(place).length));
  return hits.map(({ before, keyword, after, state }, i) => {
    const place = places[i] ?? '';
    const lead = `${padded(place, placeWidth)}  ${state}  ${' '.repeat(WIDTH - characters(before).length)}${before}`;
    return {
      text: `${lead}${keyword}${after}`,
      place: { start: 0, end: place.length },
      keyword: { start: lead.length, end: lead.length + keyword.length },
    };
  });
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - characters(text).length);
}

function shortened(place: string): string {
  const all = characters(place);
  return all.length <= MOST_PLACE ? place : `…${all.slice(1 - MOST_PLACE).join('')}`;
}

function characters(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
