import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../src/core/text/shorten';

it('leaves short texts alone, and cuts long ones between characters', () => {
  expect(shorten('Kyjiw', 5)).toBe('Kyjiw');
  expect(shorten('Kyjiws', 5)).toBe('Kyji…');
  expect(shorten('abc🧵d', 5)).toBe('abc…');
});

it('is never longer than asked, and never holds half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const short = shorten(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most, 1));
      expect(short).not.toMatch(/[\ud800-\udfff]/u);
    }),
  );
});
