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
    [
      'Er eröffnete die Ausstellung „Hafen - Vom Kutter bis zur Jacht, ein Jahrhundert am Kai“ über die Geschichte.',
      'de',
    ],
    ['Petra Lohmann sagte, das Prinzip, „ein Mann, eine Stimme“ gebe es auch hier.', 'de'],
    ['Die „Biennale for Harbour Art“ – auch „Biennale für Hafenkunst“ – findet alle zwei Jahre statt.', 'de'],
    ['Er war zu Gast beim „2. Deutschen Hafenkongress der Nordreederei“.', 'de'],
    [
      'Das Gericht hat die Gruppe wegen Volksverhetzung verurteilt, teilte das Gericht mit. „Nordwind“ habe in seinen Liedern Ausländer, Juden und Andersdenkende verunglimpft.',
      'de',
    ],
    [
      'For the first time a team of girls came from Hull, and in their first matchup, the girls’ robot, named “Better Idea of Hull Girls,” scored one or two points for the three-nation alliance.',
      'en',
    ],
    ['The new notes include a “governance-linked bond”, whose coupon may fall.', 'en'],
  ])('%s', (text, language) => {
    expect(direct(text, language)).toEqual([]);
  });
});

describe('words in marks that somebody must have said', () => {
  it.each<[string, Language, string]>([
    ['Die Sprecherin wies alle Vorwürfe als „haltlos“ zurück.', 'de', '„haltlos“'],
    [
      'Die Antwort, in den Händen der Zeitung: „Manche nennen das einen Segen.“',
      'de',
      '„Manche nennen das einen Segen.“',
    ],
    ['„Unsinn“ habe Lohmann das genannt, sagte sie.', 'de', '„Unsinn“'],
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
