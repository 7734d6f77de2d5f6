import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from '../../../src/core/text/codePoints';

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'é', 'e\u0301', '😀', '👩‍👩‍👧', '\r\n', '\ud83d', '\ude00'), fc.string()),
});

test('agrees with counting code points one by one, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const converter = codePoints(text);
      let utf16 = 0;
      Array.from(text).forEach((character, index) => {
        expect(converter.fromUtf16(utf16)).toBe(index);
        expect(converter.toUtf16(index)).toBe(utf16);
        utf16 += character.length;
      });
      expect(converter.length).toBe(Array.from(text).length);
      expect(converter.toUtf16(converter.length)).toBe(text.length);
    }),
  );
});

test('an offset inside a surrogate pair counts as the start of its character', () => {
  expect(codePoints('a😀b').fromUtf16(2)).toBe(1);
});
