import { expect, test } from 'vitest';
import { isPlaceCompound, namesInCompound } from '../../../src/core/entities/compounds';
import { NameKind, type NameLists, NO_NAMES } from '../../../src/core/entities/names/nameLists';
import { hashString } from '../../../src/core/text/hash';

const KINDS: Readonly<Record<string, number>> = {
  Russland: NameKind.country,
  Ukraine: NameKind.country,
  Krieg: NameKind.common,
  EU: NameKind.organisation,
};
const lists: NameLists = {
  ...NO_NAMES,
  kindsOf: (hash) => Object.entries(KINDS).find(([word]) => hashString(word) === hash)?.[1] ?? 0,
};
const inside = (word: string, type: 'LOC' | 'ORG' | 'PER' | 'MISC', known: Record<string, 'PER'> = {}) =>
  namesInCompound(`x ${word}`, { start: 2, end: 2 + word.length }, type, lists, (part) => known[part]).map(
    (name) => `${name.type} ${`x ${word}`.slice(name.start, name.end)}`,
  );

test('the listed names are inside, whatever stands around them', () => {
  expect(inside('Russland-Ukraine-Krieg', 'LOC')).toEqual(['LOC Russland', 'LOC Ukraine']);
  expect(inside('Nicht-EU-Land', 'ORG')).toEqual(['ORG EU']);
});

test('names of the document are inside', () => {
  expect(inside('Putin-Xi-Gespräch', 'PER', { Putin: 'PER', Xi: 'PER' })).toEqual(['PER Putin', 'PER Xi']);
});

test('else the first capitalised part is', () => {
  expect(inside('Kwok-Fall', 'PER')).toEqual(['PER Kwok']);
  expect(inside('zaak-Kwok', 'PER')).toEqual(['PER Kwok']);
});

test('a word of one part holds no other', () => {
  expect(inside('Russland', 'LOC')).toEqual([]);
});

test('places joined to an everyday word are no name of their own', () => {
  const isCompound = (word: string) => isPlaceCompound(word, { start: 0, end: word.length }, lists);
  expect(isCompound('Russland-Ukraine-Krieg')).toBe(true);
  expect(isCompound('Russland-Ukraine')).toBe(false);
  expect(isCompound('Krieg')).toBe(false);
  expect(isCompound('EU-Krieg')).toBe(false);
});
