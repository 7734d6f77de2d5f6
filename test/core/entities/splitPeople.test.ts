import { expect, test } from 'vitest';
import type { TaggedName } from '../../../src/core/entities/tagger/readNames';
import { splitPeople } from '../../../src/core/entities/tagger/splitPeople';

/** The people in square brackets, split, as they read then. */
function people(text: string): string[] {
  const tokens: string[] = [];
  const names: TaggedName[] = [];
  const numbers = new Map<string, number>();
  let first = -1;
  for (const token of text.split(/\s+/)) {
    const word = token.replace(/[[\]]/g, '');
    if (token.startsWith('[')) first = tokens.length;
    tokens.push(word);
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    if (token.endsWith(']'))
      names.push({ first, last: tokens.length - 1, type: 'PER', compound: false, probability: 0.9 });
  }
  const words = Uint32Array.from(tokens, (word) => numbers.get(word) ?? 0);
  return splitPeople(names, words).map(({ first, last }) => tokens.slice(first, last + 1).join(' '));
}

test('two people of whom a headline says no more than their names are two', () => {
  expect(people('[Xi Putin] . [Xi Jinping] lobt [Wladimir Putin] . [Putin] dankt [Xi] .').slice(0, 2)).toEqual([
    'Xi',
    'Putin',
  ]);
});

test.each([
  ['a first name and a family name', '[Max Müller] lacht . [Max] und [Müller] , [Anna Müller] .'],
  ['a name that stands there twice', '[Xi Putin] . [Xi Putin] . [Xi Jinping] , [Wladimir Putin] , [Xi] , [Putin]'],
  ['a word that never stands alone', '[Xi Putin] . [Xi Jinping] lobt [Wladimir Putin] . [Putin] dankt .'],
])('%s stay together', (_, text) => {
  expect(people(text)[0]).toBe(text.slice(1, text.indexOf(']')));
});
