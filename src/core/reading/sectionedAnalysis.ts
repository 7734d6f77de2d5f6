import type { Analysis, LinkedMention, LinkedQuote } from '../analysis';
import type { Edit } from '../annotations/anchoring/edit';
import { shiftFindings } from '../shiftAnalysis';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { movedMentions, movedQuote } from './moved';

/** What the machine found in a stretch of a text. In reading order; offsets are UTF-16 code units from where it begins. */
export type Findings = Pick<Analysis, 'mentions' | 'quotes'>;

/** A section of a long text as whoever shows it knows it. */
export interface KnownSection {
  /** Tells the section from all others that the text has or had; -1 for one that an edit has made since. */
  readonly id: number;
  /** UTF-16 code units. */
  readonly length: number;
  /** `undefined` while it has not been read. */
  readonly findings: Findings | undefined;
}

/** What a reading of a long text tells anew: all of its sections in order, and what was found in some of them. */
export interface Reading {
  readonly language: Language;
  readonly foreign?: string | undefined;
  readonly ids: readonly number[];
  /** UTF-16 code units. */
  readonly lengths: readonly number[];
  readonly found: readonly { readonly id: number; readonly findings: Findings }[];
  /** How many sections are still to be told of. */
  readonly left: number;
}

/**
 * The analysis of a long text, kept by its sections, so that an edit or news of one section costs no more than that
 * section, however long the text is. Immutable.
 */
export class SectionedAnalysis {
  #whole: Analysis | undefined;

  private constructor(
    private readonly manner: Pick<Analysis, 'language' | 'foreign'>,
    readonly sections: readonly KnownSection[],
  ) {}

  /** What a reading tells, with what was known of sections before it. */
  static of(reading: Reading, before?: SectionedAnalysis): SectionedAnalysis {
    const known = new Map(before?.sections.map(({ id, findings }) => [id, findings]));
    for (const { id, findings } of reading.found) known.set(id, findings);
    const { language, foreign } = reading;
    return new SectionedAnalysis(
      { language, ...(foreign && { foreign }) },
      reading.ids.map((id, i) => ({ id, length: reading.lengths[i] ?? 0, findings: known.get(id) })),
    );
  }

  /** Carries it over to the text that `edits` made, as `shiftAnalysis` does. */
  shifted(edits: readonly Edit[]): SectionedAnalysis {
    let sections = this.sections;
    // From the last to the first, so that those before it keep their places.
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) sections = withEdit(sections, edit);
    return new SectionedAnalysis(this.manner, sections);
  }

  /** UTF-16 code units. */
  get length(): number {
    return this.sections.reduce((sum, { length }) => sum + length, 0);
  }

  /** The sections that a span touches, from the first one's start to the last one's end. */
  around({ start, end }: Span): Span {
    const { first, last, start: from } = touched(this.sections, { start, end: end + 1 });
    const length = this.sections.slice(first, last + 1).reduce((sum, section) => sum + section.length, 0);
    return { start: from, end: from + length };
  }

  /** What stands in the sections that a span touches. Offsets in the whole text. */
  within({ start, end }: Span): Findings {
    const mentions: LinkedMention[] = [];
    const quotes: LinkedQuote[] = [];
    let from = 0;
    for (const { length, findings } of this.sections) {
      if (from > end) break;
      const to = from + length;
      if (findings && to >= start) {
        for (const mention of movedMentions(findings.mentions, from)) mentions.push(mention);
        for (const quote of findings.quotes) quotes.push(movedQuote(quote, from));
      }
      from = to;
    }
    return { mentions, quotes };
  }

  /** All of it as one analysis. Put together when first asked for: in a long text that takes its time. */
  get whole(): Analysis {
    this.#whole ??= { ...this.manner, ...this.within({ start: 0, end: Number.POSITIVE_INFINITY }) };
    return this.#whole;
  }
}

function withEdit(sections: readonly KnownSection[], edit: Edit): KnownSection[] {
  const { first, last, start } = touched(sections, edit);
  const mentions: LinkedMention[] = [];
  const quotes: LinkedQuote[] = [];
  let length = 0;
  for (const { length: more, findings } of sections.slice(first, last + 1)) {
    mentions.push(...movedMentions(findings?.mentions ?? [], length));
    quotes.push(...(findings?.quotes ?? []).map((quote) => movedQuote(quote, length)));
    length += more;
  }
  const local = { start: edit.start - start, end: edit.end - start, text: edit.text };
  const section = {
    id: -1,
    length: length + edit.text.length - (edit.end - edit.start),
    findings: shiftFindings({ mentions, quotes }, [local]),
  };
  return [...sections.slice(0, first), section, ...sections.slice(last + 1)];
}

/** The sections that an edit reaches into, by number, and where the first of them starts. At least one. */
export function touched(
  sections: readonly { readonly length: number }[],
  { start, end }: Span,
): { first: number; last: number; start: number } {
  let first = 0;
  let firstStart = 0;
  let at = 0;
  let last = 0;
  for (const [i, { length }] of sections.entries()) {
    if (at > 0 && at > end) break;
    if (at <= start) {
      first = i;
      firstStart = at;
    }
    if (at < end || i === first) last = i;
    at += length;
  }
  return { first, last, start: firstStart };
}
