// npm run soak [-- MINUTES [SEED]]: random work in a real VS Code, against a model of what it should leave behind.
import { parseArgs } from 'node:util';
import { packageExtension } from './package.mjs';
import { runUiTests } from './test/ui.mjs';

const usage = 'Usage: npm run soak [-- [--vsix FILE] MINUTES [SEED]]';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { vsix: { type: 'string' } } });
const [minutes = '30', seed] = positionals;
if (!(Number(minutes) > 0) || (seed !== undefined && !Number.isInteger(Number(seed)))) {
  console.error(usage);
  process.exit(2);
}
process.env.SOAK_MINUTES = minutes;
if (seed !== undefined) process.env.SOAK_SEED = seed;
const vsix = values.vsix ?? (await packageExtension());
const { passed, failed } = await runUiTests({ vsix, grep: '', folder: 'soak', jobs: 1 });
process.exit(failed || !passed ? 1 : 0);
