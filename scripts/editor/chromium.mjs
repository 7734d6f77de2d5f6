// Finds the browser that the tests drive, or installs Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../setup/apt.mjs';
import { onPath } from './onPath.mjs';

/** Any Chromium will do: the names under which it and its kin are installed. */
const commands = [
  ...[
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const advice =
  'The tests need Chromium, Chrome or Edge: install one (Debian: "sudo apt-get install chromium") or name it in CHROME_PATH.';

/** Whether a program is a browser, and not a stand-in that asks for another package. @param {string} file */
const runs = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  if (named) return named;
  return [...commands.flatMap((name) => onPath(name) ?? []), ...applications.filter(existsSync)].find(runs);
}

/**
 * The path of a Chromium; on Debian and its kin it is installed where that is possible without asking for a password.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  await installPackages(['chromium', 'fonts-liberation'], 'Chromium');
  const installed = findChromium();
  if (!installed) throw new Error(advice);
  return installed;
}

/** How the tests start it: without a sandbox (containers have none), quiet, and without the network. */
export const chromiumFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
