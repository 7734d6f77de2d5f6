// Runs a command to its end.
import { spawn } from 'node:child_process';
import { root } from '../paths.mjs';

/**
 * The environment without what `npm run` adds about this package: an npm started inside would take it for its own.
 * The user's settings (registry, proxy, cache) stay.
 */
function plainEnvironment() {
  const added = /^npm_(lifecycle|package|command|execpath|node_execpath|config_local_prefix)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/**
 * Runs a command and resolves with its exit status; the output goes to this terminal, or with `quiet` only when it fails.
 * Nothing is ever read from standard input.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<number>} 127 when the command does not exist
 */
export function status(command, args, { cwd = root, quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}

/**
 * As `status`, but a failure is an error with one sentence.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof status>[2]} [options]
 */
export async function run(command, args, options) {
  const code = await status(command, args, options);
  if (code === 127) throw new Error(`${command} is not installed, or not on the PATH.`);
  if (code !== 0)
    throw new Error(`"${[command, ...args].join(' ')}" failed with status ${code}; its output stands above.`);
}
