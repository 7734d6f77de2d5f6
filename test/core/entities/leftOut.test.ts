import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../src/core/entities/names/matchNames';
import { hashOfName, NameKind, type NameLists } from '../../../src/core/entities/names/nameLists';
import { leftOut } from '../../../src/core/entities/tagger/leftOut';
import { hashString } from '../../../src/core/text/hash';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { buildVocabulary } from '../../../src/core/text/vocabulary';

/** Lists of these names alone. */
function listsOf(names: Readonly<Record<string, number>>): NameLists {
  const kinds = new Map<number, number>();
  for (const [name, kind] of Object.entries(names)) {
    const hashes = name.split(' ').map((word) => hashString(word));
    hashes.forEach((_, i) => {
      const hash = hashOfName(hashes.slice(0, i + 1));
      kinds.set(hash, (kinds.get(hash) ?? 0) | (i + 1 < hashes.length ? NameKind.prefix : kind));
    });
  }
  return { kindsOf: (hash) => kinds.get(hash) ?? 0, useOf: () => 0 };
}

const LISTS = listsOf({
  'Nahen Osten': NameKind.region,
  Osten: NameKind.region,
  'ihm nahen Stadt': NameKind.region,
  'Witte Partij': NameKind.organisation,
});

function found(text: string, language: Language, names: { first: number; last: number }[] = []): string[] {
  const tokens = tokenize(text, language);
  const listed = matchNames(tokens, buildVocabulary(tokens), LISTS);
  return leftOut(listed, names, tokens, language).map(
    ({ first, last, type }) => `${type} ${text.slice(tokens.starts[first], tokens.ends[last])}`,
  );
}

describe('names that only the lists tell', () => {
  test('are those of several words, written large at both ends', () => {
    expect(found('Im Nahen Osten und im Osten, in der ihm nahen Stadt', 'de')).toEqual(['LOC Nahen Osten']);
  });

  test('are none where the tagger has found something of them', () => {
    expect(found('Im Nahen Osten', 'de', [{ first: 2, last: 2 }])).toEqual([]);
    expect(found('Im Nahen Osten', 'de', [{ first: 0, last: 0 }])).toEqual(['LOC Nahen Osten']);
  });

  test('are bodies in Dutch only, and none in English', () => {
    expect(found('De Witte Partij won', 'nl')).toEqual(['ORG Witte Partij']);
    expect(found('Die Witte Partij won', 'de')).toEqual([]);
    expect(found('The Nahen Osten', 'en')).toEqual([]);
  });
});
