// Desktop VS Code, where there is one.
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { run, status } from '../setup/run.mjs';
import { onPath } from './onPath.mjs';

/**
 * Builds the extension and opens it in a development window of desktop VS Code, which then goes on by itself.
 * @param {string} folder
 * @param {string[]} files
 * @returns {Promise<boolean>} false where there is no desktop VS Code, or it does not start (as for root)
 */
export async function openInDesktop(folder, files) {
  const code = onPath('code');
  // In the terminal of a remote VS Code, `code` is another command, which has no development windows.
  if (!code || process.env.VSCODE_IPC_HOOK_CLI) return false;
  await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
  if ((await status(code, [`--extensionDevelopmentPath=${root}`, folder, ...files])) !== 0) return false;
  console.log('Source Annotator is open in a window of VS Code.');
  return true;
}
