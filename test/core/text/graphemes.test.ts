import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemeCeil, graphemeFloor, snapToGraphemes } from '../../../src/core/text/graphemes';
import { processorTime } from '../../support/processorTime';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '😀',
      '👩‍👩‍👧',
      '🇩🇪',
      '\r\n',
      '\r',
      '\n',
      '\u0301',
      '\u200d',
      '\ud83d',
      '\ude00',
      '각',
      'ก็',
    ),
    fc.string(),
  ),
  maxLength: 30,
});

/** The boundaries of all graphemes, from segmenting the whole text: what the short cuts have to agree with. */
function boundaries(text: string): number[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...Array.from(segments, ({ index }) => index), text.length];
}

test('agrees with segmenting the whole text, for any text and offset', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = boundaries(text);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(graphemeFloor(text, offset)).toBe(all.findLast((boundary) => boundary <= offset));
        expect(graphemeCeil(text, offset)).toBe(all.find((boundary) => boundary >= offset));
      }
    }),
    { numRuns: 300 },
  );
});

test('a span grows to whole graphemes; an empty one stays empty', () => {
  const text = 'x👩‍👩‍👧y';
  expect(snapToGraphemes(text, { start: 3, end: 4 })).toEqual({ start: 1, end: 9 });
  expect(snapToGraphemes(text, { start: 3, end: 3 })).toEqual({ start: 1, end: 1 });
  expect(snapToGraphemes(text, { start: 1, end: 99 })).toEqual({ start: 1, end: 10 });
});

test('a megabyte of combining marks takes no time', () => {
  const text = `a${'\u0301'.repeat(1_000_000)}`;
  const time = processorTime(() => {
    for (let offset = 1; offset < text.length; offset += 10_000) graphemeFloor(text, offset);
  });
  expect(time).toBeLessThan(1_000);
});
