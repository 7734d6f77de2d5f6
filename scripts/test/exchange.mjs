// The exchange formats against the third parties' own programs.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureExchangeTools } from '../exchange/tools.mjs';
import { results, root, tool } from '../paths.mjs';
import { status } from '../setup/run.mjs';

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runExchangeTests() {
  const { python, opennlpJar, uimaJar } = await ensureExchangeTools();
  const report = join(results, 'exchange.json');
  await mkdir(results, { recursive: true });
  await rm(report, { force: true });
  const code = await status(
    tool('vitest'),
    [
      ...['run', '--config', join(root, 'test', 'exchange', 'vitest.config.mts')],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { env: { EXCHANGE_PYTHON: python, EXCHANGE_OPENNLP_JAR: opennlpJar, EXCHANGE_UIMA_JAR: uimaJar } },
  );
  const { numPassedTests: passed, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
  // A file that cannot be loaded fails the run without a failed test.
  return { passed, failed: code === 0 ? 0 : Math.max(1, numFailedTests) };
}
