import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concordanceLines, keywordInContext } from '../../../src/core/text/keywordInContext';

test('the keyword stands with the words around it, on one line', () => {
  const text = 'Sie fuhr\r\n\r\nnach  Bonn\tund blieb.';
  expect(keywordInContext(text, { start: 18, end: 22 })).toEqual({
    before: 'Sie fuhr nach ',
    keyword: 'Bonn',
    after: ' und blieb.',
  });
});

test('all keywords begin in one column, counted in characters as a person sees them', () => {
  const anyHit = fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), fc.string())
    .map(([before, keyword, after, place]) => ({
      ...keywordInContext(before + keyword + after, { start: before.length, end: before.length + keyword.length }),
      place: place.replace(/\s/gu, '_'),
      state: '○',
    }));
  const length = (text: string) => [...new Intl.Segmenter().segment(text)].length;
  fc.assert(
    fc.property(fc.array(anyHit, { minLength: 1, maxLength: 5 }), (hits) => {
      const lines = concordanceLines(hits);
      lines.forEach(({ text, keyword, place }, i) => {
        expect(text.slice(keyword.start, keyword.end)).toBe(hits[i]?.keyword);
        expect(text).not.toMatch(/[\r\n\t]/u);
        expect(place.end).toBeLessThanOrEqual(keyword.start);
      });
      // A character may join with its neighbour's across a seam; without such there is one column.
      const columns = lines
        .filter(({ text }) => /^[\x20-\x7e…○]*$/u.test(text))
        .map(({ text, keyword }) => length(text.slice(0, keyword.start)));
      expect(new Set(columns).size).toBeLessThanOrEqual(1);
    }),
  );
});

test('of a long place the end stays', () => {
  const [line] = concordanceLines([
    { before: '', keyword: 'Bonn', after: '', state: ' ', place: `${'a'.repeat(60)}.txt:12` },
  ]);
  expect(line?.text.slice(0, line.place.end)).toMatch(/^…a+\.txt:12$/u);
  expect(line?.place.end).toBe(24);
});
