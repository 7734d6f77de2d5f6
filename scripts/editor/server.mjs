// Starts the VS Code server that serves the workbench to a browser.
import { mkdir } from 'node:fs/promises';
import { run } from '../setup/run.mjs';
import { startGroup } from './processGroup.mjs';

/** @typedef {import('./install.mjs').VsCode} VsCode */
/** @typedef {import('./settings.mjs').Profile} Profile */
/** @typedef {{ port: number, url: string, log: () => string, stop: () => Promise<void>, ended: Promise<unknown> }} EditorServer */

const host = '127.0.0.1';
/** How long a server may take to listen, in milliseconds; it takes under a second on an idle machine. */
const startTimeout = 60_000;

/** @param {Profile} profile */
const profileArguments = ({ data, extensions }) => [
  '--accept-server-license-terms',
  ...['--server-data-dir', data, '--user-data-dir', data, '--extensions-dir', extensions, '--telemetry-level', 'off'],
];

/** No gallery: nothing is looked up or updated over the network. */
const environment = { EXTENSIONS_GALLERY: '{}' };

/**
 * Installs a packaged extension, replacing an older one of the same version.
 * @param {VsCode} vsCode
 * @param {Profile} profile
 * @param {string} vsix
 */
export async function installExtension(vsCode, profile, vsix) {
  await mkdir(profile.extensions, { recursive: true });
  const args = [vsCode.serverMain, ...profileArguments(profile), '--install-extension', vsix, '--force'];
  await run(vsCode.node, args, { quiet: true, env: environment });
}

/**
 * Starts a server and resolves once it listens.
 * @param {VsCode} vsCode
 * @param {Profile} profile
 * @param {{ port?: number, testDriver?: boolean, builtIns?: string }} [options] `port` 0 takes any free one; `testDriver` lets a page
 *   run tests in the extension host, and suppresses notifications; `builtIns` is a folder with VS Code's own extensions, where not all
 *   of them are wanted
 * @returns {Promise<EditorServer>}
 */
export async function startServer(vsCode, profile, { port = 0, testDriver = false, builtIns } = {}) {
  const { child, stop } = startGroup(
    vsCode.node,
    [
      ...[vsCode.serverMain, '--host', host, '--port', String(port), '--without-connection-token'],
      ...['--disable-workspace-trust', '--disable-getting-started-override', ...profileArguments(profile)],
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
      ...(builtIns ? ['--builtin-extensions-dir', builtIns] : []),
    ],
    { env: { ...process.env, ...environment } },
  );
  let log = '';
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  try {
    const listening = await new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) => reject(new Error(`The VS Code server ${why}.\n${log}`));
      const timer = setTimeout(() => fail(`did not listen within ${startTimeout / 1000} s`), startTimeout);
      const read = (/** @type {Buffer} */ chunk) => {
        log = (log + chunk).slice(-20_000);
        const [, found] = /Extension host agent listening on (\d+)/.exec(log) ?? [];
        if (!found) return;
        clearTimeout(timer);
        resolve(Number(found));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      ended.then(() => {
        clearTimeout(timer);
        fail(port ? `ended: is port ${port} in use? Choose another with --port` : 'ended');
      });
    });
    return { port: listening, url: `http://${host}:${listening}`, log: () => log, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}
