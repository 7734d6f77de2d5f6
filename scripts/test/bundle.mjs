// Bundles TypeScript tests into one file that a test runner can load.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cache, root } from '../paths.mjs';

/**
 * The names of the tests in a folder of test/, sorted.
 * @param {string} folder 'host', 'ui' or 'bench'
 */
export function testFiles(folder) {
  return readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

/**
 * Bundles tests, each importing what it needs, behind an optional first module.
 * @param {string} folder below test/
 * @param {string[]} files below that folder
 * @param {{ name: string, platform: 'node' | 'browser', lead?: string, define?: Record<string, string>, external?: string[] }} options
 *   `lead` is a module whose exports are those of the bundle
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleTests(folder, files, { name, platform, lead, define = {}, external = [] }) {
  const outfile = join(cache, 'tests', `${name}.js`);
  const imports = files.map((file) => `import ${JSON.stringify(`./${file}`)};`);
  await build({
    stdin: {
      contents: [...(lead ? [`export * from ${JSON.stringify(lead)};`] : []), ...imports].join('\n'),
      resolveDir: join(root, 'test', folder),
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    platform,
    external: ['vscode', ...external],
    define,
    sourcemap: 'inline',
    logLevel: 'warning',
    target: 'es2022',
    outfile,
  });
  return outfile;
}
