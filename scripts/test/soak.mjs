// The soak, as short as it may be, beside other tests.
import { join } from 'node:path';
import { startGroup } from '../editor/processGroup.mjs';
import { root } from '../paths.mjs';

const MINUTES = '2';

/**
 * Begins the soak in a process of its own; it waits for the window and for VS Code's watcher much of the time. What it prints comes
 * when it is asked for.
 * @param {string} vsix
 * @returns {() => Promise<import('./counts.mjs').Counts>}
 */
export function startSoak(vsix) {
  const { child } = startGroup(process.execPath, [join(root, 'scripts', 'soak.mjs'), '--vsix', vsix, MINUTES]);
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  return async () => {
    const failed = (await ended) === 0 ? 0 : 1;
    const said = Buffer.concat(output).toString();
    process.stdout.write(said);
    return { passed: 1 - failed, failed, failures: failed ? [said.slice(Math.max(0, said.indexOf('failing')))] : [] };
  };
}
