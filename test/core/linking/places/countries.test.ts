import { describe, expect, it } from 'vitest';
import { NO_CITIES } from '../../../../src/core/linking/places/cities';
import { placeByDemonym, placeByName } from '../../../../src/core/linking/places/countries';
import { linkDemonym, linkPlace, type PlaceContext } from '../../../../src/core/linking/places/linkPlaces';
import type { Language } from '../../../../src/core/text/language';

const LANGUAGES: readonly Language[] = ['de', 'nl', 'en'];
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
// What CLDR also names: unions, outlying oceans, test codes and parts of countries without a code of their own in ISO 3166.
const NO_COUNTRY = 'EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA'.split(' ');
const CODES = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => english.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  .filter((code) => !NO_COUNTRY.includes(code));

const context = (language: Language): PlaceContext => ({
  language,
  cities: NO_CITIES,
  countries: new Set(),
  names: new Set(),
  countryBefore: () => null,
});

describe('placeByName', () => {
  it('knows every country of CLDR by its German, Dutch and English name', () => {
    expect(CODES.length).toBeGreaterThan(240);
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      const missed = CODES.filter((code) => placeByName(names.of(code) ?? '')?.id !== `iso3166:${code}`);
      expect(missed, language).toEqual([]);
    }
  });

  it.each([
    ['USA', 'US'],
    ['VS', 'US'],
    ['Vereinigten Staaten', 'US'],
    ['VR China', 'CN'],
    ['Volksrepublik China', 'CN'],
    ['Großbritannien', 'GB'],
    ['Groot-Brittannië', 'GB'],
    ['Vereinigten Königreich', 'GB'],
    ['Weißrussland', 'BY'],
    ['Elfenbeinküste', 'CI'],
    ['Dominikanischen Republik', 'DO'],
    ['den Niederlanden', 'NL'],
    ['U.S.', 'US'],
    ['Bosnia and Herzegovina', 'BA'],
  ])('knows %s as %s', (name, code) => expect(placeByName(name)?.id).toBe(`iso3166:${code}`));

  it('tells countries of similar names apart', () => {
    const ids = [
      'Niger',
      'Nigeria',
      'Guinea',
      'Guinea-Bissau',
      'Papua-Neuguinea',
      'Nordkorea',
      'Südkorea',
      'Sudan',
      'Südsudan',
    ];
    expect(new Set(ids.map((name) => placeByName(name)?.id)).size).toBe(ids.length);
  });

  it('is not led astray by a word that no place is called', () => expect(placeByName('Staaten')).toBeNull());
});

describe('placeByDemonym', () => {
  it.each([
    ['chinesisch', 'CN'],
    ['chinesischen', 'CN'],
    ['Chinesinnen', 'CN'],
    ['Chinezen', 'CN'],
    ['Chinese', 'CN'],
    ['Amerikaanse', 'US'],
    ['Amerikanen', 'US'],
    ['US-amerikanischer', 'US'],
    ['Fransen', 'FR'],
    ['Franzosen', 'FR'],
    ['Französin', 'FR'],
    ['Britten', 'GB'],
    ['Russin', 'RU'],
    ['Oekraïense', 'UA'],
    ['Spanjaarden', 'ES'],
    ['Swedes', 'SE'],
    ['nigrische', 'NE'],
    ['nigerianische', 'NG'],
  ])('%s belongs to %s', (word, code) => expect(placeByDemonym(word)?.id).toBe(`iso3166:${code}`));

  it('gives every country with an adjective in German one in Dutch and English too', () => {
    const samples: [string, string, string][] = [
      ['polnische', 'Poolse', 'Polish'],
      ['isländischer', 'IJslandse', 'Icelandic'],
      ['ägyptisches', 'Egyptische', 'Egyptian'],
      ['vietnamesische', 'Vietnamese', 'Vietnamese'],
      ['schweizerischen', 'Zwitserse', 'Swiss'],
    ];
    for (const words of samples)
      expect(new Set(words.map((word) => placeByDemonym(word)?.id)).size, words.join()).toBe(1);
  });
});

describe('linking a place', () => {
  it('takes off a genitive, but not from a name that ends so', () => {
    expect(linkPlace('Chinas', context('de')).id).toBe('iso3166:CN');
    expect(linkPlace('Laos', context('de')).id).toBe('iso3166:LA');
    expect(linkPlace("China's", context('nl')).id).toBe('iso3166:CN');
  });

  it('shows a country under the name that the document’s language has for it', () => {
    expect(linkPlace('VS', context('nl')).label).toBe('Verenigde Staten');
    expect(linkPlace('USA', context('de')).label).toBe('Vereinigte Staaten');
  });

  it('gives a place that no list knows the identity of its name', () => {
    expect(linkPlace('Entenhausen', context('de'))).toEqual({
      id: 'place:entenhausen',
      label: 'Entenhausen',
      known: false,
    });
  });

  it('leads the first half of a pair of adjectives to its country', () => {
    expect(linkDemonym('chinesisch-russischen', context('de')).id).toBe('iso3166:CN');
  });
});
