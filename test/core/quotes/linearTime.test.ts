import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { processorTime } from '../../support/processorTime';
import { findQuotes } from '../../support/quotes';

/** Milliseconds of processor time. */
function timeFor(text: string, language: Language): number {
  const tokens = tokenize(text, language);
  return processorTime(() => findQuotes(tokens, [], language));
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

// Eight times the text may take some more than eight times as long, but not 64 times.
const MORE = 8;
const TOLERANCE = 2.5;
// What takes less than this, in milliseconds, is not measured well enough to compare.
const SMALL = 20;

function expectLinear(piece: string, language: Language, length: number): void {
  const short = Math.max(SMALL, timeFor(repeated(piece, length), language));
  expect(timeFor(repeated(piece, MORE * length), language)).toBeLessThan(MORE * TOLERANCE * short);
}

describe('the time that finding quotes takes', () => {
  const pieces = fc.constantFrom(
    ...['„', '“', '”', '"', '‘', '’', "'", '«', '»', ' ', '\n', ', ', '. ', ': ', '; ', '- '],
    ...['said ', 'zei ', 'sagte ', 'dass ', 'dat ', 'laut ', 'volgens ', 'zufolge ', 'according to '],
    ...['er habe ', 'Müller ', 'the statement ', 'und ', 'a '],
  );

  it('grows as the text does, whatever is repeated in it', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<Language>('de', 'nl', 'en'),
        (parts, language) => expectLinear(parts.join(''), language, 2_500),
      ),
      { numRuns: 25 },
    );
  });

  // A second is the goal for 1 MB. What is allowed here for a tenth of that leaves room for a slow machine.
  it.each(['„', '"', '“', '”', '‘', '»', '«', '„“', '" '])('is short for a text of nothing but %s', (sign) => {
    expect(timeFor(repeated(sign, 100_000), 'de')).toBeLessThan(1000);
  });

  it.each([
    ['said ', 'en'],
    ['zei ', 'nl'],
    ['sagte, ', 'de'],
    ['"said" ', 'en'],
  ] as const)('grows as the text does where %s is said again and again', (word, language) => {
    expectLinear(word, language, 10_000);
  });
});
