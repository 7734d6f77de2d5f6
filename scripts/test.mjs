// npm test: everything, on any machine with Node and npm. One stage or one test: see `usage`.
// Imports Node built-ins only until the packages are there.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onTermination } from './editor/processGroup.mjs';
import { cache, root } from './paths.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { filesOf, recall, remember } from './test/memory.mjs';

const usage = `Usage: npm test [-- STAGE… [-g PATTERN] [--again]]
Stages: check (types, lint, docs, unit tests), exchange (other programs read our exports), host (in VS Code's extension hosts), soak (random work, for two minutes), ui (the .vsix in VS Code's workbench).
-g, --grep PATTERN   only the host and ui tests whose title matches
--again              also what passed before with the same files, which is not run anew else (where CI is set it always is)`;

/** @typedef {'check' | 'exchange' | 'host' | 'soak' | 'ui'} Stage */
/** @type {readonly Stage[]} */
const allStages = ['check', 'exchange', 'host', 'soak', 'ui'];

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string', short: 'g', default: '' }, again: { type: 'boolean', default: false } },
  });
  const unknown = positionals.find((name) => !allStages.some((stage) => stage === name));
  if (unknown) throw new Error(`There is no stage "${unknown}".`);
  return {
    grep: values.grep,
    again: values.again || Boolean(process.env.CI) || values.grep !== '',
    stages: allStages.filter((stage) => !positionals.length || positionals.includes(stage)),
  };
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

const { stages, grep, again } = readArgumentsOrExit();
onTermination(() => process.exit(130));

/** @typedef {import('./test/counts.mjs').Counts} Counts */

const total = { passed: 0, failed: 0, before: 0 };
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

const passedBefore = join(cache, 'passed.json');

/**
 * The hash of the files that a stage hangs on, and what passed with the same ones before.
 * @param {import('./test/memory.mjs').Stage} name
 */
async function lookBack(name) {
  const files = await filesOf(root, name);
  return { files, before: files && !again ? await recall(passedBefore, name, files) : undefined };
}

/**
 * Runs a stage whose result hangs on files alone, unless all of it passed with the same ones before.
 * @param {import('./test/memory.mjs').Stage} name
 * @param {string} title
 * @param {() => Promise<Counts>} stage
 */
async function runUnlessPassed(name, title, stage, known = lookBack(name)) {
  const { files, before } = await known;
  if (before) {
    total.before += before.passed;
    const when = before.at.slice(0, 16).replace('T', ' ');
    console.log(
      `\n━━ ${title}: ${before.passed} passed with the same files at ${when} UTC ("npm test -- --again" runs them)`,
    );
    return;
  }
  const { passed, failed } = await runStage(title, stage);
  if (files && !failed && !grep) await remember(passedBefore, name, files, passed);
}

/** The first lines of a failure; all of it stands above. @param {string} failure */
function shortened(failure) {
  return failure.split('\n').slice(0, 12).join('\n');
}

/** The stages in a real VS Code. @param {string} vsix */
async function runInEditor(vsix) {
  const { startSoak } = await import('./test/soak.mjs');
  const known = lookBack('soak');
  const soak = stages.includes('soak') && !(await known).before ? startSoak(vsix) : undefined;
  if (stages.includes('host')) {
    const { runHostTests } = await import('./test/host.mjs');
    await runUnlessPassed('host', 'tests inside VS Code', () => runHostTests({ vsix, grep }));
  }
  if (stages.includes('soak')) {
    const end = soak ?? (() => Promise.reject(new Error('The soak was not begun.')));
    await runUnlessPassed('soak', 'a soak, begun beside the stage before', end, known);
  }
  if (stages.includes('ui')) {
    const { runUiTests } = await import('./test/ui.mjs');
    await runUnlessPassed('ui', 'tests of the user interface', () => runUiTests({ vsix, grep }));
  }
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
    await runUnlessPassed('exchange', 'exchange formats in the programs of others', runExchangeTests);
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
    if (vsix) await runInEditor(vsix);
  }
}

if (failures.length > 0) console.log(`\n━━ what failed\n\n${failures.map(shortened).join('\n\n')}`);
const before = total.before ? `, ${total.before} passed before with the same files` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${before}`);
process.exit(total.failed ? 1 : 0);
