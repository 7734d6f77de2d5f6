// npm run soak [-- MINUTES [SEED]]: random work in a real VS Code, against a model of what it should leave behind.
import { packageExtension } from './package.mjs';
import { runUiTests } from './test/ui.mjs';

const [minutes = '30', seed] = process.argv.slice(2);
if (!(Number(minutes) > 0) || (seed !== undefined && !Number.isInteger(Number(seed)))) {
  console.error('Usage: npm run soak [-- MINUTES [SEED]]');
  process.exit(2);
}
process.env.SOAK_MINUTES = minutes;
if (seed !== undefined) process.env.SOAK_SEED = seed;
const { failed } = await runUiTests({ vsix: await packageExtension(), grep: '^a soak ', jobs: 1 });
process.exit(failed ? 1 : 0);
