// Bundles a TypeScript program of this repository and runs it: `node scripts/run.mjs src/training/train.ts ARGUMENT…`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node scripts/run.mjs ENTRY.ts [ARGUMENT…]');
  process.exit(2);
}
const outfile = `dist/tools/${entry.replace(/\W+/g, '-')}.mjs`;
mkdirSync('dist/tools', { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--max-old-space-size=8000', outfile, ...rest],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
