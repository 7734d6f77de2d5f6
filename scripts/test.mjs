// npm test: everything, on any machine with Node and npm. One stage or one test: see `usage`.
// Imports Node built-ins only until the packages are there.
import { parseArgs } from 'node:util';
import { onTermination } from './editor/processGroup.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const usage = `Usage: npm test [-- STAGE… [-g PATTERN]]
Stages: check (types, lint, docs, unit tests), exchange (other programs read our exports), host (in VS Code's extension hosts), soak (random work, for two minutes), ui (the .vsix in VS Code's workbench).
-g, --grep PATTERN   only the host and ui tests whose title matches`;

/** @typedef {'check' | 'exchange' | 'host' | 'soak' | 'ui'} Stage */
/** @type {readonly Stage[]} */
const allStages = ['check', 'exchange', 'host', 'soak', 'ui'];

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string', short: 'g', default: '' } },
  });
  const unknown = positionals.find((name) => !allStages.some((stage) => stage === name));
  if (unknown) throw new Error(`There is no stage "${unknown}".`);
  return { grep: values.grep, stages: allStages.filter((stage) => !positionals.length || positionals.includes(stage)) };
}

/** @returns {ReturnType<typeof readArguments>} */
function readArgumentsOrExit() {
  try {
    return readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const { stages, grep } = readArgumentsOrExit();
onTermination(() => process.exit(130));

/** @typedef {import('./test/counts.mjs').Counts} Counts */

const total = { passed: 0, failed: 0 };
/** What failed, to be said again at the end: whoever sees a part of the output sees that. @type {string[]} */
const failures = [];

/**
 * Runs one stage; an exception is one failure, and the next stages run all the same.
 * @param {string} title
 * @param {() => Promise<Counts>} stage
 */
async function runStage(title, stage) {
  const start = Date.now();
  console.log(`\n━━ ${title}`);
  const counts = await stage().catch((error) => {
    const why = String(error instanceof Error ? error.message : error);
    console.error(why);
    return { passed: 0, failed: 1, failures: [why] };
  });
  failures.push(...(counts.failures ?? []).map((failure) => `${title}: ${failure}`));
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`━━ ${title}: ${counts.failed ? `${counts.failed} failed` : 'passed'} (${seconds} s)`);
  return counts;
}

/** The first lines of a failure; all of it stands above. @param {string} failure */
function shortened(failure) {
  return failure.split('\n').slice(0, 12).join('\n');
}

const installed = await runStage('packages', async () => {
  await ensureDependencies();
  return { passed: 0, failed: 0 };
});
if (!installed.failed) {
  const needsEditor = stages.some((stage) => stage === 'host' || stage === 'soak' || stage === 'ui');
  const { ensureVsCode } = await import('./editor/install.mjs');
  // Once, before the stages that need it side by side, and while the checks run: most of it is waiting for the network.
  const vsCode = needsEditor ? ensureVsCode() : undefined;
  vsCode?.catch(() => {});
  if (stages.includes('check')) {
    const { checks } = await import('./test/checks.mjs');
    for (const [title, check] of checks) await runStage(title, check);
  }
  if (stages.includes('exchange')) {
    const { runExchangeTests } = await import('./test/exchange.mjs');
    await runStage('exchange formats in the programs of others', runExchangeTests);
  }
  if (needsEditor) {
    const { packageExtension } = await import('./package.mjs');
    let vsix = '';
    await runStage('build and package, VS Code', async () => {
      const built = await packageExtension();
      await vsCode;
      vsix = built;
      return { passed: 1, failed: 0 };
    });
    const { startSoak } = await import('./test/soak.mjs');
    const soak = vsix && stages.includes('soak') ? startSoak(vsix) : undefined;
    if (vsix && stages.includes('host')) {
      const { runHostTests } = await import('./test/host.mjs');
      await runStage('tests inside VS Code', () => runHostTests({ vsix, grep }));
    }
    if (soak) await runStage('a soak, begun beside the stage before', soak);
    if (vsix && stages.includes('ui')) {
      const { runUiTests } = await import('./test/ui.mjs');
      await runStage('tests of the user interface', () => runUiTests({ vsix, grep }));
    }
  }
}

if (failures.length > 0) console.log(`\n━━ what failed\n\n${failures.map(shortened).join('\n\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
