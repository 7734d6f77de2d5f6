// Makes node_modules what package-lock.json says. Imports Node built-ins only: it runs before anything is installed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether every package of the lock file is installed in its version. Optional ones (other systems' binaries) may be missing.
 * @param {Lock} wanted the content of package-lock.json
 * @param {Lock} installed the content of node_modules/.package-lock.json, where npm notes what it installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(
    ([path, entry]) => path === '' || entry.optional || installed.packages[path]?.version === entry.version,
  );
}

/** Runs `npm ci` when node_modules is missing or stale. */
export async function ensureDependencies() {
  const read = async (/** @type {string[]} */ ...path) =>
    /** @type {Lock} */ (JSON.parse(await readFile(join(root, ...path), 'utf8')));
  const wanted = await read('package-lock.json');
  const installed = await read('node_modules', '.package-lock.json').catch(() => ({ packages: {} }));
  if (isInstalled(wanted, installed)) return;
  console.log('Installing the packages of package-lock.json …');
  // No package here needs its install script.
  await run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}
