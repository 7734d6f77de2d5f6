// Desktop VS Code, where there is one.
import { root } from '../paths.mjs';
import { run } from '../setup/run.mjs';
import { onPath } from './onPath.mjs';

/** Whether a window can be shown to whoever calls: there is a screen, and VS Code may use it (it refuses root). */
function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) && process.getuid?.() !== 0;
}

/** The desktop VS Code's command. In the terminal of a remote VS Code, `code` is another one, which knows no development host. */
export const desktopCode = () => (hasScreen() && !process.env.VSCODE_IPC_HOOK_CLI ? onPath('code') : undefined);

/**
 * Builds the extension and opens it in a development window; VS Code goes on by itself.
 * @param {string} code
 * @param {string} folder
 * @param {string[]} files
 */
export async function openInDesktop(code, folder, files) {
  await run(process.execPath, [`${root}/scripts/build.mjs`]);
  await run(code, [`--extensionDevelopmentPath=${root}`, folder, ...files]);
  console.log('Source Annotator is open in a window of VS Code.');
}
