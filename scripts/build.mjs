// Bundles the extension (Node and browser host) and the command line into dist/. `--watch` rebuilds on change.
import { writeFile } from 'node:fs/promises';
import { context } from 'esbuild';
import { francTrim } from './francTrim.mjs';
import { notices } from './notices.mjs';
import { oneVscode } from './oneVscode.mjs';
import { writeSchemas } from './schemas.mjs';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: true,
  metafile: true,
  minify: true,
  plugins: [francTrim, oneVscode],
  // Their licences are in a file of their own.
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'], target: 'node20' };
/** @type {import('esbuild').BuildOptions} */
const web = { ...shared, platform: 'browser', format: 'cjs', external: ['vscode'] };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: {
      extension: 'src/editor/extension.node.ts',
      editor: 'src/editor/editor.node.ts',
      worker: 'src/editor/analysis/worker.node.ts',
    },
    external: ['vscode', './editor.js'],
    outdir: 'dist',
  },
  { ...web, entryPoints: { 'extension.web': 'src/editor/extension.web.ts' }, outdir: 'dist' },
  { ...web, format: 'iife', entryPoints: { 'worker.web': 'src/editor/analysis/worker.web.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
];

const watch = process.argv.includes('--watch');
const contexts = await Promise.all(bundles.map((options) => context(options)));
const results = await Promise.all(contexts.map((bundle) => bundle.rebuild()));
await writeFile('dist/ThirdPartyNotices.txt', await notices(results.flatMap(({ metafile }) => metafile ?? [])));
await writeSchemas();
if (watch) await Promise.all(contexts.map((bundle) => bundle.watch()));
else await Promise.all(contexts.map((bundle) => bundle.dispose()));
