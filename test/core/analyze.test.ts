import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { LONG } from '../../src/core/text/sections';
import { loadKnowledge } from '../../src/node/models';

const sample = readFileSync('seeds/001_7c753afd386f5981.txt', 'utf8');
const other = readFileSync('seeds/003_79c815f5f65dac68.txt', 'utf8');
const { knowledge } = await loadKnowledge('media/models', ['de', 'nl']);

describe('the analysis of a text', () => {
  test('is the same whatever was analysed before', async () => {
    const fresh = (await loadKnowledge('media/models', ['de'])).knowledge;
    analyze(other, { knowledge });
    analyze(`${sample.slice(500)} ${sample}`, { knowledge });
    expect(analyze(sample, { knowledge })).toEqual(analyze(sample, { knowledge: fresh }));
  });

  test('finds in a text with marks apart from their letters what it finds with them together', () => {
    const text = other.normalize('NFD');
    expect(text.length).toBeGreaterThan(other.length);
    const [apart, together] = [text, other].map((each) => analyze(each, { knowledge, language: 'nl' }));
    const told = (analysis: typeof apart) => ({
      mentions: analysis?.mentions.map(({ text: words, type, entity }) => [words.normalize('NFC'), type, entity.id]),
      quotes: analysis?.quotes.map(({ text: words, speaker, cue, speakerEntity }) =>
        [words, speaker?.text, cue?.text, speakerEntity?.id].map((part) => part?.normalize('NFC')),
      ),
    });
    expect(told(apart)).toEqual(told(together));
    for (const found of [...(apart?.mentions ?? []), ...(apart?.quotes ?? [])]) {
      expect(text.slice(found.start, found.end)).toBe(found.text);
    }
    for (const part of apart?.quotes.flatMap(({ speaker, cue }) => [speaker ?? [], cue ?? []].flat()) ?? []) {
      expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  });

  test('of a long one finds in each of its sections what stands there, at its place', () => {
    const piece = `${sample.trim()}\n\n`;
    const copies = Math.ceil((3 * LONG) / piece.length);
    const text = piece.repeat(copies);
    const { mentions, quotes } = analyze(text, { knowledge });
    const alone = analyze(piece, { knowledge });
    expect(mentions.length).toBeGreaterThan(0.9 * copies * alone.mentions.length);
    expect(quotes.length).toBeGreaterThan(0.9 * copies * alone.quotes.length);
    for (const found of [...mentions, ...quotes]) expect(text.slice(found.start, found.end)).toBe(found.text);
    for (const { speaker, cue } of quotes) {
      for (const part of [speaker, cue]) if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
    }
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    // A name means one entity from the first section to the last.
    const idsOf = (name: string) =>
      new Set(mentions.filter((found) => found.text === name).map(({ entity }) => entity.id));
    for (const { text: name } of alone.mentions) expect(idsOf(name).size, name).toBe(1);
  });
});
