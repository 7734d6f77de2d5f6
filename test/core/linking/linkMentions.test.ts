import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/entities/mention';
import type { BuiltInEntityType } from '../../../src/core/entities/types';
import { linkMentions } from '../../../src/core/linking/linkMentions';
import { readCities } from '../../../src/core/linking/places/cities';
import type { Language } from '../../../src/core/text/language';

/** A text with its mentions written in it: `{PER Ada Byron} went to {LOC Paris}`. */
function marked(source: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of source.split(/(\{[A-Z]+ [^}]*\})/)) {
    const found = /^\{([A-Z]+) ([^}]*)\}$/.exec(part);
    if (!found) {
      text += part;
      continue;
    }
    const [, type, name = ''] = found;
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      type: type as BuiltInEntityType,
      confidence: 1,
    });
    text += name;
  }
  return { text, mentions };
}

const CITIES = readCities(
  [
    '1816670\tCN\t18961\tC\tBeijing;Peking;Pekin',
    '2988507\tFR\t2138\tC\tParis;Parigi',
    '4717560\tUS\t25\t\tParis',
    '6058560\tCA\t346\t\tLondon',
    '2643743\tGB\t8961\tC\tLondon;Londen',
  ].join('\n'),
);

/** The ids that the mentions are given, in reading order. */
function ids(source: string, language: Language = 'de'): string[] {
  return entities(source, language).map(({ id }) => id);
}

function labels(source: string, language: Language = 'de'): string[] {
  return entities(source, language).map(({ label }) => label);
}

function entities(source: string, language: Language) {
  const { text, mentions } = marked(source);
  return linkMentions(mentions, text, language, CITIES).map(({ entity }) => entity);
}

/** Which mentions are the same: the number of the first one of each group. */
function groups(source: string, language: Language = 'de'): number[] {
  const found = ids(source, language);
  return found.map((id) => found.indexOf(id));
}

describe('linking people in a document', () => {
  it('leads a surname, a genitive and a given name to the full name, wherever it stands', () => {
    expect(groups('{PER Lovelace} kam. {PER Ada Lovelace} ging. {PER Adas} Hut und {PER Lovelaces} Rad.')).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('leads half of a double name and the tail of a long one to the whole', () => {
    expect(groups('{PER Ada King-Noel}. {PER King} kam. {PER Samira Abu Hashem}. {PER Abu Hashem} ging.')).toEqual([
      0, 0, 2, 2,
    ]);
  });

  it('gives a surname to its bearer rather than to one of a double name, whoever was named last', () => {
    expect(groups('{PER Carl Stone} traf {PER Ada Stone-Flint}. {PER Stone} ging.')).toEqual([0, 1, 0]);
  });

  it('leaves titles out', () => {
    expect(ids('{PER Präsidentin Ada Lovelace} und {PER Dr. Lovelace}')).toEqual([
      'per:ada_lovelace',
      'per:ada_lovelace',
    ]);
  });

  it('keeps two people of one surname apart by given name, and gives a bare surname to the one named last', () => {
    expect(
      groups('{PER Ada Stone} traf {PER Carl Stone}. {PER Stone} sprach. {PER Ada Stone} schwieg. {PER Stone} ging.'),
    ).toEqual([0, 1, 1, 0, 0]);
  });

  it('keeps two people of one surname apart by form of address or ministry', () => {
    expect(groups('Frau {PER Müller} und Herr {PER Müller}')).toEqual([0, 1]);
    expect(groups('{PER Hans Meier} und {PER Anna Meier} kamen. Herr {PER Meier} blieb.')).toEqual([0, 1, 0]);
    expect(groups('Herr {PER Meier} und Frau {PER Meier} kamen. {PER Hans Meier} blieb.')).toEqual([0, 1, 0]);
    expect(groups('Außenminister {PER Müller} und Finanzminister {PER Müller}')).toEqual([0, 1]);
    expect(groups('Präsident {PER Müller} und Parteichef {PER Müller}')).toEqual([0, 0]);
  });

  it('takes short forms of a given name for the same person, other given names not', () => {
    expect(groups('{PER Joseph Stone}. {PER Joe Stone}. {PER J. Stone}. {PER John Stone}.', 'en')).toEqual([
      0, 0, 0, 3,
    ]);
  });

  it('does not take the end of a name for a genitive', () => {
    expect(ids('{PER Boris Jones} spricht. {PER Markus} Haus.')).toEqual(['per:boris_jones', 'per:markus']);
  });

  it('takes off a German genitive before a noun, an English one everywhere', () => {
    expect(ids('{PER Zorks} Krieg')).toEqual(['per:zork']);
    expect(ids('{PER Zork’s} war', 'en')).toEqual(['per:zork']);
  });
});

describe('linking organisations in a document', () => {
  it('knows international bodies in three languages and by acronym', () => {
    const names = ['Vereinten Nationen', 'UN', 'VN', 'Verenigde Naties', 'United Nations', 'UNO'];
    expect(new Set(names.flatMap((name) => ids(`{ORG ${name}}`)))).toEqual(new Set(['org:united-nations']));
    expect(ids('{ORG NAVO} {ORG NATO} {ORG Weiße Haus} {ORG Witte Huis}')).toEqual([
      'org:nato',
      'org:nato',
      'org:white-house',
      'org:white-house',
    ]);
  });

  it('shows them by the name that the text gives them, uninflected', () => {
    expect(labels('die Pläne der {ORG Europäischen Kommission}')).toEqual(['Europäische Kommission']);
    expect(labels('de {ORG Europese Commissie} zwijgt', 'nl')).toEqual(['Europese Commissie']);
    expect(labels('{ORG VN} en {ORG Verenigde Naties}', 'nl')).toEqual(['Verenigde Naties', 'Verenigde Naties']);
  });

  it('learns an acronym from brackets and from initials', () => {
    expect(groups('Der {ORG Bund Deutscher Zupfmusiker} ({ORG BDZ}) tagt. Der {ORG BDZ} zupft.')).toEqual([0, 0, 0]);
    expect(groups('De {ORG Stichting Oude Molens} en {ORG SOM}.', 'nl')).toEqual([0, 0]);
    expect(groups('De {ORG Stichting Oude Molens} en {ORG SAM}.', 'nl')).toEqual([0, 1]);
  });

  it('does not shorten a name to an acronym', () => {
    expect(groups('{ORG Arden} und {ORG ARD}')).toEqual([0, 1]);
  });

  it('leaves out article, case ending and legal form', () => {
    expect(groups('{ORG The Daily Planet} {ORG Daily Planet} {ORG Acme AG} {ORG Acme}')).toEqual([0, 0, 2, 2]);
  });

  it('gives a short name to the one long name that begins so, and to none where there are two', () => {
    expect(groups('{ORG Zork Institution} und {ORG Zork}')).toEqual([0, 0]);
    expect(groups('{ORG Zork Institution} und {ORG Zork Museum} und {ORG Zork}')).toEqual([0, 1, 2]);
  });

  it('tells ministries by field and country, and a bare one by the country named before', () => {
    expect(
      groups('Das {ORG US-Finanzministerium} und das russische {ORG Finanzministerium}; das {ORG Außenministerium}'),
    ).toEqual([0, 1, 2]);
    expect(groups('Das {ORG US-Finanzministerium} sagte, so das {ORG Finanzministerium}')).toEqual([0, 0]);
    expect(ids('het Chinese {ORG ministerie van Buitenlandse Zaken}', 'nl')).toEqual(
      ids('das chinesische {ORG Außenministerium}'),
    );
  });
});

describe('linking places in a document', () => {
  it('leads adjectives and inhabitants to their country, which keeps its capital apart', () => {
    expect(ids('{NORP chinesische} {NORP Chinesen} {LOC Chinas} {LOC Peking} {LOC Pekings}')).toEqual([
      'iso3166:CN',
      'iso3166:CN',
      'iso3166:CN',
      'geonames:1816670',
      'geonames:1816670',
    ]);
  });

  it('makes an entity of the type that it is, whatever the mention is', () => {
    const { text, mentions } = marked('{NORP chinesische}');
    expect(linkMentions(mentions, text, 'de')[0]?.entity).toEqual({ id: 'iso3166:CN', label: 'China', type: 'LOC' });
  });

  it('chooses among cities of one name by size, and by the countries that the document names', () => {
    expect(ids('{LOC London}')).toEqual(['geonames:2643743']);
    expect(ids('{LOC Paris}')).toEqual(['geonames:2988507']);
  });

  it('leads faiths, events and parties to one entity over languages and endings', () => {
    expect(new Set(ids('{NORP katholischen} {NORP Katholiken} {NORP katholieke} {NORP Catholics}'))).toEqual(
      new Set(['norp:catholicism']),
    );
    expect(new Set(ids('{MISC Olympischen Spielen} {MISC Olympische Spelen} {MISC Olympics}'))).toEqual(
      new Set(['misc:olympic-games']),
    );
    expect(new Set(ids('{NORP Republikanern} {ORG Republican Party}'))).toEqual(new Set(['org:republican-party']));
  });

  it('finds an inhabitant of a city', () => expect(ids('die {NORP Pariser}')).toEqual(['geonames:2988507']));
});

describe('linkMentions', () => {
  it('answers for every mention in order and changes none of their members', () => {
    const types: BuiltInEntityType[] = ['PER', 'LOC', 'ORG', 'MISC', 'NORP', 'DATE', 'MONEY', 'PERCENT'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom(...types)), { maxLength: 12 }),
        fc.constantFrom<Language>('de', 'nl', 'en'),
        (words, language) => {
          let text = '';
          const mentions = words.map(([word, type]): Mention => {
            const start = text.length;
            text += `${word} `;
            return { start, end: start + word.length, text: word, type, confidence: 0.5 };
          });
          const linked = linkMentions(mentions, text, language);
          expect(linked.map(({ entity: _, ...mention }) => mention)).toEqual(mentions);
          for (const { entity } of linked) expect(entity.id).toMatch(/^[a-z0-9-]+:.+/);
        },
      ),
    );
  });
});
