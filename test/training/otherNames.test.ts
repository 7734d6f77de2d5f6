import { expect, test } from 'vitest';
import { NameKind } from '../../src/core/entities/names/nameLists';
import { labelOf, OUTSIDE } from '../../src/core/entities/tagger/labels';
import { tokensOfSentences } from '../../src/core/text/givenTokens';
import { hashString } from '../../src/core/text/hash';
import { tokenText } from '../../src/core/text/tokens';
import { listedPools, namePools, withOtherNames } from '../../src/training/tagger/otherNames';

const O = 1 << OUTSIDE;
const S = (type: 'PER' | 'LOC' | 'MISC') => 1 << labelOf(type, 'S');
const pair = [1 << labelOf('PER', 'B'), 1 << labelOf('PER', 'E')];
const { tokens, firsts } = tokensOfSentences([
  ['Anna', 'Lee', 'lobt', 'Rom', 'und', 'Faust'],
  ['Es', 'regnet'],
  ['Kim', 'schweigt'],
]);
const allowed = Uint32Array.from([...pair, O, S('LOC'), O, S('MISC'), O, O, S('PER'), O]);
const text = { tokens, sentences: firsts, allowed, weight: 2, foreign: false };

test('sentences with names come again with other names of the same types, however long', () => {
  const pools = new Map([
    ['PER', [['Jan', 'van', 'Dam']]],
    ['LOC', [['Oslo']]],
  ] as const);
  const [renamed, ...more] = withOtherNames([text], pools, 1, 0.5);
  expect(more).toEqual([]);
  const words = Array.from({ length: renamed?.tokens.count ?? 0 }, (_, i) => renamed && tokenText(renamed.tokens, i));
  expect(words.join(' ')).toBe('Jan van Dam lobt Oslo und Faust Jan van Dam schweigt');
  const person = (['B', 'I', 'E'] as const).map((position) => 1 << labelOf('PER', position));
  expect([...(renamed?.allowed ?? [])]).toEqual([...person, O, S('LOC'), O, S('MISC'), ...person, O]);
  expect([...(renamed?.sentences ?? [])]).toEqual([0, 7]);
  expect(renamed?.weight).toBe(1);
});

test('the pools hold each name of an exchanged type once', () => {
  expect([...namePools([text, text])]).toEqual([
    ['PER', [['Anna', 'Lee'], ['Kim']]],
    ['LOC', [['Rom']]],
  ]);
});

test('no sentence is taken where none shall be', () => {
  expect(withOtherNames([text], namePools([text]), 0, 1)).toEqual([]);
});

test('a share of the other names comes from the lists, where they have some of the type', () => {
  const pools = new Map([
    ['PER', [['Jan']]],
    ['LOC', [['Oslo']]],
  ] as const);
  const listed = new Map([['PER', [['Ada', 'Lovelace']]]] as const);
  const [renamed] = withOtherNames([text], pools, 1, 1, { pools: listed, share: 1 });
  const words = Array.from({ length: renamed?.tokens.count ?? 0 }, (_, i) => renamed && tokenText(renamed.tokens, i));
  expect(words.join(' ')).toBe('Ada Lovelace lobt Oslo und Faust Ada Lovelace schweigt');
});

test('of the lists only those single words are taken that say what they are', () => {
  const known = new Map([[hashString('Fifa'), NameKind.organisation]]);
  const lists = [{ kinds: NameKind.organisation, names: ['Fifa', 'Elle', 'FC Basel'] }];
  const pools = listedPools(lists, { kindsOf: (hash) => known.get(hash) ?? 0, useOf: () => 0 }, 'de');
  expect([...pools]).toEqual([['ORG', [['Fifa'], ['FC', 'Basel']]]]);
});
