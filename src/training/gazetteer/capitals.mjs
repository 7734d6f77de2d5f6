// Writes src/core/linking/data/capitals.ts: the capitals in media/models/cities.tsv (GeoNames, CC BY 4.0).
//   node src/training/gazetteer/capitals.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const capitals = readFileSync('media/models/cities.tsv', 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, , , capital]) => capital === 'C')
  .map(([id, country]) => `${country}${id}`)
  .sort();

/** @type {string[]} */
const lines = [''];
for (const capital of capitals) {
  const last = lines.at(-1) ?? '';
  if (`${last} ${capital}`.length > 110) lines.push(capital);
  else lines[lines.length - 1] = `${last} ${capital}`.trim();
}
writeFileSync(
  'src/core/linking/data/capitals.ts',
  `// Made by src/training/gazetteer/capitals.mjs from GeoNames (CC BY 4.0). Do not edit.

/** The capitals of the world: a country's code in ISO 3166 and the GeoNames id of its capital, with spaces between them. */
export const CAPITALS = \`
${lines.join('\n')}
\`;
`,
);
