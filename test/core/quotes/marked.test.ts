import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../src/core/quotes/marked';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';

function marked(text: string, language: Language = 'de'): string[] {
  return findMarked(tokenize(text), language).map(({ start, end }) => text.slice(start, end));
}

describe('pairing quotation marks', () => {
  it.each<[string, Language, string, string[]]>([
    ['German low-high', 'de', 'Er rief: „Komm her!“ und ging.', ['„Komm her!“']],
    ['German single', 'de', 'Das Wort ‚morgen‘ fiel.', ['‚morgen‘']],
    ['guillemets inward', 'de', 'Sie sagte: »Ja, gern.«', ['»Ja, gern.«']],
    ['guillemets outward', 'de', 'Sie sagte: «Ja, gern.» Dann «Nein».', ['«Ja, gern.»', '«Nein»']],
    ['Dutch double', 'nl', '“Kom maar”, zei ze.', ['“Kom maar”']],
    ['Dutch low-high', 'nl', 'Hij zei: „Kom maar.”', ['„Kom maar.”']],
    ['English single', 'en', '‘Come in,’ she said.', ['‘Come in,’']],
    ['straight double', 'en', '"Come in," she said. "Sit."', ['"Come in,"', '"Sit."']],
    ['straight single', 'en', "He said 'never again' and left.", ["'never again'"]],
    ['German opened with the closing mark of English', 'de', 'Er sagte “Nein” dazu.', ['“Nein”']],
    ['a stray space after the opening mark', 'de', 'Er hatte „ Fragen und Zweifel“ dazu.', ['„ Fragen und Zweifel“']],
  ])('%s', (_, language, text, expected) => {
    expect(marked(text, language)).toEqual(expected);
  });

  it('nests', () => {
    expect(marked('„Sie rief: ‚Komm!‘ und lachte“, sagte er.')).toEqual(['„Sie rief: ‚Komm!‘ und lachte“', '‚Komm!‘']);
    expect(marked('“I said, ‘Stop.’”', 'en')).toEqual(['“I said, ‘Stop.’”', '‘Stop.’']);
  });

  it('leaves apostrophes alone', () => {
    expect(marked("'s Ochtends kwamen er foto's binnen, 't was druk in 's-Hertogenbosch.", 'nl')).toEqual([]);
    expect(marked('Putins’ Reden und Marx’ Werk, so ’ne Sache.')).toEqual([]);
    expect(marked('the residents’ savings from the ’90s', 'en')).toEqual([]);
    expect(marked('‘treated residents’ savings like a cash machine’', 'en')).toEqual([
      '‘treated residents’ savings like a cash machine’',
    ]);
    expect(marked('‚Wirf rein, ich mach’ den!‘')).toEqual(['‚Wirf rein, ich mach’ den!‘']);
  });

  it('ends a quote that is never closed before the next one opens', () => {
    expect(marked('„Wir handeln jetzt. [Anm.] „Alle sollten helfen“, sagte er.')).toEqual([
      '„Wir handeln jetzt. [Anm.]',
      '„Alle sollten helfen“',
    ]);
  });

  it('nests straight marks in a quote of several lines, over apostrophes', () => {
    const text = '"Geef mij foto\'s,\nmaar ik haat de "sleur" van het leven,\n\'t is niets."\n"Zoo?" vroeg hij.';
    expect(marked(text, 'nl')).toEqual([text.slice(0, text.indexOf('\n"Zoo')), '"sleur"', '"Zoo?"']);
  });

  it('ends a quote that is never closed with its paragraph', () => {
    expect(marked('Er sagte: „Wir kommen.\n\nDas war alles.')).toEqual(['„Wir kommen.']);
  });

  it('goes on where the next paragraph opens with the mark again', () => {
    const text = '“One line.\n\n“Another line,” she said.';
    const [quote, ...rest] = findMarked(tokenize(text), 'en');
    expect(rest).toEqual([]);
    expect(quote?.pieces?.map(({ start, end }) => text.slice(start, end))).toEqual(['“One line.', '“Another line,”']);
  });

  it('goes on without a mark where the next paragraph closes it', () => {
    expect(marked('Er sagte: „Erst das eine.\n\nDann das andere.“ Das war’s.')).toEqual([
      '„Erst das eine.\n\nDann das andere.“',
    ]);
  });

  it('starts a quote whose opening mark is missing with its paragraph', () => {
    expect(marked('Kurz.\nWir kommen bald“, sagte er.')).toEqual(['Wir kommen bald“']);
  });
});

const markish = fc.array(
  fc.constantFrom('„', '“', '”', '"', '‚', '‘', '’', "'", '«', '»', '‹', '›', ' ', '\n', 'a', 'Er', '.', ',', 's'),
  { maxLength: 60 },
);

describe('whatever the marks', () => {
  it('stretches are sorted, inside the text, and nested or disjoint', () => {
    fc.assert(
      fc.property(markish, fc.constantFrom<Language>('de', 'nl', 'en'), (signs, language) => {
        const text = signs.join('');
        const found = findMarked(tokenize(text), language);
        for (let i = 0; i < found.length; i++) {
          const one = found[i];
          if (!one) continue;
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.start).toBeLessThan(one.end);
          for (const other of found.slice(i + 1)) {
            expect(other.start).toBeGreaterThanOrEqual(one.start);
            expect(other.start >= one.end || other.end <= one.end).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
