import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/entities/mention';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { readQuotes } from '../../support/quotes';
import { people } from './people';

function read(text: string, language: Language, mentions: readonly Mention[] = []) {
  return readQuotes(tokenize(text, language), mentions, language);
}

describe('who a speaker means', () => {
  it('resolves a pronoun to who spoke before', () => {
    const text = '„Wir bauen weiter“, sagte Petra Lohmann. „Das wird der größte Hafen im Land“, sagte sie.';
    const { quotes } = read(text, 'de', people(text, ['Petra Lohmann']));
    const [first, second] = quotes;
    expect(second?.speaker?.text).toBe('sie');
    expect(second?.speakerMention).toEqual(first?.speakerMention);
    expect(text.slice(second?.speakerMention?.start, second?.speakerMention?.end)).toBe('Petra Lohmann');
  });

  it('resolves a pronoun to the person of whom is told, not to whom that one met, nor to what is no person', () => {
    const text = 'Die Regierung sagte: „Wir bauen.“ Jan Lohmann traf sich mit Karl Braun, wo er sagte: „Ich auch.“';
    const start = text.indexOf('Regierung');
    const government: Mention = { start, end: start + 9, text: 'Regierung', type: 'ORG', confidence: 1 };
    const named = people(text, ['Jan Lohmann', 'Karl Braun']);
    const [, quote] = read(text, 'de', [government, ...named]).quotes;
    expect(quote?.speaker?.text).toBe('er');
    expect(text.slice(quote?.speakerMention?.start, quote?.speakerMention?.end)).toBe('Jan Lohmann');
  });

  it.each<[string, Language, string[], string]>([
    [
      'Anna Bucher leitet das Institut. Klaus Müller lobte sie. „Das wird teuer“, sagte sie.',
      'de',
      ['Anna Bucher', 'Klaus Müller'],
      'Anna Bucher',
    ],
    [
      'Frau Lohmann leitet das Institut. Herr Braun lobte sie. „Das wird teuer“, sagte sie.',
      'de',
      ['Lohmann', 'Braun'],
      'Lohmann',
    ],
    [
      '“Ik kom”, zei Jan Smit. Petra de Boer knikte. Later zei hij: “Of niet.”',
      'nl',
      ['Jan Smit', 'Petra de Boer'],
      'Jan Smit',
    ],
    ['Mary Cole met Paul Reed. “It will be dear,” she said.', 'en', ['Mary Cole', 'Paul Reed'], 'Mary Cole'],
  ])('resolves a pronoun to a person of its gender: %s', (text, language, names, expected) => {
    const { speakerMention } = read(text, language, people(text, names)).quotes.at(-1) ?? {};
    expect(text.slice(speakerMention?.start, speakerMention?.end)).toBe(expected);
  });

  it('resolves a pronoun to whom a sentence has begun with since another spoke', () => {
    const text =
      '„Nein“, sagte Jan Lohmann.\n\nDer Präsident Karl Braun dankte allen. „Jeder Tag zählt“, sagte er am Abend.';
    const quote = read(text, 'de', people(text, ['Jan Lohmann', 'Karl Braun'])).quotes.at(-1);
    expect(text.slice(quote?.speakerMention?.start, quote?.speakerMention?.end)).toBe('Karl Braun');
  });

  it('leaves a pronoun open that means somebody without a name', () => {
    const text = 'Jan Lohmann kam. „Nein“, sagte ein Nachbar. „Ich bleibe hier“, sagte er.';
    const quote = read(text, 'de', people(text, ['Jan Lohmann'])).quotes.at(-1);
    expect(quote?.speaker?.text).toBe('er');
    expect(quote?.speakerMention).toBeNull();
  });

  it.each<[string, Language, string]>([
    ['Ministerin Petra Lohmann kam. „Wir bauen weiter“, sagte die Ministerin.', 'de', 'Petra Lohmann'],
    ['Verteidigungsminister Petra Lohmann kam. „Wir bauen weiter“, so der Minister.', 'de', 'Petra Lohmann'],
    ['Burgemeester Petra Lohmann kwam. “We bouwen door”, zei de burgemeester.', 'nl', 'Petra Lohmann'],
  ])('resolves an office to whom it was given before: %s', (text, language, expected) => {
    const { speakerMention } = read(text, language, people(text, ['Petra Lohmann'])).quotes[0] ?? {};
    expect(text.slice(speakerMention?.start, speakerMention?.end)).toBe(expected);
  });

  it('takes a noun behind its article for no verb', () => {
    const text = 'Petra Lohmann noemde het besluit in de Tweede Kamer “onnodig en onverantwoord”.';
    const [quote] = read(text, 'nl', people(text, ['Petra Lohmann'])).quotes;
    expect([quote?.speaker?.text, quote?.cue?.text]).toEqual(['Petra Lohmann', 'noemde']);
  });

  it('takes a plural for no woman', () => {
    const text = 'Klaus Müller kam mit Paul Braun. „Das wird teuer“, sagten sie.';
    const [quote] = read(text, 'de', people(text, ['Klaus Müller', 'Paul Braun'])).quotes;
    expect(quote?.speakerMention).not.toBeNull();
  });

  it('resolves a pronoun to nobody named in the quote itself', () => {
    const text = 'Jan Smit keek op. “Zonder Piet Visser was het instituut er niet geweest”, zei hij.';
    const [quote] = read(text, 'nl', people(text, ['Jan Smit', 'Piet Visser'])).quotes;
    expect(text.slice(quote?.speakerMention?.start, quote?.speakerMention?.end)).toBe('Jan Smit');
  });

  it('takes whose words a sentence tells for who goes on speaking', () => {
    const text = '“Een grap”, zei Jan Smit over Petra Lohmann. Volgens haar is dat geen grap. “Noem het ernst.”';
    const quote = read(text, 'nl', people(text, ['Jan Smit', 'Petra Lohmann'])).quotes.at(-1);
    expect(quote?.speaker?.text).toBe('haar');
    expect(text.slice(quote?.speakerMention?.start, quote?.speakerMention?.end)).toBe('Petra Lohmann');
  });

  it('resolves an office to the institution named before', () => {
    const text = 'Das Finanzministerium prüft den Plan. „Wir brauchen noch eine Woche“, sagte das Ministerium.';
    const start = text.indexOf('Finanzministerium');
    const ministry: Mention = { start, end: start + 17, text: 'Finanzministerium', type: 'ORG', confidence: 1 };
    const { quotes } = read(text, 'de', [ministry]);
    expect(quotes[0]?.speaker?.text).toBe('das Ministerium');
    expect(quotes[0]?.speakerMention).toEqual({ start, end: start + 17 });
  });

  it('tells the person who speaks from the one who is spoken to, right behind', () => {
    const text = '„Wir bauen weiter“, sagte Lohmann Braun.';
    const [quote] = read(text, 'de', people(text, ['Lohmann', 'Braun'])).quotes;
    expect(quote?.speaker?.text).toBe('Lohmann');
  });

  it('leaves a speaker unknown rather than guess', () => {
    const { quotes } = read('“We will never give up this harbour, whatever it costs.”', 'en');
    expect(quotes.map(({ speaker, speakerMention }) => [speaker, speakerMention])).toEqual([[null, null]]);
  });

  it.each<[string, Language, string]>([
    ['Bürgermeisterin Petra Lohmann, die seit 2019 im Amt ist, sagte: „Wir bauen weiter.“', 'de', 'Petra Lohmann'],
    ['„Wir bauen weiter“, sagte die Bürgermeisterin, Petra Lohmann, am Abend.', 'de', 'Petra Lohmann'],
    ['“We bouwen door”, aldus oprichter en directeur Petra Lohmann.', 'nl', 'Petra Lohmann'],
    ['Der Bremer Zeitung sagte Petra Lohmann: „Wir bauen weiter.“', 'de', 'Petra Lohmann'],
    ['Die Zeitung zitiert Petra Lohmann mit den Worten: „Wir bauen weiter.“', 'de', 'Petra Lohmann'],
    ['Petra Lohmann (SPD) warf den Ländern vor: „Wir bauen allein.“', 'de', 'Petra Lohmann'],
    ['“We keep building,” Secretary of State Petra Lohmann said.', 'en', 'Petra Lohmann'],
    ['“We bouwen door”, zei minister van Defensie Petra Lohmann.', 'nl', 'Petra Lohmann'],
    [
      '“We keep building,” said the brother of President Petra Lohmann.',
      'en',
      'the brother of President Petra Lohmann',
    ],
    ['Petra Lohmann, who has been mayor since 2019, said: “We keep building.”', 'en', 'Petra Lohmann'],
  ])('finds the name: %s', (text, language, expected) => {
    const [quote] = read(text, language, people(text, ['Petra Lohmann'])).quotes;
    expect(quote?.speaker?.text).toBe(expected);
  });
});

describe('words in quotation marks that nobody says', () => {
  it.each<[string, Language, string[]]>([
    ['Der Film „Die Vögel“ läuft am Montag im Kino.', 'de', ['„Die Vögel“']],
    ['In het café ‘De Zwaan’ was het druk.', 'nl', ['‘De Zwaan’']],
    ['The ship “Aurora” left the harbour at noon.', 'en', ['“Aurora”']],
  ])('%s', (text, language, expected) => {
    const { quotes, scare } = read(text, language);
    expect(quotes).toEqual([]);
    expect(scare.map((span) => span.text)).toEqual(expected);
  });
});
