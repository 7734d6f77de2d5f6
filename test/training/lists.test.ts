import { expect, test } from 'vitest';
import { NameKind } from '../../src/core/entities/names/nameLists';
import { namesIn, readLists } from '../../src/training/names/lists';

test('white space separates names, and the words of one are joined by _', () => {
  expect(namesIn(' Borussia_Dortmund BVB\nNASA ')).toEqual(['Borussia Dortmund', 'BVB', 'NASA']);
});

test('the lists written for this project are read with their kinds, without their headings', () => {
  const lists = readLists('all');
  expect(lists.every(({ kinds, names }) => kinds > 0 && names.length > 0 && !names.includes('#'))).toBe(true);
  const clubs = lists.filter(({ kinds }) => kinds & NameKind.club);
  expect(clubs.every(({ kinds }) => kinds & NameKind.organisation)).toBe(true);
  expect(clubs.some(({ names }) => names.includes('SV Werder Bremen'))).toBe(true);
});
