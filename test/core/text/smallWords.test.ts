import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSmallWords } from '../../../src/core/text/smallWords';

test('counts as many words as there are runs of letters, whatever the script', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'deräöß× ÷1-ǆ\n', '𝒜', '😀', 'я', '中'), fc.string()) });
  fc.assert(
    fc.property(text, (words) => {
      expect(countSmallWords(words).words).toBe([...words.matchAll(/\p{L}+/gu)].length);
    }),
  );
});

test('small words count for their language, up to as many as are wanted', () => {
  expect(countSmallWords('für den Frieden, und niet voor the war.').hits).toEqual({ de: 2, nl: 2, en: 1 });
  expect(countSmallWords('und und und', 2)).toEqual({ hits: { de: 2, nl: 0, en: 0 }, words: 2 });
});
