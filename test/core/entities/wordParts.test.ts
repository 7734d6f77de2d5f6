import { expect, test } from 'vitest';
import { type NameLists, packWordUse } from '../../../src/core/entities/names/nameLists';
import { addKin } from '../../../src/core/entities/tagger/wordParts';
import { hashString } from '../../../src/core/text/hash';

const USES = new Map(
  ['ministerium', 'verband', 'band'].map((word, fine) => [
    hashString(word),
    packWordUse({ fine, coarse: 0, names: 1 }),
  ]),
);
const LISTS: NameLists = { kindsOf: () => 0, useOf: (hash) => USES.get(hash) ?? 0 };

function kinOf(word: string): number[] {
  const features: number[] = [];
  addKin(features, word, LISTS);
  return features;
}

test('a word that no group knows has the group of the word that it is a form of', () => {
  expect(kinOf('ministeriums')).toHaveLength(3);
  expect(kinOf('ministeriums')).toEqual(kinOf('ministeriumes'));
});

test('a compound has the group of the longest word that it ends with, and is told from a form of it', () => {
  expect(kinOf('fachverband')).toEqual(kinOf('dachverband'));
  expect(kinOf('fachverband').slice(0, 2)).toEqual(kinOf('verbandes').slice(0, 2));
  expect(kinOf('fachverband')).not.toEqual(kinOf('verbandes'));
});

test('a word without kin has none, nor has a number', () => {
  expect(kinOf('quatsch')).toEqual([]);
  expect(kinOf('1990er')).toEqual([]);
});
