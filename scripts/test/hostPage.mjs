// A workbench page that runs the bundled tests in its extension host, and what they report from there.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { results } from '../paths.mjs';

/** @typedef {import('../../test/host/support/report').Message} Message */
/** @typedef {import('./counts.mjs').Counts} Counts */

/** Agreed with test/host/support/report.ts. */
const marker = '##host-test##';
/** How long a page may take to load VS Code and to start the tests, in milliseconds. */
const startTimeout = 90_000;
/** How long may pass between two signs of life of a run, in milliseconds: above the time-out of a single test. */
const silenceTimeout = 180_000;

/** The tests did not begin: worth another try, unlike a test that failed. */
export class StartError extends Error {}

/** @param {Message} message */
function print(message) {
  if (message.kind === 'suite') console.log(`  ${message.title}`);
  if (message.kind === 'note') console.log(`      ${message.text}`);
  if (message.kind === 'passed') {
    const slow = message.milliseconds > 2000 ? ` (${(message.milliseconds / 1000).toFixed(1)} s)` : '';
    console.log(`${'  '.repeat(message.depth + 1)}✔ ${message.title}${slow}`);
  }
  if (message.kind === 'failed') {
    const indent = '  '.repeat(message.depth + 1);
    console.log(`${indent}✘ ${message.title}\n${message.error.replace(/^/gm, `${indent}    `)}`);
  }
}

/**
 * Opens a page, and resolves when its tests have ended.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {{ screenshots: string, log: string }} paths the folder where the tests look for the pictures they asked for;
 *   the file that gets the console of the extension host
 * @returns {Promise<Counts>}
 */
export async function runInPage(page, url, { screenshots, log }) {
  await mkdir(screenshots, { recursive: true });
  await mkdir(results, { recursive: true });
  /** @type {string[]} */
  const noise = [];
  /** @type {string[]} */
  const failures = [];
  let started = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  return await new Promise((resolve, reject) => {
    /** @type {Counts | undefined} */
    let counts;
    const fail = (/** @type {string} */ why) => {
      const said = noise.slice(-40).join('\n');
      reject(
        new (started ? Error : StartError)(
          `The tests in the extension host ${why}. Its console (${log}) said:\n${said}`,
        ),
      );
    };
    timer = setTimeout(() => fail('did not start in time'), startTimeout);

    /** @param {Message} message */
    const take = async (message) => {
      started = true;
      clearTimeout(timer);
      timer = setTimeout(() => fail('fell silent'), silenceTimeout);
      print(message);
      if (message.kind === 'failed') failures.push(`${message.title}\n${message.error}`);
      if (message.kind === 'end') counts = { passed: message.passed, failed: message.failed, failures };
      if (message.kind === 'screenshot') {
        const picture = join(results, `${message.name}.png`);
        await page.screenshot({ path: picture });
        await copyFile(picture, join(screenshots, `${message.name}.png`));
      }
    };
    const listen = (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const text = args.map(String).join(' ');
      // VS Code misses two native modules that nobody needs, and says so at length.
      if (/spdlog|native-watchdog/.test(text)) return;
      for (const line of text.split('\n')) {
        if (line.startsWith(marker)) take(JSON.parse(line.slice(marker.length))).catch(reject);
        else noise.push(line);
      }
    };
    const exit = (/** @type {number} */ code) => {
      if (!counts) fail(`ended early with code ${code}`);
      else resolve(counts);
    };
    page.on('pageerror', (error) => noise.push(String(error)));
    (async () => {
      await page.exposeFunction('codeAutomationLog', listen);
      await page.exposeFunction('codeAutomationExit', exit);
      await page.goto(url);
    })().catch((error) => fail(`could not be loaded: ${error}`));
  }).finally(async () => {
    clearTimeout(timer);
    await writeFile(log, noise.join('\n'));
  });
}
