// npm test: everything, on any machine with Node and npm. One stage or one test: see `usage`.
// Imports Node built-ins only until the packages are there.
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { onTermination } from './editor/processGroup.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const usage = `Usage: npm test [-- STAGE… [OPTION…]]
Stages: check (types, lint, docs, unit tests), exchange (other programs read our exports), host (in VS Code's extension hosts), ui (the .vsix in VS Code's workbench).
Without a stage all of them run, side by side.
-g, --grep PATTERN   only the host and ui tests whose title matches
--vsix FILE          test this package in place of building one`;

/** @typedef {'check' | 'exchange' | 'host' | 'ui'} Stage */
/** @type {readonly Stage[]} */
const allStages = ['check', 'exchange', 'host', 'ui'];

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string', short: 'g', default: '' }, vsix: { type: 'string', default: '' } },
  });
  const unknown = positionals.find((name) => !allStages.some((stage) => stage === name));
  if (unknown) throw new Error(`There is no stage "${unknown}".`);
  return { ...values, stages: allStages.filter((stage) => positionals.includes(stage)) };
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

const given = readArgumentsOrExit();
let stop = async () => {};
onTermination(() => stop().finally(() => process.exit(130)));

const total = { passed: 0, failed: 0 };

/** @param {{ passed: number, failed: number }} counts */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/**
 * Runs one stage; an exception is one failure, and the next stages run all the same.
 * @param {string} title
 * @param {() => Promise<{ passed: number, failed: number }>} stage
 */
async function runStage(title, stage) {
  const start = Date.now();
  console.log(`\n━━ ${title}`);
  const counts = await stage().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  add(counts);
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`━━ ${title}: ${counts.failed ? `${counts.failed} failed` : 'passed'} (${seconds} s)`);
  return counts;
}

/** @returns {Promise<string>} the package to test; '' where it could not be built */
async function packaged() {
  if (given.vsix) return given.vsix;
  const { packageExtension } = await import('./package.mjs');
  let vsix = '';
  await runStage('build and package', async () => {
    vsix = await packageExtension();
    return { passed: 1, failed: 0 };
  });
  return vsix;
}

/** @param {readonly Stage[]} stages */
async function runStages(stages) {
  if (stages.includes('check')) {
    const { checks } = await import('./test/checks.mjs');
    for (const [title, check] of checks) await runStage(title, check);
  }
  if (stages.includes('exchange')) {
    const { runExchangeTests } = await import('./test/exchange.mjs');
    await runStage('exchange formats in the programs of others', runExchangeTests);
  }
  const vsix = stages.includes('host') || stages.includes('ui') ? await packaged() : '';
  if (vsix && stages.includes('host')) {
    const { runHostTests } = await import('./test/host.mjs');
    await runStage('tests inside VS Code', () => runHostTests({ vsix, grep: given.grep }));
  }
  if (vsix && stages.includes('ui')) {
    const { runUiTests } = await import('./test/ui.mjs');
    await runStage('tests of the user interface', () => runUiTests({ vsix, grep: given.grep }));
  }
}

/** What the lanes share is installed and built once, before they start; then they need not wait for one another. */
async function runAll() {
  const { prepare } = await import('./test/prepare.mjs');
  const ready = await runStage('browser, VS Code', prepare);
  const vsix = ready.failed ? '' : await packaged();
  const lanes = [['check', 'exchange']];
  if (vsix) {
    // A copy: a test of "npm start" packages again.
    const { temporaryFolder } = await import('./setup/temporary.mjs');
    const copy = join(temporaryFolder('package'), basename(vsix));
    await copyFile(vsix, copy);
    const options = ['--vsix', copy, ...(given.grep ? ['--grep', given.grep] : [])];
    lanes.push(['host', ...options], ['ui', ...options]);
  }
  console.log(`\nSide by side, each printed when it ends: ${lanes.map(([name]) => name).join(', ')} …`);
  const { runLanes } = await import('./test/lanes.mjs');
  const counts = await runLanes(lanes, (stopLanes) => {
    stop = stopLanes;
  });
  add(counts);
}

const installed = await runStage('packages', async () => {
  await ensureDependencies();
  return { passed: 0, failed: 0 };
});
if (!installed.failed) await (given.stages.length ? runStages(given.stages) : runAll());

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
