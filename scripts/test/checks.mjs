// The quick checks: no VS Code needed.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { results, root, tool } from '../paths.mjs';
import { status } from '../setup/run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** A command that counts as one test. @param {string} command @param {string[]} args */
const single = (command, args) => async () => {
  const failed = (await status(command, args)) !== 0;
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
};

/** @returns {Promise<Counts>} */
async function unit() {
  const report = join(results, 'unit.json');
  await mkdir(results, { recursive: true });
  await rm(report, { force: true });
  const code = await status(tool('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(await readFile(report, 'utf8'));
  // A file that cannot be loaded fails the run without a failed test.
  return { passed, failed: code === 0 ? 0 : Math.max(1, numFailedTests), failures: failuresIn(testResults) };
}

/** @param {{ assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} files */
function failuresIn(files) {
  return files.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n')),
  );
}

/** @type {[title: string, check: () => Promise<Counts>][]} */
export const checks = [
  ['types', single(tool('tsc'), ['-p', root])],
  ['lint and format', single(tool('biome'), ['check', root])],
  ['documentation in step with the manifest', single(process.execPath, [join(root, 'scripts', 'docs.mjs'), '--check'])],
  ['unit tests', unit],
];
