// Where things are, in one place. Everything hangs off the checkout's root: no path of any one machine.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Downloads and built tests; git-ignored, safe to delete. */
export const cache = join(root, '.vscode-test');
/** Screenshots and logs of the last test run; git-ignored. */
export const results = join(root, 'test-results');
/** The sample sources. Tests work on copies of it, never on the folder itself. */
export const seeds = join(root, 'seeds');

/** The path of a tool that `npm ci` puts into node_modules. @param {string} name */
export const tool = (name) => join(root, 'node_modules', '.bin', name);

/** The sample that is opened first: the first by name. */
export function firstSeed() {
  const [name] = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  if (!name) throw new Error(`No .txt file in ${seeds}: check the checkout out again.`);
  return name;
}
