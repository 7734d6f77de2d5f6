import { expect, test } from 'vitest';
import { makeAnchor } from '../../../../src/core/annotations/anchor';
import { proposePlaces } from '../../../../src/core/annotations/anchoring/proposePlaces';

const TEXT = 'On Friday Xi Jinping flew to Moscow. On Monday Xi Jinping flew home.';

function anchorOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return makeAnchor(TEXT, { start, end: start + words.length });
}

function proposed(words: string, text: string, from = 0): string[] {
  return proposePlaces(anchorOf(words, from), text).map(
    ({ start, end }) => `${text.slice(start - 7, start)}[${text.slice(start, end)}]`,
  );
}

test('places with the same words, those with the better context first', () => {
  expect(proposed('Xi Jinping', `Then: ${TEXT}`, 20)).toEqual(['Monday [Xi Jinping]', 'Friday [Xi Jinping]']);
});

test('a place between the same neighbours where the words were rewritten', () => {
  expect(proposed('Moscow', TEXT.replace('Moscow', 'the capital'))).toEqual(['lew to [the capital]']);
});

test('nothing where nothing is like it, and a frequent name in a long text takes no time', () => {
  expect(proposed('Moscow', 'Something else.')).toEqual([]);
  const start = performance.now();
  expect(proposePlaces(anchorOf('Xi Jinping'), 'Xi Jinping '.repeat(100_000))).toHaveLength(5);
  expect(performance.now() - start).toBeLessThan(500);
});
