// Writes src/core/linking/data/countryNames.ts: what CLDR calls each country and region in the three languages.
// CLDR's names ship inside Node itself (`Intl.DisplayNames`, full ICU), so this needs no package. Run:
//   node src/training/gazetteer/countryNames.mjs
import { writeFileSync } from 'node:fs';

const LANGUAGES = ['en', 'de', 'nl'];
/** UN M49 regions that news speaks of; CLDR has more, of a statistician's making. */
const REGIONS =
  '001 002 003 005 009 011 013 014 015 017 018 019 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419';
/** Codes that CLDR names and that are no country: unions, the outlying oceans, test codes, withdrawn codes. */
const NOT_A_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** @param {"long" | "short"} style */
const names = (style) =>
  LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }));
const long = names('long');
const short = names('short');

/** @param {string} code */
function row(code) {
  const columns = LANGUAGES.map((_, i) =>
    [...new Set([long[i]?.of(code), short[i]?.of(code)])].filter(Boolean).join(';'),
  );
  return columns[0] ? [code, ...columns].join('|') : null;
}

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const countries = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !NOT_A_COUNTRY.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);

const lines = [...countries, ...REGIONS.split(' ')].map(row).filter((line) => line !== null);
writeFileSync(
  'src/core/linking/data/countryNames.ts',
  `// Made by src/training/gazetteer/countryNames.mjs from the Unicode CLDR (Unicode-3.0). Do not edit.

/** A line a country (ISO 3166) or region (UN M49): code|English|German|Dutch, several names with \`;\`, the first to show. */
export const COUNTRY_NAMES = \`
${lines.join('\n')}
\`;
`,
);
