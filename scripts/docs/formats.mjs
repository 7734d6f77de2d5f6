// The exchange formats as the code declares them, for the README.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from '../paths.mjs';

/** @returns {Promise<readonly import('../../src/core/exchange/format').Format[]>} */
export async function readFormats() {
  const outdir = join(cache, 'docs');
  await build({
    entryPoints: [join(root, 'src', 'core', 'exchange', 'formats.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // The declarations alone: what reads and writes is loaded when it is used.
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { FORMATS } = await import(pathToFileURL(join(outdir, 'formats.mjs')).href);
  return FORMATS;
}
