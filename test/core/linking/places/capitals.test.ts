import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capitalOf } from '../../../../src/core/linking/places/capitals';
import { readCities } from '../../../../src/core/linking/places/cities';

test('a capital tells its country, any other place none', () => {
  expect(capitalOf('geonames:1816670')).toBe('CN');
  expect(capitalOf('iso3166:CN')).toBeNull();
  expect(capitalOf('geonames:2911298')).toBeNull();
});

test('the capitals are those of the list of cities', () => {
  const cities = readCities(readFileSync('media/models/cities.tsv', 'utf8'));
  const none: ReadonlySet<string> = new Set();
  for (const name of ['Berlin', 'Amsterdam', 'Moskau', 'Peking', 'Washington', 'Kiew', 'Parijs']) {
    const city = cities.find(name, none);
    expect([name, city?.capital]).toEqual([name, true]);
    expect(`iso3166:${capitalOf(city?.id ?? '')}`).toBe(city?.country);
  }
});
