import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Tokens, tokenize, tokenText } from '../../../src/core/text/tokens';

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
