import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXT_LENGTH, makeAnchor, standsIn } from '../../../src/core/annotations/anchor';
import { anyText } from './arbitrary';

test('an anchor holds its words and up to 32 code units of context on each side', () => {
  const text = `${'a'.repeat(40)}Xi${'b'.repeat(10)}`;
  expect(makeAnchor(text, { start: 40, end: 42 })).toEqual({
    start: 40,
    end: 42,
    exact: 'Xi',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(10),
  });
});

test('no anchor cuts a grapheme, at its edges or at those of its context', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(60), (text, at, length) => {
      const start = at % (text.length + 1);
      const anchor = makeAnchor(text, { start, end: start + length });
      const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
      const boundaries = new Set([...Array.from(segments, ({ index }) => index), text.length]);
      const { prefix, exact, suffix } = anchor;
      for (const offset of [anchor.start - prefix.length, anchor.start, anchor.end, anchor.end + suffix.length]) {
        expect(boundaries.has(offset)).toBe(true);
      }
      expect(text.slice(anchor.start - prefix.length, anchor.end + suffix.length)).toBe(prefix + exact + suffix);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      expect(standsIn(text, anchor)).toBe(true);
    }),
  );
});
