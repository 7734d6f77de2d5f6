import { describe, expect, test } from 'vitest';
import { findExpressions } from '../../../src/core/entities/rules/findExpressions';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { buildVocabulary } from '../../../src/core/text/vocabulary';

function found(text: string, language: Language): string[] {
  const tokens = tokenize(text, language);
  return findExpressions(tokens, buildVocabulary(tokens), language).map(
    ({ first, last, type }) => `${type} ${text.slice(tokens.starts[first], tokens.ends[last])}`,
  );
}

describe('dates and amounts', () => {
  test.each<[Language, string, string[]]>([
    ['de', 'Am 24. Februar 2022 begann es.', ['DATE 24. Februar 2022']],
    ['de', 'Aktualisiert am Mai 3, 2024 in Berlin.', ['DATE Mai 3, 2024']],
    ['nl', 'Bijgewerkt op mei 3, 2024 om 10 uur.', ['DATE mei 3, 2024']],
    [
      'de',
      'Freitag (30. Dezember) im letzten Quartal 2023',
      ['DATE Freitag', 'DATE 30. Dezember', 'DATE letzten Quartal 2023'],
    ],
    ['de', 'vor drei Jahren und in der Nacht zum Mittwoch', ['DATE vor drei Jahren', 'DATE Nacht zum Mittwoch']],
    ['de', 'rund 3,5 Millionen Euro, also 70 Prozent', ['MONEY 3,5 Millionen Euro', 'PERCENT 70 Prozent']],
    ['nl', 'twee weken geleden, dinsdag 9 maart', ['DATE twee weken geleden', 'DATE dinsdag 9 maart']],
    ['nl', 'voor € 12,50 in de jaren tachtig', ['MONEY € 12,50', 'DATE jaren tachtig']],
    ['en', 'It cost $4.5 billion on March 3, 2021.', ['MONEY $4.5 billion', 'DATE March 3, 2021']],
    ['en', 'Up to $6.1 billion. On 12 September, it fell.', ['MONEY $6.1 billion', 'DATE 12 September']],
    ['en', 'in the first half of 2024', ['DATE first half of 2024']],
    ['de', 'CHF 300 Mio. im Jahr', ['MONEY CHF 300 Mio.']],
    [
      'en',
      'NT$27 million, 5 per cent, two weeks ago',
      ['MONEY NT$27 million', 'PERCENT 5 per cent', 'DATE two weeks ago'],
    ],
    [
      'de',
      'Emden, 14. Oktober 2025. Gebaut zwischen 1786 und 1789.',
      ['DATE 14. Oktober 2025', 'DATE 1786', 'DATE 1789'],
    ],
    ['nl', 'René van Odijck (Maastricht, 1688 – Sint-Truiden, 1759)', ['DATE 1688', 'DATE 1759']],
    ['en', 'a $140,000 loan, £50,000 and an apology, a £9m offer', ['MONEY $140,000', 'MONEY £50,000', 'MONEY £9m']],
    ['en', 'Monday 9th October 2023, then February 6th', ['DATE Monday 9th October 2023', 'DATE February 6th']],
    ['de', 'eine halbe Milliarde Euro, zweieinhalb Millionen', ['MONEY eine halbe Milliarde Euro']],
    [
      'de',
      'Ende der 1990er Jahre, im achtzehnten Jahrhundert',
      ['DATE Ende der 1990er Jahre', 'DATE achtzehnten Jahrhundert'],
    ],
    ['de', 'vor einem halben Jahr, in der Saison 2023/24', ['DATE vor einem halben Jahr', 'DATE 2023/24']],
    [
      'de',
      'vom 3.-5. März 2024 für zweiundzwanzig Prozent',
      ['DATE 3.-5. März 2024', 'PERCENT zweiundzwanzig Prozent'],
    ],
    [
      'nl',
      'ruim een half miljard euro, honderdduizend euro',
      ['MONEY een half miljard euro', 'MONEY honderdduizend euro'],
    ],
    [
      'nl',
      "tientallen miljoenen euro's, een half procent",
      ["MONEY tientallen miljoenen euro's", 'PERCENT een half procent'],
    ],
    [
      'nl',
      'de jaren 80, de jaren ’60, eind jaren negentig',
      ['DATE jaren 80', 'DATE jaren ’60', 'DATE eind jaren negentig'],
    ],
    ['nl', 'de 17e eeuw, de eerste helft van 2023', ['DATE 17e eeuw', 'DATE eerste helft van 2023']],
    [
      'nl',
      'half 2027, een half jaar geleden, op 24-12-2023',
      ['DATE half 2027', 'DATE een half jaar geleden', 'DATE 24-12-2023'],
    ],
    [
      'en',
      'half a billion dollars, one and a half percent',
      ['MONEY half a billion dollars', 'PERCENT one and a half percent'],
    ],
    [
      'en',
      'tens of millions of dollars, twenty-five euros',
      ['MONEY tens of millions of dollars', 'MONEY twenty-five euros'],
    ],
    ['en', 'in mid-March, in the late 1990s, in the sixties', ['DATE mid-March', 'DATE late 1990s', 'DATE sixties']],
    [
      'en',
      'on Boxing Day, New Year’s Eve and Good Friday',
      ['DATE Boxing Day', 'DATE New Year’s Eve', 'DATE Good Friday'],
    ],
    ['en', 'March 3-5, 2024, in Q3 2023, on 24/12/2023', ['DATE March 3-5, 2024', 'DATE Q3 2023', 'DATE 24/12/2023']],
    ['en', 'on the second Saturday in June for 200 bucks', ['DATE second Saturday in June', 'MONEY 200 bucks']],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  test.each<[Language, string]>([
    ['de', 'Die 1500 Menschen gingen in Zimmer 24.'],
    ['nl', 'Jan Jansen kocht 3 fietsen.'],
    ['en', 'May I march?'],
    ['en', 'She is in her eighties and met new people on a good day.'],
    ['nl', 'Hij won in twee jaren 80 wedstrijden.'],
    ['nl', 'De tweeën liepen de 1500 meter.'],
    ['de', 'Aktenzeichen 2023/07 auf Achtung.'],
  ])('%s has none: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  test('never reaches over the end of a line', () => {
    expect(found('5\nProzent', 'de')).toEqual([]);
  });
});
