import { expect, test } from 'vitest';
import { bigramsOf, countBigrams } from '../../src/training/words/bigrams';
import { groupByExchange } from '../../src/training/words/exchange';
import { plainText, wordsBySentence } from '../../src/training/words/plainTexts';
import { WordNames } from '../../src/training/words/wordNames';

const SENTENCES = ['der hund bellt', 'der kater schläft', 'die katze schläft', 'die maus frisst', 'der esel frisst']
  .concat(['die kuh bellt', 'der hund frisst', 'die katze bellt', 'der kater frisst', 'die maus schläft'])
  .map((line) => line.split(' '));

function grouped(groups: number) {
  const bigrams = countBigrams(() => SENTENCES, 1);
  const { words, counts } = bigrams;
  const { groups: of } = groupByExchange(bigrams, { groups, forming: words.length, apart: 2, counts, rounds: 20 });
  return new Map(words.map((word, i) => [word, of[i]]));
}

test('words that stand in the same company come into one group, others into others', () => {
  const of = grouped(3);
  for (const alike of [
    ['hund', 'kater', 'esel', 'katze', 'maus', 'kuh'],
    ['bellt', 'schläft', 'frisst'],
    ['der', 'die'],
  ]) {
    expect(new Set(alike.map((word) => of.get(word))), alike.join(' ')).toHaveProperty('size', 1);
  }
  expect(new Set(['hund', 'bellt', 'der'].map((word) => of.get(word))).size).toBe(3);
});

test('the same text gives the same groups', () => {
  expect(grouped(3)).toEqual(grouped(3));
});

test('a rare word joins the group that suits it and moves no other', () => {
  const bigrams = countBigrams(() => [...SENTENCES, ['der', 'wolf', 'bellt']], 1);
  const { words, counts } = bigrams;
  const forming = words.length - counts.filter((count) => count === 1).length;
  const { groups } = groupByExchange(bigrams, { groups: 3, forming, apart: 2, counts, rounds: 20 });
  expect(groups[words.indexOf('wolf')]).toBe(groups[words.indexOf('hund')]);
});

test('bigrams are counted from both sides, with the edges of sentences and rare words last', () => {
  const { words, after, before } = countBigrams(
    () => [
      ['a', 'b', 'a', 'c'],
      ['a', 'b'],
    ],
    2,
  );
  expect(words).toEqual(['a', 'b']);
  const edge = 2;
  const rare = 3;
  const row = ({ begins, items, counts }: typeof after, item: number) =>
    Object.fromEntries(
      Array.from(items.subarray(begins[item], begins[item + 1]), (other, i) => [
        other,
        counts[(begins[item] as number) + i],
      ]),
    );
  expect(row(after, 0)).toEqual({ 1: 2, [rare]: 1 });
  expect(row(after, edge)).toEqual({ 0: 2 });
  expect(row(before, 0)).toEqual({ [edge]: 2, 1: 1 });
  expect(row(before, edge)).toEqual({ 1: 1, [rare]: 1 });
  expect(bigramsOf([{ first: 0, second: 1, count: 3 }], 2).before.items).toEqual(Uint32Array.of(0));
});

test('words are read in lower case, figures as zeros', () => {
  expect([...wordsBySentence(plainText('Am 24. Februar kamen 1.500 Leute. Ende.', 'de'))]).toEqual([
    ['am', '00', '.', 'februar', 'kamen', '0.000', 'leute', '.'],
    ['ende', '.'],
  ]);
});

test('what a word mostly names has a code that grows with how sure that is', () => {
  const { tokens } = plainText('Isar Isar Isar Isar Isar Isar Isar Isar Isar Rom Rom Rom isar Fluss', 'de');
  const names = new WordNames();
  const name = (first: number, type: 'LOC' | 'PER', probability = 1, compound = false) => ({
    ...{ first, last: first, type, probability, compound },
  });
  names.count(tokens, [
    ...Array.from({ length: 9 }, (_, i) => name(i, 'LOC')),
    name(9, 'PER'),
    name(10, 'LOC'),
    name(11, 'LOC', 1, true),
  ]);
  const unknown = names.codeOf('nirgends');
  expect(names.codeOf('fluss')).toBe(unknown);
  expect(names.codeOf('isar')).toBeGreaterThan(names.codeOf('rom'));
  expect(names.codeOf('rom')).toBeGreaterThan(0);
  expect(unknown).toBeGreaterThan(names.codeOf('isar'));
});
