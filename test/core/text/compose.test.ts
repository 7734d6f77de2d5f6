import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../../src/core/text/compose';

test('letters of the alphabets that are read come together, and each of their offsets leads back', () => {
  const text = 'Die Türkei, Erdoğan und Košice: Ång, één.';
  const taken = text.normalize('NFD');
  const composed = compose(taken);
  expect(composed?.text).toBe(text);
  for (const word of text.split(/[ ,:.]+/)) {
    const start = text.indexOf(word);
    const [from, to] = [start, start + word.length].map((offset) => composed?.toOriginal(offset));
    expect(taken.slice(from, to)).toBe(word.normalize('NFD'));
  }
});

test('a text with nothing to compose is left as it is', () => {
  for (const text of ['', 'Türkei', 'q\u0308', '\u0308', '😀\u0308']) expect(compose(text)).toBeNull();
});

test('offsets ascend with those of any text, and its ends are its ends', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'u\u0308', 'e\u0301\u0323', 'ü', '\u0301', '😀', '\ud83d', ' '),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const composed = compose(text);
      if (!composed) return;
      const offsets = Array.from({ length: composed.text.length + 1 }, (_, at) => composed.toOriginal(at));
      expect(offsets[0]).toBe(0);
      expect(offsets.at(-1)).toBe(text.length);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      for (const { index, 0: word } of composed.text.matchAll(/[^ ]+/g)) {
        const taken = text.slice(offsets[index], offsets[index + word.length]);
        expect(taken.normalize('NFC')).toBe(word.normalize('NFC'));
      }
    }),
  );
});
