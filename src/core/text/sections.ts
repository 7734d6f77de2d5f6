import type { Span } from './span';

/**
 * How long a section is at least, but for the last; none is longer than twice that. UTF-16 code units. Long enough for
 * names to be known from their other places, short enough to be read anew between two keystrokes.
 */
export const SECTION = 6_000;
/** A text up to this length is no long one: it is read as a whole. UTF-16 code units. */
export const LONG = 48_000;

/** The sections that a text is read in: one, unless it is long. */
export function sectionsOf(text: string): Span[] {
  return text.length <= LONG ? [{ start: 0, end: text.length }] : splitSections(text);
}

/**
 * Cuts a text into sections that can be read one by one: at empty lines where there are some, else at the end of a line,
 * else of a word. Linear.
 */
export function splitSections(text: string): Span[] {
  const sections: Span[] = [];
  const end = text.length;
  for (let from = 0; from < end || sections.length === 0; ) {
    const to = end - from <= 2 * SECTION ? end : sectionEnd(text, from);
    sections.push({ start: from, end: to });
    from = to;
  }
  return sections;
}

function sectionEnd(text: string, from: number): number {
  // Only so far is looked, so that a text without any of these signs is not searched to its end for each section.
  const least = from + SECTION;
  const window = text.slice(least, from + 2 * SECTION);
  const emptyLine = /\n[ \t\r]*\n/.exec(window);
  if (emptyLine) return least + emptyLine.index + emptyLine[0].length;
  const line = window.lastIndexOf('\n');
  const cut = line >= 0 ? line : window.lastIndexOf(' ');
  if (cut >= 0) return least + cut + 1;
  const last = window.charCodeAt(window.length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return least + window.length - (splitsPair ? 1 : 0);
}
