import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { findQuotes } from '../../support/quotes';

function direct(text: string, language: Language): string[] {
  return findQuotes(tokenize(text, language), [], language)
    .filter(({ kind }) => kind === 'direct')
    .map((quote) => quote.text);
}

describe('words in marks that nobody says', () => {
  it.each<[string, Language]>([
    ['In a note titled “Mind the Gap,” the analyst wrote that orders had slowed.', 'en'],
    ['Die Firma will laut „nachrichten.example.org“ bald wieder öffnen.', 'de'],
    ['Unter dem Motto „100 Jahre und kein bisschen leise“ feiert der Verein am Sonntag.', 'de'],
    ['The new notes include a “governance-linked bond”, whose coupon may fall.', 'en'],
  ])('%s', (text, language) => {
    expect(direct(text, language)).toEqual([]);
  });
});

describe('a heading’s words from a quote below', () => {
  it('are speech', () => {
    const text =
      'Watchdog fines app for ‘harvesting’ data\n\nThe company had been “harvesting first and asking later”, the watchdog said.';
    expect(direct(text, 'en')).toEqual(['‘harvesting’', '“harvesting first and asking later”']);
  });
});
