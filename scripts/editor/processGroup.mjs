// A child process that never outlives this one: neither on success, nor on failure, nor on a signal.
import { spawn } from 'node:child_process';

/** How long a child may take to end by itself after SIGTERM, in milliseconds. */
const patience = 3000;

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/**
 * Starts a command as the leader of a process group of its own, so that it can be ended together with its children.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ child: import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>, stop: () => Promise<void> }}
 *   `stop` ends the whole group and may be called more than once
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  const { pid } = child;
  if (pid === undefined) return { child, stop: async () => {} };

  const killNow = () => signalGroup(pid, 'SIGKILL');
  process.on('exit', killNow);
  const stop = async () => {
    signalGroup(pid, 'SIGTERM');
    const late = setTimeout(killNow, patience);
    await ended;
    clearTimeout(late);
    // The leader has ended; a child of it that ignores SIGTERM has not.
    killNow();
    process.off('exit', killNow);
  };
  return { child, stop };
}

/**
 * Makes the usual ends of a terminal session ordinary exits, so that `exit` listeners run.
 * @param {(signal: NodeJS.Signals) => void} onSignal called once, at the first signal; a second one exits at once
 */
export function onTermination(onSignal) {
  let signalled = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (signalled) process.exit(130);
      signalled = true;
      onSignal(signal);
    });
  }
}
