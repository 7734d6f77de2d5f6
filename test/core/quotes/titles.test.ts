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
    ["'Radfahrer': Wer ohne Licht fährt, muss künftig mehr zahlen, sagte der Minister.", 'de'],
    ['Den Preis bekam ein Kinderbuch: „Wir sind schon da“.', 'de'],
    ['Der Minister wies den Bericht als „Märchen“ zurück.', 'de'],
    ['The new notes include a “governance-linked bond”, whose coupon may fall.', 'en'],
  ])('%s', (text, language) => {
    expect(direct(text, language)).toEqual([]);
  });
});

describe('words in marks that somebody must have said', () => {
  it.each<[string, Language, string]>([
    ['Die Sprecherin wies alle Vorwürfe als „haltlos“ zurück.', 'de', '„haltlos“'],
    ['Sie zogen vor das Rathaus und skandierten Sprüche wie „Faule Ausrede“.', 'de', '„Faule Ausrede“'],
  ])('%s', (text, language, said) => {
    expect(direct(text, language)).toEqual([said]);
  });
});

describe('a heading’s words from a quote below', () => {
  it('are speech', () => {
    const text =
      'Watchdog fines app for ‘harvesting’ data\n\nThe company had been “harvesting first and asking later”, the watchdog said.';
    expect(direct(text, 'en')).toEqual(['‘harvesting’', '“harvesting first and asking later”']);
  });
});
