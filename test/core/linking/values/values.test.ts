import { describe, expect, it } from 'vitest';
import { moneyValue, percentValue } from '../../../../src/core/linking/values/amounts';
import { dateValue } from '../../../../src/core/linking/values/dates';

describe('dateValue', () => {
  it.each([
    ['24. Februar', 'XXXX-02-24'],
    ['24 februari', 'XXXX-02-24'],
    ['February 24th', 'XXXX-02-24'],
    ['4. Februar 2022', '2022-02-04'],
    ['24.02.2022', '2022-02-24'],
    ['Mai 3, 2024', '2024-05-03'],
    ['Anfang März', 'XXXX-03'],
    ['maart 2022', '2022-03'],
    ['2022-03', '2022-03'],
    ['2014', '2014'],
    ['1990er', '199X'],
    ['Freitag', 'XXXX-WXX-5'],
    ['vrijdag', 'XXXX-WXX-5'],
    ['Sunday', 'XXXX-WXX-7'],
    ['letzten Quartal 2023', '2023-Q4'],
    ['diese Woche', 'P0W'],
    ['deze week', 'P0W'],
    ['nächste Woche', 'P1W'],
    ['vergangenen Jahr', '-P1Y'],
    ['afgelopen jaar', '-P1Y'],
    ['twee weken geleden', '-P2W'],
    ['vor zwei Wochen', '-P2W'],
    ['two weeks ago', '-P2W'],
    ['enkele weken geleden', '-PXW'],
    ['gestern', '-P1D'],
    ['Sommer 2021', '2021-SU'],
    ['kommenden Wochen', 'P1W'],
    ['jaren tachtig', '198X'],
    ['neunziger Jahre', '199X'],
    ['vorige maandag', 'XXXX-WXX-1'],
    ['Freitagabend', 'XXXX-WXX-5TEV'],
    ['dertig jaar geleden', '-P30Y'],
  ])('%s is %s', (text, value) => expect(dateValue(text)).toBe(value));

  it('does not guess at what it cannot read', () => expect(dateValue('damals')).toBeNull());
});

describe('moneyValue', () => {
  it.each([
    ['900 Millionen US-Dollar', 'de', '900000000-USD'],
    ['900 miljoen dollar', 'nl', '900000000-USD'],
    ['$900 million', 'en', '900000000-USD'],
    ['1,5 Milliarden Euro', 'de', '1500000000-EUR'],
    ['1.5 billion euros', 'en', '1500000000-EUR'],
    ['2 Billionen Euro', 'de', '2000000000000-EUR'],
    ['€ 1.234,50', 'nl', '1234.5-EUR'],
    ['£1,234.50', 'en', '1234.5-GBP'],
    ['723 Millionen Pfund', 'de', '723000000-GBP'],
    ['2 miljard euro', 'nl', '2000000000-EUR'],
    ['vier miljoen euro', 'nl', '4000000-EUR'],
  ] as const)('%s is %s', (text, language, value) => expect(moneyValue(text, language)).toBe(value));

  it('does not guess at an amount without a number', () => expect(moneyValue('Millionen Euro', 'de')).toBeNull());
});

describe('percentValue', () => {
  it.each([
    ['70 %', 'de', '70'],
    ['2,5 Prozent', 'de', '2.5'],
    ['2.5 percent', 'en', '2.5'],
    ['elf procent', 'nl', '11'],
  ] as const)('%s is %s', (text, language, value) => expect(percentValue(text, language)).toBe(value));
});
