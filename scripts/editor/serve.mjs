// Serves VS Code with the packaged extension to the user's browser, until it is stopped.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { packageExtension } from '../package.mjs';
import { cache } from '../paths.mjs';
import { ensureVsCode } from './install.mjs';
import { onPath } from './onPath.mjs';
import { installExtension, startServer } from './server.mjs';
import { settingsFile, writeSettings } from './settings.mjs';
import { workbenchUrl } from './workbenchUrl.mjs';

/** The browser keeps a window's layout by address: the same port each time, where it is free. */
const usualPort = 8137;

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** The command that opens an address in the default browser, where there is one. */
function browserCommand() {
  if (process.platform === 'darwin') return onPath('open');
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME
    ? onPath('xdg-open')
    : undefined;
}

/** @param {string} url */
function openBrowser(url) {
  const command = browserCommand();
  if (!command) return;
  const child = spawn(command, [url], { detached: true, stdio: 'ignore' });
  // The address stands on the screen: no browser is no error.
  child.on('error', () => {});
  child.unref();
}

/**
 * @param {{ folder: string, files: string[], port: number | undefined, open: boolean }} options `port` must be free when it is given
 */
export async function serve({ folder, files, port, open }) {
  if (port !== undefined && !(await isFree(port)))
    throw new Error(`Port ${port} is in use: choose another with --port.`);
  const vsCode = await ensureVsCode();
  const vsix = await packageExtension();
  const home = join(cache, 'start');
  const profile = { data: join(home, 'data'), extensions: join(home, 'extensions') };
  await installExtension(vsCode, profile, vsix);
  // Once: afterwards they are the user's.
  if (!existsSync(settingsFile(profile))) await writeSettings(profile, {});

  const server = await startServer(vsCode, profile, { port: port ?? ((await isFree(usualPort)) ? usualPort : 0) });
  const url = workbenchUrl(server, folder, { files });
  console.log(`\nSource Annotator runs in the browser at\n  ${url}\nCtrl+C stops it.`);
  if (open) openBrowser(url);
  await server.ended;
  throw new Error(`The VS Code server ended.\n${server.log()}`);
}
