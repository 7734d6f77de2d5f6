import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize, tokenText } from '../../../src/core/text/tokens';
import { buildVocabulary } from '../../../src/core/text/vocabulary';

test('two tokens have the same word exactly when they have the same text', () => {
  const words = fc.array(fc.constantFrom('Xi', 'xi', 'Peking', 'und', 'über', '.', '2022', 'US-Beamte'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (list) => {
      const tokens = tokenize(list.join(' '));
      const { words: ids, firsts, size } = buildVocabulary(tokens);
      expect(size).toBe(new Set(list).size);
      ids.forEach((word, token) => {
        expect(tokenText(tokens, firsts[word] as number)).toBe(tokenText(tokens, token));
      });
    }),
  );
});

test('numbers more words than its first table holds', () => {
  const list = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  const vocabulary = buildVocabulary(tokenize([...list, ...list].join(' ')));
  expect(vocabulary.size).toBe(5000);
  expect(vocabulary.words[7000]).toBe(2000);
});
