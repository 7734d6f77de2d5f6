// Writes the README's tables: commands, keys and settings from the manifest, formats from the code, between HTML
// comments that name them.
// `--check` writes nothing and fails when they differ.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFormats } from './docs/formats.mjs';
import { fillTables, resolveStrings } from './docs/tables.mjs';
import { root } from './paths.mjs';

const read = (/** @type {string} */ name) => readFile(join(root, name), 'utf8');

try {
  const manifest = resolveStrings(JSON.parse(await read('package.json')), JSON.parse(await read('package.nls.json')));
  const before = await read('README.md');
  const after = fillTables(before, manifest.contributes ?? {}, await readFormats());
  if (!process.argv.includes('--check')) await writeFile(join(root, 'README.md'), after);
  else if (before !== after)
    throw new Error('The tables in README.md are not what package.json and the code say: run "npm run docs".');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
