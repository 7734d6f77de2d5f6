// Runs test/ui: Playwright drives the packaged .vsix in the real workbench.
import { join } from 'node:path';
import Mocha from 'mocha';
import { ensureVsCode } from '../editor/install.mjs';
import { installExtension, startServer } from '../editor/server.mjs';
import { results } from '../paths.mjs';
import { temporaryFolder } from '../setup/temporary.mjs';
import { startBrowserServer, viewport } from './browser.mjs';
import { bundleTests, testFiles } from './bundle.mjs';

/**
 * @param {{ vsix: string, grep: string, folder?: 'ui' | 'bench' }} options below test/
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runUiTests({ vsix, grep, folder = 'ui' }) {
  const bundle = await bundleTests(folder, testFiles(folder), {
    name: folder,
    platform: 'node',
    external: ['playwright-core', 'chai'],
  });
  const vsCode = await ensureVsCode();
  const home = temporaryFolder('ui');
  const profile = { data: join(home, 'data'), extensions: join(home, 'extensions') };
  await installExtension(vsCode, profile, vsix);
  const server = await startServer(vsCode, profile);
  const browser = await startBrowserServer();
  /** @type {import('../../test/ui/support/environment').Environment} */
  const environment = {
    server: { url: server.url, port: server.port },
    browser: browser.wsEndpoint(),
    profile,
    home,
    results,
    viewport,
  };
  process.env.SOURCE_ANNOTATOR_UI_TEST = JSON.stringify(environment);
  try {
    const mocha = new Mocha({ timeout: 120_000, forbidOnly: true, reporter: 'spec', ...(grep ? { grep } : {}) });
    mocha.addFile(bundle);
    return await new Promise((resolve) => {
      const runner = mocha.run(() => {
        const { passes = 0, failures = 0 } = runner.stats ?? {};
        resolve({ passed: passes, failed: failures });
      });
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}
