// Runs test/ui: Playwright drives the packaged .vsix in the real workbench.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { ensureVsCode } from '../editor/install.mjs';
import { installExtension, startServer } from '../editor/server.mjs';
import { results } from '../paths.mjs';
import { temporaryFolder } from '../setup/temporary.mjs';
import { startBrowserServer } from './browser.mjs';
import { bundleTests, testFiles } from './bundle.mjs';

/** A window, its server and its extension host keep about four processors busy; beyond that tests only wait for one another. */
const besides = () => Math.max(1, Math.floor(availableParallelism() / 4));

/**
 * @param {object} options
 * @param {string} options.vsix the extension under test
 * @param {string} options.grep
 * @param {'ui' | 'soak' | 'bench'} [options.folder] below test/
 * @param {number} [options.jobs] how many files of tests run side by side
 * @param {(home: string) => Promise<string[]>} [options.helpers] makes the .vsix of extensions that the tests need beside it
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runUiTests({ vsix, grep, folder = 'ui', jobs = besides(), helpers = async () => [] }) {
  /** @type {string[]} */
  const bundles = [];
  for (const file of testFiles(folder)) {
    const name = `${folder}-${file.replace(/\.test\.ts$/, '').replaceAll(/[\\/]/g, '-')}`;
    bundles.push(await bundleTests(folder, [file], { name, platform: 'node', external: ['playwright-core', 'chai'] }));
  }
  const vsCode = await ensureVsCode();
  const home = temporaryFolder(folder);
  const browser = await startBrowserServer();
  /** @type {{ server: import('../editor/server.mjs').EditorServer, profile: import('../editor/settings.mjs').Profile }[]} */
  const editors = [];
  try {
    const others = await helpers(join(home, 'helpers'));
    // A server for each job: a server has one set of user settings, and tests have their own.
    for (let job = 0; job < jobs; job++) {
      const profile = { data: join(home, `data-${job}`), extensions: join(home, `extensions-${job}`) };
      for (const each of [vsix, ...others]) await installExtension(vsCode, profile, each);
      editors.push({ server: await startServer(vsCode, profile), profile });
    }
    /** @type {import('../../test/ui/support/environment').Environment} */
    const environment = {
      editors: editors.map(({ server: { url, port }, profile }) => ({ server: { url, port }, profile })),
      browser: browser.wsEndpoint(),
      home,
      results,
    };
    process.env.SOURCE_ANNOTATOR_UI_TEST = JSON.stringify(environment);
    const mocha = new Mocha({ timeout: 120_000, forbidOnly: true, reporter: 'spec', ...(grep ? { grep } : {}) });
    if (jobs > 1) mocha.parallelMode(true).options.jobs = jobs;
    for (const bundle of bundles) mocha.addFile(bundle);
    /** @type {string[]} */
    const failed = [];
    return await new Promise((resolve) => {
      const runner = mocha.run(() => {
        const { passes = 0, failures = 0 } = runner.stats ?? {};
        resolve({ passed: passes, failed: failures, failures: failed });
      });
      runner.on('fail', (test, error) => failed.push(`${test.fullTitle()}\n${error.stack ?? error.message}`));
    });
  } finally {
    await browser.close();
    for (const { server } of editors) await server.stop();
  }
}
