import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { findQuotes } from '../../support/quotes';
import { people } from './people';

/** Finds quotes in a text, given the names of people in it. */
function quotes(text: string, language: Language, names: readonly string[] = []) {
  return findQuotes(tokenize(text, language), people(text, names), language);
}

function direct(text: string, language: Language, names: readonly string[] = []) {
  return quotes(text, language, names)
    .filter((quote) => quote.kind === 'direct')
    .map((quote) => [quote.text, quote.speaker?.text ?? null, quote.cue?.text ?? null]);
}

describe('direct speech', () => {
  it.each<[string, Language, string[], [string, string | null, string | null][]]>([
    [
      '„Wir bauen weiter“, sagte Petra Lohmann am Montag.',
      'de',
      ['Petra Lohmann'],
      [['„Wir bauen weiter“', 'Petra Lohmann', 'sagte']],
    ],
    [
      'Petra Lohmann sagte: „Wir bauen weiter.“',
      'de',
      ['Petra Lohmann'],
      [['„Wir bauen weiter.“', 'Petra Lohmann', 'sagte']],
    ],
    [
      '„Wir bauen weiter“, teilte ein Sprecher des Werks mit.',
      'de',
      [],
      [['„Wir bauen weiter“', 'ein Sprecher des Werks', 'teilte']],
    ],
    [
      '“We bouwen door”, zei wethouder Jan Kuipers.',
      'nl',
      ['Jan Kuipers'],
      [['“We bouwen door”', 'Jan Kuipers', 'zei']],
    ],
    ['“We bouwen door”, aldus de wethouder.', 'nl', [], [['“We bouwen door”', 'de wethouder', 'aldus']]],
    [
      '“We keep building,” Ann Lowe, the mayor, said.',
      'en',
      ['Ann Lowe'],
      [['“We keep building,”', 'Ann Lowe', 'said']],
    ],
    [
      '“We keep building,” said their mayor, Ann Lowe.',
      'en',
      ['Ann Lowe'],
      [['“We keep building,”', 'Ann Lowe', 'said']],
    ],
  ])('%s', (text, language, people, expected) => {
    expect(direct(text, language, people)).toEqual(expected);
  });

  it('is two quotes where a clause of its own brings the second', () => {
    const found = direct('“We keep building,” said Ann Lowe, adding that “nothing will stop us”.', 'en', ['Ann Lowe']);
    expect(found.map(([text]) => text)).toEqual(['“We keep building,”', '“nothing will stop us”']);
  });

  it('is one quote in two pieces where its speaker interrupts it', () => {
    const text = '„Wir bauen“, sagte Petra Lohmann, „bis zum Winter.“';
    const [quote, ...rest] = quotes(text, 'de', ['Petra Lohmann']);
    expect(rest).toEqual([]);
    expect(quote?.text).toBe(text);
    expect(quote?.spans?.map(({ start, end }) => text.slice(start, end))).toEqual(['„Wir bauen“', '„bis zum Winter.“']);
    expect(quote?.speaker?.text).toBe('Petra Lohmann');
  });

  it('takes the speaker from a line with a dash behind it', () => {
    expect(direct('„Wir werden weiter am Hafen bauen.“\n-Lohmann', 'de', ['Lohmann'])).toEqual([
      ['„Wir werden weiter am Hafen bauen.“', 'Lohmann', null],
    ]);
  });

  it('goes on with the speaker of the quote before', () => {
    expect(direct('“We bouwen door”, zei Jan Kuipers. “Tot de winter komt.”', 'nl', ['Jan Kuipers'])).toEqual([
      ['“We bouwen door”', 'Jan Kuipers', 'zei'],
      ['“Tot de winter komt.”', 'Jan Kuipers', 'zei'],
    ]);
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    '„',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    ' ',
    '\n',
    ', ',
    '. ',
    ': ',
    'sagte ',
    'zei ',
    'said ',
    'dass ',
    'er ',
    'Müller ',
    'laut ',
    'volgens ',
    'sei ',
  );

  it('gives quotes that are sorted, inside the text, and of one kind nested or disjoint', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 50 }),
        fc.constantFrom<Language>('de', 'nl', 'en'),
        (parts, language) => {
          const text = parts.join('');
          const found = quotes(text, language);
          found.forEach((one, i) => {
            expect(one.text).toBe(text.slice(one.start, one.end));
            expect(one.start).toBeLessThan(one.end);
            const next = found[i + 1];
            if (next) expect(next.start).toBeGreaterThanOrEqual(one.start);
            for (const other of found.slice(i + 1))
              if (other.kind === one.kind && other.kind === 'direct')
                expect(other.start >= one.end || other.end <= one.end).toBe(true);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
