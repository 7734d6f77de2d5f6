import { expect, test } from 'vitest';
import { tokensOfSentences } from '../../src/core/text/givenTokens';
import { readChunks, readConll } from '../../src/training/corpora/conll';

test('reads sentences and chunks', () => {
  const sentences = readConll('Xi\tB-PER\nJinping\tI-PER\nin\tO\n\nRom\tB-LOC\nChina\tB-LOC\n');
  expect(sentences.map(({ tags }) => readChunks(tags))).toEqual([
    [{ first: 0, last: 1, label: 'PER' }],
    [
      { first: 0, last: 0, label: 'LOC' },
      { first: 1, last: 1, label: 'LOC' },
    ],
  ]);
});

test('a chunk that begins with I is a chunk', () => {
  expect(readChunks(['O', 'I-ORG', 'I-LOC'])).toEqual([
    { first: 1, last: 1, label: 'ORG' },
    { first: 2, last: 2, label: 'LOC' },
  ]);
});

test('makes a text whose slices are the tokens', () => {
  const { tokens, firsts } = tokensOfSentences([['Xi', 'Jinping', '.'], ['Rom']]);
  const { text, starts, ends, count } = tokens;
  expect([...firsts]).toEqual([0, 3]);
  expect(text).toBe('Xi Jinping .\n\nRom');
  expect(Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))).toEqual([
    'Xi',
    'Jinping',
    '.',
    'Rom',
  ]);
});
