import { expect, test } from 'vitest';
import { genitives, germanNameForms } from '../../../src/training/names/forms/germanNames';
import {
  germanAdjectiveForms,
  germanPersonForms,
  germanSingular,
} from '../../../src/training/names/forms/germanPeople';
import { germanPlaceAdjectives } from '../../../src/training/names/forms/germanPlaces';
import {
  dutchAdjectiveForms,
  dutchPersonForms,
  dutchPlaceForms,
  englishPersonForms,
} from '../../../src/training/names/forms/otherPeople';
import { peopleForms, placeForms } from '../../../src/training/names/inhabitants';
import { readLists } from '../../../src/training/names/lists';

test.each([
  ['Australier', 'Australier Australiers Australiern Australierin Australierinnen'],
  ['US-Amerikaner', 'US-Amerikaner US-Amerikaners US-Amerikanern US-Amerikanerin US-Amerikanerinnen'],
  ['Chinese', 'Chinese Chinesen Chinesin Chinesinnen'],
  ['Franzose', 'Franzose Franzosen Französin Französinnen'],
  ['Jude', 'Jude Juden Jüdin Jüdinnen'],
  ['Ungar', 'Ungar Ungarn Ungarin Ungarinnen'],
  ['Sunnit', 'Sunnit Sunniten Sunnitin Sunnitinnen'],
  ['Israeli', 'Israeli Israelis'],
])('a German of a people: %s', (noun, forms) => {
  expect(germanPersonForms(noun)).toEqual(forms.split(' '));
});

test.each([
  ['Slowenen', 'Slowene'],
  ['Sunniten', 'Sunnit'],
  ['Kommunisten', 'Kommunist'],
  ['Demokraten', 'Demokrat'],
  ['Kroaten', 'Kroate'],
  ['Nürnberger', undefined],
])('the singular of German %s', (plural, singular) => {
  expect(germanSingular(plural)).toBe(singular);
});

test('a German adjective stands small and large with all its endings', () => {
  expect(germanAdjectiveForms('attisch').join(' ')).toBe(
    'attisch attische attischen attischer attisches attischem Attisch Attische Attischen Attischer Attisches Attischem',
  );
});

test.each([
  ['Köln', 'Kölner'],
  ['Düren', 'Dürener'],
  ['Bremen', 'Bremer'],
  ['Dresden', 'Dresdner'],
  ['München', 'Münchner'],
  ['Münster', 'Münsteraner'],
  ['Leer', 'Leeraner'],
  ['Basel', 'Basler'],
  ['Göttingen', 'Göttinger'],
  ['Itzehoe', 'Itzehoer'],
  ['Schaffhausen', 'Schaffhauser'],
  ['Nordhausen', 'Nordhäuser'],
  ['Cottbus', 'Cottbusser'],
  ['Frankfurt am Main', 'Frankfurter'],
  ['Bad Tölz', 'Bad Tölzer'],
  ['Sankt Gallen', 'St. Galler'],
])('what belongs to German %s is called %s', (place, adjective) => {
  expect(germanPlaceAdjectives(place)).toContain(adjective);
});

test('a place of several words has no adjective by rule', () => {
  expect(germanPlaceAdjectives('Timmendorfer Strand')).toEqual([]);
});

const KNOWN = {
  isNoun: (word: string) =>
    ['Gerichtshof', 'Rundfunk', 'Hof', 'Meer', 'Platz', 'Bahn', 'Union', 'Osten', 'Verein'].includes(word),
  isAdjective: (stem: string) => ['Deutsch', 'Hessisch'].includes(stem),
};

test.each([
  ['Hessischer Rundfunk', ['Hessische Rundfunk', 'Hessischen Rundfunk', 'Hessischen Rundfunks']],
  ['Oberster Gerichtshof', ['Oberste Gerichtshof', 'Obersten Gerichtshof', 'Obersten Gerichtshofes']],
  ['Schwarzes Meer', ['Schwarze Meer', 'Schwarzen Meer', 'Schwarzen Meeres']],
  ['Roter Platz', ['Roten Platzes', 'Roten Platz']],
  ['Naher Osten', ['Nahen Osten', 'Nahen Ostens']],
  ['Großer Belchen', ['Großen Belchen', 'Große Belchen']],
  ['Vereinigte Staaten', ['Vereinigten Staaten', 'Vereinigter Staaten']],
  ['Deutsche Bahn', ['Deutschen Bahn', 'Deutscher Bahn']],
  ['Christlich Demokratische Union', ['Christlich Demokratischen Union']],
  ['Verein für Socialpolitik', ['Vereins für Socialpolitik', 'Vereines für Socialpolitik']],
])('the cases of %s', (name, forms) => {
  expect(germanNameForms(name, KNOWN)).toEqual(expect.arrayContaining(forms));
});

test.each([
  'Borussia Dortmund',
  'Technische Universiteit Delft',
  'Deutschen Bauernverbands',
  'Kölner Dom',
  'The Times',
])('%s has no cases', (name) => {
  expect(germanNameForms(name, KNOWN)).toEqual([]);
});

test('genitives of German nouns', () => {
  expect(['Rundfunk', 'Kreis', 'Osten', 'Bund', 'Verein'].flatMap(genitives)).toEqual(
    'Rundfunks Rundfunkes Kreises Ostens Bunds Bundes Vereins Vereines'.split(' '),
  );
});

test('Dutch names of peoples and places', () => {
  expect(['Australiër', 'Belg', 'Amerikaan', 'Chinees', 'Engelsman'].flatMap(dutchPersonForms)).toEqual(
    'Australiër Australiërs Belg Belgen Amerikaan Amerikanen Chinees Chinezen Chinese Engelsman Engelsen'.split(' '),
  );
  expect(['Australisch', 'Maltees', 'Drents'].flatMap(dutchAdjectiveForms)).toEqual(
    'Australisch Australische Maltees Maltese Drents Drentse'.split(' '),
  );
  expect(dutchPlaceForms('Tilburg')).toEqual(expect.arrayContaining(['Tilburger', 'Tilburgers', 'Tilburgse']));
  expect(dutchPlaceForms('Eindhoven')).toEqual(expect.arrayContaining(['Eindhovenaar', 'Eindhovense']));
});

test('English names of peoples', () => {
  expect(['Australian', 'German', 'Frenchman', 'Japanese'].flatMap(englishPersonForms)).toEqual(
    'Australian Australians German Germans Frenchman Frenchmen Frenchwoman Frenchwomen Japanese'.split(' '),
  );
});

test.each(
  'Australierin Bosnierin US-Amerikanerin Südafrikanerin Australiers mesopotamische malayischen illyrischer Slowenin'.split(
    ' ',
  ),
)('%s is known', (form) => {
  expect(peopleForms('all')).toContain(form);
});

test('the taggers learn without the forms made by rule', () => {
  const learnt = new Set(peopleForms('learnt'));
  expect(['chinesischen', 'Australierin', 'mesopotamische'].map((form) => learnt.has(form))).toEqual([
    true,
    false,
    false,
  ]);
  const names = (scope: 'all' | 'learnt') => readLists(scope).flatMap((list) => list.names);
  expect(names('learnt').length).toBeLessThan(names('all').length);
});

test('the people of German and Dutch places are known, everyday words are not among them', () => {
  const forms = new Set(placeForms());
  const known = 'Dürener Harburger Leeraner Itzehoer Ummendorfer Nürnbergern Tilburgers'.split(' ');
  expect(known.filter((form) => !forms.has(form))).toEqual([]);
  expect(['Leider', 'Weiter', 'Verder'].filter((form) => forms.has(form))).toEqual([]);
});
