// Builds the .vsix, and refuses one that has grown beyond what it should weigh.
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root, tool } from './paths.mjs';
import { run } from './setup/run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const vsix = join(root, `${manifest.name}-${manifest.version}.vsix`);

/** In MB. Well above the present size: it catches a folder that ships by mistake, not a grown model. */
const limit = 15;

/**
 * The files that a manifest names (entry points, icons, schemas), relative to it.
 * @param {unknown} value
 * @returns {string[]}
 */
export function namedFiles(value) {
  if (typeof value === 'string') return /^(\.\/)?(dist|media)\//.test(value) ? [value.replace(/^\.\//, '')] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(namedFiles) : [];
}

/** @returns {Promise<string>} the path of the packaged extension */
export async function packageExtension() {
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  // vsce builds by itself: it runs the npm script vscode:prepublish.
  await run(tool('vsce'), ['package', ...flags, '--out', vsix], { quiet: true });
  const shipped = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const translations = shipped.filter((file) => /^package\.nls\..*json$/.test(file));
  const strings = translations.map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));
  const missing = namedFiles([manifest, strings]).filter((file) => !shipped.includes(file));
  if (missing.length > 0)
    throw new Error(`package.json names what .vscodeignore keeps out, or what is not there: ${missing}.`);
  const { size } = await stat(vsix);
  const megabytes = size / 1e6;
  console.log(`${manifest.name}-${manifest.version}.vsix: ${megabytes.toFixed(2)} MB`);
  if (megabytes > limit) throw new Error(`The .vsix weighs more than ${limit} MB: see .vscodeignore for what ships.`);
  return vsix;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await packageExtension();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
