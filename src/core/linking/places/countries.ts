import { LANGUAGES, type Language } from '../../text/language';
import { COUNTRY_NAMES } from '../data/countryNames';
import { DEMONYMS } from '../data/demonyms';
import { REGIONS } from '../data/regions';
import { fold } from '../names/fold';
import { inflectedForms } from '../names/inflection';

/** A country, region or other well-known place that is no city. */
export interface Place {
  /** `iso3166:CN`, `iso3166-2:US-CA`, `m49:150` or `place:donbas`. */
  readonly id: string;
  /** The name to show in each language. */
  readonly labels: Readonly<Record<Language, string>>;
}

/** Names and demonyms, each folded, to the place that they stand for. */
interface Gazetteer {
  readonly byName: ReadonlyMap<string, Place>;
  /** Names of several words, without the endings that German gives to them: "den Vereinigten Staaten". */
  readonly byStem: ReadonlyMap<string, Place>;
  readonly byDemonym: ReadonlyMap<string, Place>;
}

const COUNTRIES = build();

/** The country or region of a name in any of the languages; genitives must be taken off before. */
export function placeByName(name: string): Place | null {
  const key = nameKey(name);
  return COUNTRIES.byName.get(key) ?? (key.includes(' ') ? (COUNTRIES.byStem.get(stemmed(key)) ?? null) : null);
}

/** The country or region that an adjective or a word for inhabitants belongs to, in any inflection. */
export function placeByDemonym(word: string): Place | null {
  return COUNTRIES.byDemonym.get(fold(word)) ?? null;
}

// "Antigua & Barbuda", "Antigua und Barbuda" and "… en …" are one; so are "St.", "Saint" and "Sint", and "USA" and "U.S.A.".
function nameKey(name: string): string {
  return fold(name)
    .replace(/^(?:the|de|die|der|den|dem|das|het) /, '')
    .replace(/ (?:and|und|en) /g, ' & ')
    .replace(/\b(?:saint|sint|sankt|st\.?)[ -]/g, 'st ')
    .replace(/\./g, '');
}

function stemmed(key: string): string {
  return key.replace(/(?<=[a-z]{4})(?:en|er|em|es|e|n|s)(?= |$)/g, '');
}

function build(): Gazetteer {
  const byId = new Map<string, Place>();
  const byName = new Map<string, Place>();
  const byStem = new Map<string, Place>();
  const byDemonym = new Map<string, Place>();
  const add = (place: Place, names: readonly string[]) => {
    byId.set(place.id, place);
    for (const key of names.map(nameKey)) {
      byName.set(key, place);
      if (key.includes(' ')) byStem.set(stemmed(key), place);
    }
  };
  const addDemonyms = (place: Place, words: readonly string[], languages: readonly Language[]) => {
    for (const language of languages)
      for (const word of words)
        for (const form of inflectedForms(word, language)) if (!byDemonym.has(form)) byDemonym.set(form, place);
  };

  for (const [code, ...columns] of rows(COUNTRY_NAMES)) {
    const [en = [], de = [], nl = []] = columns.map(list);
    add({ id: idOf(code), labels: { en: en[0] ?? code, de: de[0] ?? code, nl: nl[0] ?? code } }, [...en, ...de, ...nl]);
  }
  for (const [code, aliases = '', ...demonyms] of rows(DEMONYMS)) {
    const names = list(aliases);
    const first = names[0] ?? code;
    const labels = { de: first, nl: names[1] ?? first, en: names.at(-1) ?? first };
    const place = byId.get(idOf(code)) ?? { id: idOf(code), labels };
    add(place, names);
    const [de = '', nl = '', en = ''] = demonyms;
    addDemonyms(place, list(de), ['de']);
    addDemonyms(place, list(nl), ['nl']);
    addDemonyms(place, list(en), ['en']);
  }
  for (const [id, name = id, aliases = '', demonyms = ''] of rows(REGIONS)) {
    const place = byId.get(id) ?? { id, labels: { en: name, de: name, nl: name } };
    add(place, [name, ...list(aliases)]);
    addDemonyms(place, list(demonyms), LANGUAGES);
  }
  return { byName, byStem, byDemonym };
}

function idOf(code: string): string {
  if (/^\d+$/.test(code)) return `m49:${code}`;
  return code.includes('-') ? `iso3166-2:${code}` : `iso3166:${code}`;
}

function rows(table: string): [string, ...string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, ...string[]]);
}

function list(column: string): string[] {
  return column === '' ? [] : column.split(';');
}
