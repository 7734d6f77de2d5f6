import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfToken, TOKEN, type Tokens, tokenize, tokenText } from '../../../src/core/text/tokens';

const texts = (tokens: Tokens): string[] => Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));

test('keeps compounds, initialisms and numbers whole', () => {
  expect(texts(tokenize('US-Beamte z.B. 1.000,50 foto’s 12:30!'))).toEqual([
    'US-Beamte',
    'z.B.',
    '1.000,50',
    'foto’s',
    '12:30',
    '!',
  ]);
});

test('splits the genitive off in English only', () => {
  expect(texts(tokenize('China’s plan', 'en'))).toEqual(['China', '’s', 'plan']);
  expect(texts(tokenize('Obama’s plan', 'nl'))).toEqual(['Obama’s', 'plan']);
});

test('covers every character that is no white space, once and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('de', 'nl', 'en', undefined), (text, language) => {
      expect(texts(tokenize(text, language)).join('')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('tells plain tokens apart as the expression does', () => {
  const signs = [
    ..."ab Zß1 2.,:'’-‐&\u0308\u00a0\u200b²«“…–₂αД中\ufeff𝐀\ud800",
    'St.',
    'Prof. ',
    'J. B',
    'd.w.z.',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const tokens = tokenize(text);
      const found = [...text.matchAll(new RegExp(TOKEN, 'gu'))];
      expect([...tokens.starts]).toEqual(found.map(({ index }) => index));
      expect(texts(tokens)).toEqual(found.map(([word]) => word));
      expect([...tokens.kinds]).toEqual(found.map(([word]) => kindOfToken(word)));
    }),
    { numRuns: 3000 },
  );
});
