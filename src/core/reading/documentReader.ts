import type { LinkedMention } from '../analysis';
import type { Edit } from '../annotations/anchoring/edit';
import type { Entity } from '../linking/entity';
import { splitSections } from '../text/sections';
import { joinSections } from './joinSections';
import { moved, movedQuote } from './moved';
import { type Manner, readSection, type Section } from './readSection';
import { type Findings, type Reading, touched } from './sectionedAnalysis';

interface ReaderSection {
  readonly id: number;
  readonly text: string;
  readonly length: number;
  /** `undefined` until it is read. */
  section?: Section;
  /** What was found, linked as well as is known by now. */
  findings?: Findings;
}

/**
 * Reads a long text section by section, what is asked for first, and after an edit only the sections that it touched. Which
 * entities the names mean is at first told by the section alone and by what is known of the rest; `link` puts it right.
 */
export class DocumentReader {
  readonly #manner: Manner;
  #sections: readonly ReaderSection[];
  #nextId = 0;
  /** What the names of the text meant when it was linked as a whole, by type and words. */
  #entities: ReadonlyMap<string, LinkedMention['entity']> = new Map();
  /** Sections whose findings have not been told. */
  readonly #untold = new Set<ReaderSection>();

  constructor(text: string, manner: Manner) {
    this.#manner = manner;
    this.#sections = this.#cut(text);
  }

  /** UTF-16 code units. */
  get length(): number {
    return this.#sections.reduce((sum, { length }) => sum + length, 0);
  }

  /** Takes in the simultaneous replacements of one change (UTF-16 code units of the text before it). */
  edit(edits: readonly Edit[]): void {
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      const { first, last, start } = touched(this.#sections, edit);
      const hit = this.#sections.slice(first, last + 1);
      const text = hit.map((section) => section.text).join('');
      const edited = text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
      for (const section of hit) this.#untold.delete(section);
      const after = this.#sections.slice(last + 1);
      this.#sections = [...this.#sections.slice(0, first), ...this.#cut(edited), ...after];
    }
  }

  /**
   * Reads sections, those nearest to the offset `near` first, until all are read or `isEnough`; at least one, where one is
   * left. Tells what was found and not told before.
   */
  read(near: number, isEnough: () => boolean): Reading {
    const found: { id: number; findings: Findings }[] = [];
    for (let section = this.#next(near); section; section = this.#next(near)) {
      section.section ??= readSection(section.text, this.#manner);
      section.findings ??= this.#linkAlone(section.section, section.text);
      this.#untold.delete(section);
      found.push({ id: section.id, findings: section.findings });
      if (isEnough()) break;
    }
    const { language, foreign } = this.#manner;
    return {
      language,
      foreign,
      ids: this.#sections.map(({ id }) => id),
      lengths: this.#sections.map(({ length }) => length),
      found,
      left: this.#untold.size,
    };
  }

  /** Links the whole text, all of whose sections are read by then. What that changes is told by the next readings. */
  link(): void {
    const placed = this.#sections.map(({ section, text }, i) => ({
      start: this.#startOf(i),
      section: section ?? readSection(text, this.#manner),
    }));
    const text = this.#sections.map((section) => section.text).join('');
    const { mentions, quotes } = joinSections(text, placed, this.#manner);
    this.#entities = new Map(mentions.map((mention) => [keyOf(mention), mention.entity]));
    let mention = 0;
    let quote = 0;
    for (const [i, { start }] of placed.entries()) {
      const section = this.#sections[i] as ReaderSection;
      const end = start + section.length;
      const firstMention = mention;
      while (mention < mentions.length && (mentions[mention] as LinkedMention).start < end) mention++;
      const firstQuote = quote;
      while (quote < quotes.length && (quotes[quote] as { start: number }).start < end) quote++;
      const findings: Findings = {
        mentions: mentions.slice(firstMention, mention).map((found) => moved(found, -start)),
        quotes: quotes.slice(firstQuote, quote).map((found) => movedQuote(found, -start)),
      };
      if (section.findings && sameEntities(section.findings, findings)) continue;
      section.findings = findings;
      this.#untold.add(section);
    }
  }

  #cut(text: string): ReaderSection[] {
    const sections = splitSections(text).map(({ start, end }) => ({
      id: this.#nextId++,
      text: text.slice(start, end),
      length: end - start,
    }));
    for (const section of sections) this.#untold.add(section);
    return sections;
  }

  #startOf(index: number): number {
    let start = 0;
    for (let i = 0; i < index; i++) start += (this.#sections[i] as ReaderSection).length;
    return start;
  }

  /** The section to tell of next: the nearest to an offset. */
  #next(near: number): ReaderSection | undefined {
    if (this.#untold.size === 0) return undefined;
    let best: ReaderSection | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    let start = 0;
    for (const section of this.#sections) {
      const end = start + section.length;
      const distance = near < start ? start - near : Math.max(0, near - end);
      if (distance < bestDistance && this.#untold.has(section)) {
        best = section;
        bestDistance = distance;
      }
      start = end;
    }
    return best;
  }

  #linkAlone(section: Section, text: string): Findings {
    const { mentions, quotes } = joinSections(text, [{ start: 0, section }], this.#manner);
    if (this.#entities.size === 0) return { mentions, quotes };
    const known = (mention: LinkedMention) => this.#entities.get(keyOf(mention)) ?? mention.entity;
    const renamed = new Map<string, LinkedMention['entity']>();
    for (const mention of mentions) renamed.set(mention.entity.id, known(mention));
    return {
      mentions: mentions.map((mention) => ({ ...mention, entity: known(mention) })),
      quotes: quotes.map((quote) => {
        const { speakerEntity } = quote;
        if (!speakerEntity) return quote;
        return { ...quote, speakerEntity: (renamed.get(speakerEntity.id) ?? speakerEntity) as Entity };
      }),
    };
  }
}

function keyOf({ type, text }: LinkedMention): string {
  return `${type} ${text}`;
}

function sameEntities(a: Findings, b: Findings): boolean {
  return (
    a.mentions.length === b.mentions.length &&
    a.mentions.every((mention, i) => sameEntity(mention.entity, b.mentions[i]?.entity)) &&
    a.quotes.every((quote, i) => sameEntity(quote.speakerEntity, b.quotes[i]?.speakerEntity))
  );
}

function sameEntity(
  a: { readonly id: string; readonly label: string } | null | undefined,
  b: { readonly id: string; readonly label: string } | null | undefined,
): boolean {
  return a?.id === b?.id && a?.label === b?.label;
}
