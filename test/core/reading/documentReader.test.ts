import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/analysis';
import { mannerOf } from '../../../src/core/analyze';
import { type Edit, editText } from '../../../src/core/annotations/anchoring/edit';
import { DocumentReader } from '../../../src/core/reading/documentReader';
import { joinSections } from '../../../src/core/reading/joinSections';
import { readSection } from '../../../src/core/reading/readSection';
import { type Reading, SectionedAnalysis } from '../../../src/core/reading/sectionedAnalysis';
import { SECTION } from '../../../src/core/text/sections';

const sample = `${readFileSync('seeds/001_7c753afd386f5981.txt', 'utf8').trim()}\n\n`;
const text = sample.repeat(Math.ceil((4 * SECTION) / sample.length));
// Rules alone: fast, and what is tested here does not depend on what finds.
const manner = mannerOf(text, {});
const always = () => true;
const never = () => false;

/** Reads until all is told. */
function readAll(reader: DocumentReader, before?: SectionedAnalysis, near = 0): SectionedAnalysis {
  return SectionedAnalysis.of(reader.read(near, never), before);
}

/** What one would find in the sections that a reading has, each read from nothing. */
function expected(now: string, { ids, lengths }: Reading): Analysis {
  let start = 0;
  const placed = ids.map((_, i) => {
    const at = start;
    start += lengths[i] ?? 0;
    return { start: at, section: readSection(now.slice(at, start), manner) };
  });
  expect(start).toBe(now.length);
  return joinSections(now, placed, manner);
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.constantFrom(0, 1, 5, 300, SECTION),
  text: fc.constantFrom('', 'x', ' am 24. Februar 2022 ', '\n\n', 'Er sagte: „Nein.“ ', sample.repeat(12)),
});

function toEdit(length: number, { at, remove, text: inserted }: { at: number; remove: number; text: string }): Edit {
  const start = Math.floor(at * length);
  return { start, end: Math.min(length, start + remove), text: inserted };
}

describe('a long text', () => {
  test('is read first where it is looked at, section by section', () => {
    const reader = new DocumentReader(text, manner);
    const near = Math.floor(text.length / 2);
    const first = reader.read(near, always);
    expect(first.found).toHaveLength(1);
    expect(first.left).toBe(first.ids.length - 1);
    const begin = first.lengths.slice(0, first.ids.indexOf(first.found[0]?.id ?? -1)).reduce((a, b) => a + b, 0);
    expect(Math.abs(begin - near)).toBeLessThanOrEqual(2 * SECTION);
    const rest = reader.read(near, never);
    expect(rest.left).toBe(0);
    expect(rest.found).toHaveLength(first.ids.length - 1);
    expect(reader.read(near, never).found).toEqual([]);
  });

  test('is after any edits what its sections are when read from nothing', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const reader = new DocumentReader(text, manner);
        let now = text;
        let analysis = readAll(reader);
        for (const wanted of changes) {
          const edit = toEdit(now.length, wanted);
          reader.edit([edit]);
          now = editText(now, [edit]);
          const reading = reader.read(edit.start, never);
          expect(reading.found.length).toBeLessThanOrEqual(2 + edit.text.length / SECTION + wanted.remove / SECTION);
          analysis = SectionedAnalysis.of(reading, analysis);
        }
        reader.link();
        const reading = reader.read(0, never);
        analysis = SectionedAnalysis.of(reading, analysis);
        expect(reader.length).toBe(now.length);
        expect(analysis.whole).toEqual(expected(now, reading));
      }),
      { numRuns: 8 },
    );
  });

  test('is linked as a whole when asked, and only what that changes is told again', () => {
    const reader = new DocumentReader(text, manner);
    readAll(reader);
    reader.link();
    readAll(reader);
    reader.link();
    expect(reader.read(0, never).found).toEqual([]);
  });
});

describe('what is known of a long text', () => {
  const analysis = readAll(new DocumentReader(text, manner));

  test('moves with the words of an edit until that is read', () => {
    fc.assert(
      fc.property(change, (wanted) => {
        const edit = toEdit(text.length, wanted);
        const now = editText(text, [edit]);
        const { mentions, quotes } = analysis.shifted([edit]).whole;
        for (const found of [...mentions, ...quotes]) {
          // What an edit reaches into is left out; an edit inside of none moves all.
          expect(now.slice(found.start, found.end)).toBe(found.text);
        }
        const beside = analysis.whole.mentions.filter(({ start, end }) => end <= edit.start || start >= edit.end);
        expect(mentions).toHaveLength(beside.length);
      }),
      { numRuns: 30 },
    );
  });

  test('is told for a stretch of it alone', () => {
    const { start, end } = { start: SECTION * 2, end: SECTION * 2 + 100 };
    const near = analysis.within({ start, end });
    expect(near.mentions.length).toBeLessThan(analysis.whole.mentions.length);
    const inside = (found: { start: number; end: number }) => found.start < end && found.end > start;
    expect(near.mentions.filter(inside)).toEqual(analysis.whole.mentions.filter(inside));
    expect(near.quotes.filter(inside)).toEqual(analysis.whole.quotes.filter(inside));
  });
});
