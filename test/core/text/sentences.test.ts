import { expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokens';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  const firsts = [...findSentences(tokens)];
  return firsts.map((first, i) => {
    const last = (firsts[i + 1] ?? tokens.count) - 1;
    return text.slice(tokens.starts[first], tokens.ends[last]);
  });
}

test.each<[string, string[]]>([
  ['Er kam. Sie ging.', ['Er kam.', 'Sie ging.']],
  ['Am 24. Februar begann es. Dann kam der 1. FC.', ['Am 24. Februar begann es.', 'Dann kam der 1. FC.']],
  ['Dr. Huber und J. Balk aus St. Gallen kamen.', ['Dr. Huber und J. Balk aus St. Gallen kamen.']],
  ['„Nein!“ Er ging. „Doch.“', ['„Nein!“', 'Er ging.', '„Doch.“']],
  [
    'Überschrift\nEin Satz, der\nin der nächsten Zeile weitergeht.',
    ['Überschrift', 'Ein Satz, der\nin der nächsten Zeile weitergeht.'],
  ],
  ['ein\n\nabsatz', ['ein', 'absatz']],
  ['', []],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
