import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { findQuotes } from '../../support/quotes';
import { people } from './people';

type Expected = [text: string, speaker: string | null, cue: string | null];

function reported(text: string, language: Language, names: readonly string[] = []): Expected[] {
  return findQuotes(tokenize(text, language), people(text, names), language)
    .filter((quote) => quote.kind === 'indirect')
    .map((quote): Expected => [quote.text, quote.speaker?.text ?? null, quote.cue?.text ?? null]);
}

describe('reported speech', () => {
  it.each<[string, Language, string[], Expected[]]>([
    [
      'Petra Lohmann sagte am Montag, dass der Hafen bis zum Winter fertig wird.',
      'de',
      ['Petra Lohmann'],
      [['dass der Hafen bis zum Winter fertig wird', 'Petra Lohmann', 'sagte']],
    ],
    [
      'Das Ministerium teilte mit, der Hafen sei bis zum Winter fertig.',
      'de',
      [],
      [['der Hafen sei bis zum Winter fertig', 'Das Ministerium', 'teilte']],
    ],
    [
      'Der Hafen sei bis zum Winter fertig, sagte Petra Lohmann.',
      'de',
      ['Petra Lohmann'],
      [['Der Hafen sei bis zum Winter fertig', 'Petra Lohmann', 'sagte']],
    ],
    [
      'Der Markt werde sich bis zum Sommer beruhigen, glaubt Petra Lohmann.',
      'de',
      ['Petra Lohmann'],
      [['Der Markt werde sich bis zum Sommer beruhigen', 'Petra Lohmann', 'glaubt']],
    ],
    [
      'Petra Lohmann notierte in ihrem Tagebuch, der Kaiser habe den Roman siebenmal gelesen.',
      'de',
      ['Petra Lohmann'],
      [['der Kaiser habe den Roman siebenmal gelesen', 'Petra Lohmann', 'notierte']],
    ],
    [
      'Der Kern des Plans ist nach Polizeiangaben eine Senkung des Preises von 60 auf 47 Dollar.',
      'de',
      [],
      [
        [
          'Der Kern des Plans ist nach Polizeiangaben eine Senkung des Preises von 60 auf 47 Dollar',
          'Polizeiangaben',
          'nach',
        ],
      ],
    ],
    [
      'Heftige Regenfälle haben im Süden laut Medienberichten zu schweren Überschwemmungen geführt.',
      'de',
      [],
      [
        [
          'Heftige Regenfälle haben im Süden laut Medienberichten zu schweren Überschwemmungen geführt',
          'Medienberichten',
          'laut',
        ],
      ],
    ],
    ['Laut „Abendpost“ wurde niemand verletzt.', 'de', [], [['wurde niemand verletzt', '„Abendpost“', 'Laut']]],
    [
      'Der Hafen sei bis zum Winter fertig, hatte Petra Lohmann bei einem Besuch in der Stadt gesagt.',
      'de',
      ['Petra Lohmann'],
      [['Der Hafen sei bis zum Winter fertig', 'Petra Lohmann', 'gesagt']],
    ],
    [
      'Der Hafen wird bis zum Winter fertig, wie Petra Lohmann, die Leiterin der Behörde, mitteilte.',
      'de',
      ['Petra Lohmann'],
      [['Der Hafen wird bis zum Winter fertig', 'Petra Lohmann', 'mitteilte']],
    ],
    [
      'Volgens Rusland bestaan die plannen en China heeft die lezing overgenomen.',
      'nl',
      [],
      [['bestaan die plannen', 'Rusland', 'Volgens']],
    ],
    [
      'Petra Lohmann warf der Regierung vor, die Wähler getäuscht zu haben.',
      'de',
      ['Petra Lohmann'],
      [['die Wähler getäuscht zu haben', 'Petra Lohmann', 'warf']],
    ],
    [
      'Petra Lohmann forderte die Regierung auf, die Steuer abzuschaffen.',
      'de',
      ['Petra Lohmann'],
      [['die Steuer abzuschaffen', 'Petra Lohmann', 'forderte']],
    ],
    ['Ich habe gesagt, ich hätte lieber den Hund.', 'de', [], [['ich hätte lieber den Hund', 'Ich', 'gesagt']]],
    ['Laut der Polizei wurde niemand verletzt.', 'de', [], [['wurde niemand verletzt', 'der Polizei', 'Laut']]],
    [
      'De wethouder zegt dat de brug in mei opengaat.',
      'nl',
      [],
      [['dat de brug in mei opengaat', 'De wethouder', 'zegt']],
    ],
    ['Volgens de politie raakte niemand gewond.', 'nl', [], [['raakte niemand gewond', 'de politie', 'Volgens']]],
    ['De brug gaat in mei open, meldt de gemeente.', 'nl', [], [['De brug gaat in mei open', 'de gemeente', 'meldt']]],
    [
      'Ann Lowe said that the bridge would open in May.',
      'en',
      ['Ann Lowe'],
      [['that the bridge would open in May', 'Ann Lowe', 'said']],
    ],
    [
      'The bridge will open in May, Ann Lowe said.',
      'en',
      ['Ann Lowe'],
      [['The bridge will open in May', 'Ann Lowe', 'said']],
    ],
    ['Nobody was hurt, according to the police.', 'en', [], [['Nobody was hurt', 'the police', 'according']]],
  ])('%s', (text, language, names, expected) => {
    expect(reported(text, language, names)).toEqual(expected);
  });

  it('goes on in the subjunctive without a cue', () => {
    const text = 'Der Hafen sei fertig, sagte Petra Lohmann. Es fehle nur noch das Geld. Am Abend regnete es.';
    expect(reported(text, 'de', ['Petra Lohmann'])).toEqual([
      ['Der Hafen sei fertig', 'Petra Lohmann', 'sagte'],
      ['Es fehle nur noch das Geld', 'Petra Lohmann', null],
    ]);
  });

  it('takes the sentence before for what „das“ stands for', () => {
    const text = 'Die Brücke wird im Mai geöffnet. Das teilte die Stadt mit.';
    expect(reported(text, 'de')).toEqual([['Die Brücke wird im Mai geöffnet', 'die Stadt', 'teilte']]);
  });

  it.each([
    ['de', 'Laut vorläufigem Ergebnis kommen die Parteien auf 194 Sitze.', 'kommen die Parteien auf 194 Sitze'],
    [
      'de',
      'Beamte sagten, China unterstütze Russland bei der Produktion von Drohnen, Satelliten und Panzern.',
      'China unterstütze Russland bei der Produktion von Drohnen, Satelliten und Panzern',
    ],
    ['en', 'Shore analyst Clive Ramanathan said in a note the closures were overdue.', 'the closures were overdue'],
  ] as const)('finds where a report starts and ends (%s): %s', (language, text, content) => {
    expect(reported(text, language, ['China', 'Russland']).map(([words]) => words)).toEqual([content]);
  });

  it('takes the clauses that a conjunction joins as the one report that annotators see in them', () => {
    const text = 'De wethouder zegt dat de brug in mei opengaat en dat de pont blijft varen.';
    expect(reported(text, 'nl').map(([words]) => words)).toEqual([
      'dat de brug in mei opengaat en dat de pont blijft varen',
    ]);
  });

  it.each([
    ['Nach einer Studie der Universität sind die Böden trocken.', 'der Universität'],
    ['Nach Angaben der Polizei wurde niemand verletzt.', 'der Polizei'],
    ['Der Polizei zufolge wurde niemand verletzt.', 'Der Polizei'],
  ])('knows whose words they are: %s', (text, speaker) => {
    expect(reported(text, 'de').map(([, who]) => who)).toEqual([speaker]);
  });

  it.each<[string, Language, Expected]>([
    [
      'Sowohl chinesische als auch deutsche Beamte sagen, dass die Gespräche schwierig waren.',
      'de',
      ['dass die Gespräche schwierig waren', 'Sowohl chinesische als auch deutsche Beamte', 'sagen'],
    ],
    [
      'Both Chinese and German officials say that the talks were hard.',
      'en',
      ['that the talks were hard', 'Both Chinese and German officials', 'say'],
    ],
    [
      'Mehrere Beamte, die nicht genannt werden wollen, sagten am Montag, der Hafen werde geschlossen.',
      'de',
      ['der Hafen werde geschlossen', 'Mehrere Beamte', 'sagten'],
    ],
  ])('knows speakers of several words: %s', (text, language, expected) => {
    expect(reported(text, language)).toEqual([expected]);
  });

  it.each<[string, Expected[]]>([
    [
      'Petra Lohmann sagte, dass sie den Hafen ausbauen wolle, aber im Bericht der Stadt wurde der Ausbau nicht erwähnt.',
      [['dass sie den Hafen ausbauen wolle', 'Petra Lohmann', 'sagte']],
    ],
    [
      'Petra Lohmann sagte, dass der Hafen fertig ist, und im Mai, nachdem die Stadt gezahlt hatte, gab sie die Schlüssel ab.',
      [['dass der Hafen fertig ist', 'Petra Lohmann', 'sagte']],
    ],
  ])('ends where a main clause tells something else: %s', (text, expected) => {
    expect(reported(text, 'de', ['Petra Lohmann'])).toEqual(expected);
  });

  it('ends with the report that it stands in, and what is joined to its cue has its speaker', () => {
    const text =
      'Lohmann sagte, Bund und Land sollten enger zusammenarbeiten, und betonte, dass der Hafen wachse, sagte der Sender in einem Bericht über das Treffen.';
    const [outer, ...inner] = reported(text, 'de', ['Lohmann']);
    expect(outer?.slice(1)).toEqual(['der Sender', 'sagte']);
    expect(inner.map(([, speaker]) => speaker)).toEqual(['Lohmann', 'Lohmann']);
    for (const [words] of inner) expect(outer?.[0]).toContain(words);
  });

  it('knows a participle by the word before it that it needs', () => {
    expect(reported('Die Beamten haben darauf bestanden, dass der Hafen schließt.', 'de')).toEqual([
      ['dass der Hafen schließt', 'Die Beamten', 'bestanden'],
    ]);
  });

  it('reads the sentence before where a cue points back to it', () => {
    const text = 'De haven gaat in mei dicht. Dat heeft de gemeente maandag bekendgemaakt.';
    expect(reported(text, 'nl')).toEqual([['De haven gaat in mei dicht', 'de gemeente', 'bekendgemaakt']]);
  });

  it('tells nothing of what came after an announcement', () => {
    expect(reported('Nach der Ankündigung der Regierung fielen die Kurse.', 'de')).toEqual([]);
  });

  it('leaves the time of day that opens a line of a live blog out', () => {
    const [first] = reported('16:32 Uhr: Der Hafen sei fertig, sagte Petra Lohmann.', 'de', ['Petra Lohmann']);
    expect(first?.[0]).toBe('Der Hafen sei fertig');
  });

  it('is as sure as it is often right: never quite, never not at all', () => {
    const text = 'Der Hafen sei fertig, sagte Petra Lohmann. „Wir bauen weiter“, sagte Petra Lohmann am Abend.';
    const found = findQuotes(tokenize(text, 'de'), people(text, ['Petra Lohmann']), 'de');
    expect(found).toHaveLength(2);
    for (const { confidence } of found) {
      expect(confidence).toBeGreaterThan(0.4);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('reports nothing where nobody says anything', () => {
    expect(reported('Am Montag regnete es in Bremen. Der Hafen blieb leer.', 'de')).toEqual([]);
    expect(reported('It rained on Monday. The harbour stayed empty.', 'en')).toEqual([]);
  });
});
