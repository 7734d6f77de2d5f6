import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens';
import { findQuotes } from '../../support/quotes';
import { people } from './people';

function reported(text: string, names: readonly string[] = []): [string, string | null][] {
  return findQuotes(tokenize(text, 'de'), people(text, names), 'de')
    .filter(({ kind }) => kind === 'indirect')
    .map((quote) => [quote.text, quote.speaker?.text ?? null]);
}

describe('reports by their construction', () => {
  it.each<[string, string[], string, string | null]>([
    ['Die Anwohner wurden am Abend gebeten, ihr Haus nicht zu verlassen.', [], 'ihr Haus nicht zu verlassen', null],
    [
      'Petra Lohmann erteilte der Feuerwehr den Befehl, dabei zu helfen.',
      ['Petra Lohmann'],
      'dabei zu helfen',
      'Petra Lohmann',
    ],
    [
      'Petra Lohmann ist der Meinung, dass es in der nächsten Zeit nicht umgesetzt werde.',
      ['Petra Lohmann'],
      'dass es in der nächsten Zeit nicht umgesetzt werde',
      'Petra Lohmann',
    ],
  ])('%s', (text, names, report, speaker) => {
    const found = reported(text, names).find(([content]) => content === report);
    expect(found?.[0]).toBe(report);
    if (speaker) expect(found?.[1]).toBe(speaker);
  });

  it('end with their infinitive, where a clause with a verb of its own is joined to it', () => {
    expect(
      reported('Das Land hat davor gewarnt, den Hafen zu schließen, und sowohl Werften als auch Reeder sind in Sorge.'),
    ).toEqual([['den Hafen zu schließen', 'Das Land']]);
    const joined = 'die Brücke zu sanieren, den Park zu öffnen, und die Schule zu bauen';
    expect(reported(`Das Land versprach, ${joined}.`)).toEqual([[joined, 'Das Land']]);
  });

  it.each([
    'Die Stadt hat den Platz gesperrt, um den Verkehr zu beruhigen.',
    'Der Lauf findet am Sonntag in Bern statt.',
  ])('not: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
