import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHashTable, writeHashTable } from '../../../src/core/entities/names/hashTable';
import { matchNames } from '../../../src/core/entities/names/matchNames';
import {
  clusterOfUse,
  groupOfUse,
  hashOfName,
  NameKind,
  nameListsOf,
  namesOfUse,
  packWordUse,
  withOwnUses,
} from '../../../src/core/entities/names/nameLists';
import { hashString } from '../../../src/core/text/hash';
import { Failure, inEnglish, verbatim } from '../../../src/core/text/message';
import { tokenize } from '../../../src/core/text/tokens';
import { buildVocabulary } from '../../../src/core/text/vocabulary';

function lists(names: ReadonlyMap<number, number>) {
  const read = readHashTable(writeHashTable(names), verbatim('It'));
  if (!read.ok) throw new Failure(read.error);
  return nameListsOf(read.table, undefined);
}

test('what was written is read again, and nothing else is', () => {
  const entries = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 4294967295 }));
  fc.assert(
    fc.property(entries, fc.string(), (names, other) => {
      const read = lists(new Map(Object.entries(names).map(([name, kinds]) => [hashString(name), kinds])));
      for (const [name, kinds] of Object.entries(names)) expect(read.kindsOf(hashString(name))).toBe(kinds);
      if (!Object.hasOwn(names, other)) expect(read.kindsOf(hashString(other))).toBe(0);
    }),
  );
});

test('damaged files are refused with a sentence', () => {
  const whole = writeHashTable(new Map([[hashString('China'), NameKind.country]]));
  for (const bytes of [
    new Uint8Array(),
    whole.subarray(0, whole.length - 1),
    whole.map((byte, i) => (i === 0 ? 0 : byte)),
  ]) {
    const read = readHashTable(bytes, verbatim('The list'));
    expect(read.ok ? '' : inEnglish(read.error)).toMatch(/^The list cannot be read: .+\. Reinstall/);
  }
});

test('finds the longest name', () => {
  const hash = (name: string) => hashOfName(name.split(' ').map((word) => hashString(word)));
  const known = lists(
    new Map([
      [hash('New'), NameKind.prefix],
      [hash('New York'), NameKind.city | NameKind.prefix],
      [hash('New York Times'), NameKind.organisation],
    ]),
  );
  const tokens = tokenize('New ideas in New York, says the New York Times');
  expect(matchNames(tokens, buildVocabulary(tokens), known)).toEqual([
    { first: 3, last: 4, kinds: NameKind.city },
    { first: 8, last: 10, kinds: NameKind.organisation },
  ]);
});

test('what is known of one language’s words goes before what is known of all, and is told from it', () => {
  const general = packWordUse({ fine: 3, coarse: 2, names: 1 });
  const both = (hash: number) => (hash < 3 ? general : 0);
  const lists = nameListsOf(undefined, both);
  const own = withOwnUses(lists, (hash) => (hash === 1 ? general : 0));
  expect(own.useOf(2)).toBe(lists.useOf(2));
  expect(own.useOf(3)).toBe(0);
  expect(clusterOfUse(own.useOf(1))).not.toBe(clusterOfUse(lists.useOf(1)));
  expect(groupOfUse(own.useOf(1))).not.toBe(groupOfUse(lists.useOf(1)));
  expect(groupOfUse(own.useOf(1))).toBeLessThan(2 ** 16);
  expect(namesOfUse(own.useOf(1))).toBe(1);
  expect(withOwnUses(lists, undefined)).toBe(lists);
});
