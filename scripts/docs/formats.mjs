// The exchange formats as the code declares them, for the README.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from '../paths.mjs';

/**
 * @typedef {import('../../src/core/exchange/format').Format} Format
 * @typedef {Omit<Format, 'title' | 'purpose'> & { readonly title: string, readonly purpose: string }} EnglishFormat
 * @returns {Promise<readonly EnglishFormat[]>}
 */
export async function readFormats() {
  const outdir = join(cache, 'docs');
  const core = join(root, 'src', 'core');
  await build({
    entryPoints: [join(core, 'exchange', 'formats.ts'), join(core, 'text', 'message.ts')],
    outbase: core,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // The declarations alone: what reads and writes is loaded when it is used.
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  /** @type {(...path: string[]) => Promise<any>} */
  const load = (...path) => import(pathToFileURL(join(outdir, ...path)).href);
  /** @type {typeof import('../../src/core/exchange/formats')} */
  const { FORMATS } = await load('exchange', 'formats.mjs');
  /** @type {typeof import('../../src/core/text/message')} */
  const { inEnglish } = await load('text', 'message.mjs');
  return FORMATS.map((format) => ({
    ...format,
    title: inEnglish(format.title),
    purpose: inEnglish(format.purpose),
  }));
}
