// Runs test/host inside a real VS Code: in the Node extension host, and in the web-worker extension host of the browser.
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureVsCode } from '../editor/install.mjs';
import { installExtension, startServer } from '../editor/server.mjs';
import { writeSettings } from '../editor/settings.mjs';
import { remote, workbenchUrl } from '../editor/workbenchUrl.mjs';
import { results, seeds } from '../paths.mjs';
import { temporaryFolder } from '../setup/temporary.mjs';
import { launchBrowser } from './browser.mjs';
import { keepBuiltIns } from './builtIns.mjs';
import { bundleTests, testFiles } from './bundle.mjs';
import { runInPage, StartError } from './hostPage.mjs';
import { newWindow } from './window.mjs';

/** @typedef {import('./hostPage.mjs').Counts} Counts */
/** @typedef {'node' | 'web'} Host */

const titles = { node: 'in the Node extension host', web: 'in the web-worker extension host' };

/** Nobody looks into this window: the less there is to draw, the better. */
const small = { width: 720, height: 480 };

/**
 * Unpacks the .vsix, by installing it, into one folder per host. A manifest with `browser` alone runs in the browser.
 * @param {import('../editor/install.mjs').VsCode} vsCode
 * @param {string} vsix
 * @param {string} home
 * @returns {Promise<Record<Host, string>>}
 */
async function unpack(vsCode, vsix, home) {
  const profile = { data: join(home, 'unpacking'), extensions: join(home, 'unpacked') };
  await installExtension(vsCode, profile, vsix);
  const names = await readdir(profile.extensions, { withFileTypes: true });
  const folder = names.find((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (!folder) throw new Error('VS Code did not unpack the .vsix.');
  const node = join(profile.extensions, folder.name);
  const web = join(home, 'web', folder.name);
  await cp(node, web, { recursive: true });
  // Where the server could run it, too, `extensionKind` would have it there.
  const { main: _, extensionKind: __, ...manifest } = JSON.parse(await readFile(join(web, 'package.json'), 'utf8'));
  await writeFile(join(web, 'package.json'), JSON.stringify(manifest));
  return { node, web };
}

/**
 * Bundles the tests of one host. A test that needs Node itself is named *.node.test.ts and does not run in the browser.
 * @param {Host} host
 * @param {string} grep
 */
function bundle(host, grep) {
  const files = testFiles('host').filter((file) => host === 'node' || !file.endsWith('.node.test.ts'));
  return bundleTests('host', files, {
    name: `host-${host}`,
    platform: host === 'node' ? 'node' : 'browser',
    lead: './support/run',
    define: { TEST_GREP: JSON.stringify(grep), TEST_HOST: JSON.stringify(host) },
  });
}

/**
 * @param {{ vsix: string, grep: string }} options
 * @returns {Promise<Counts>} over both hosts
 */
export async function runHostTests({ vsix, grep }) {
  const vsCode = await ensureVsCode();
  const home = temporaryFolder('host');
  const profile = { data: join(home, 'data'), extensions: join(home, 'extensions') };
  await mkdir(profile.extensions, { recursive: true });
  await writeSettings(profile, { 'editor.minimap.enabled': false });
  const extensions = await unpack(vsCode, vsix, home);
  const server = await startServer(vsCode, profile, {
    testDriver: true,
    builtIns: await keepBuiltIns(vsCode, join(home, 'builtIns')),
  });
  const browser = await launchBrowser();
  /** @type {string[]} */
  const failures = [];
  const total = { passed: 0, failed: 0, failures };

  /** @param {Host} host @param {number} attempt */
  const runIn = async (host, attempt) => {
    const run = join(home, `${host}-${attempt}`);
    const workspace = join(run, 'seeds');
    await cp(seeds, workspace, { recursive: true });
    // Inside the extension's folder: VS Code runs the tests in the extension host of the extension that they belong to.
    const tests = join(extensions[host], 'tests.js');
    await copyFile(await bundle(host, grep), tests);
    const url = workbenchUrl(server, workspace, {
      payload: [
        ['extensionDevelopmentPath', remote(server, extensions[host])],
        ['extensionTestsPath', remote(server, tests)],
        ['skipWelcome', 'true'],
      ],
    });
    const context = await newWindow(browser, small);
    try {
      return await runInPage(await context.newPage(), url, {
        screenshots: join(run, 'screenshots'),
        log: join(results, `host-${host}.log`),
      });
    } finally {
      await context.close();
    }
  };

  try {
    for (const host of /** @type {const} */ (['node', 'web'])) {
      console.log(`\n${titles[host]}`);
      const counts = await runIn(host, 1).catch((error) => {
        if (!(error instanceof StartError)) throw error;
        console.log(`Once more, VS Code did not start: ${error.message}`);
        return runIn(host, 2);
      });
      total.passed += counts.passed;
      total.failed += counts.failed;
      failures.push(...(counts.failures ?? []).map((failure) => `${titles[host]}: ${failure}`));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return total;
}
