// The JSON schemas in the languages of the window: what the editor says of a member on hover.
import { readFile, writeFile } from 'node:fs/promises';

const NAMES = ['annotations', 'annotation-types'];
const LANGUAGES = ['de', 'nl'];

/** Members of a schema that are words for a person. */
const SPOKEN = new Set(['title', 'description']);

/**
 * A schema with its titles and descriptions in another language.
 * @param {unknown} schema
 * @param {Record<string, string>} words by the English ones
 * @returns {unknown}
 */
export function translate(schema, words) {
  if (Array.isArray(schema)) return schema.map((item) => translate(item, words));
  if (schema === null || typeof schema !== 'object') return schema;
  const members = Object.entries(schema).map(([key, value]) => {
    const isSpoken = SPOKEN.has(key) && typeof value === 'string';
    return [key, isSpoken ? (words[value] ?? value) : translate(value, words)];
  });
  return Object.fromEntries(members);
}

/** Writes `dist/<name>.schema.<language>.json`; package.nls.<language>.json names them. */
export async function writeSchemas() {
  /** @param {string} file */
  const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
  for (const language of LANGUAGES) {
    const words = await read(`l10n/schemas.${language}.json`);
    for (const name of NAMES) {
      const schema = translate(await read(`media/${name}.schema.json`), words);
      await writeFile(`dist/${name}.schema.${language}.json`, JSON.stringify(schema));
    }
  }
}
