import { describe, expect, it } from 'vitest';
import { authorityUrl } from '../../../src/core/linking/authority';

describe('authorityUrl', () => {
  it.each([
    ['Q148', 'https://www.wikidata.org/entity/Q148'],
    [' q148 ', 'https://www.wikidata.org/entity/Q148'],
    ['wikidata:Q148', 'https://www.wikidata.org/entity/Q148'],
    ['geonames:2950159', 'https://sws.geonames.org/2950159'],
    ['GeoNames 2950159', 'https://sws.geonames.org/2950159'],
    ['gnd:118540238', 'https://d-nb.info/gnd/118540238'],
    ['GND: 11853832x', 'https://d-nb.info/gnd/11853832X'],
    ['https://viaf.org/viaf/1', 'https://viaf.org/viaf/1'],
    ['http://example.org', 'http://example.org'],
  ])('takes %s', (input, url) => expect(authorityUrl(input)).toBe(url));

  it.each([
    '',
    'Q',
    'Q0',
    '2950159',
    'geonames:x',
    'gnd:12',
    'ftp://example.org',
    'https://',
    'https://a b.de',
    'China',
  ])('refuses “%s”', (input) => expect(authorityUrl(input)).toBeNull());
});
