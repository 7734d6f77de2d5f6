import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const module = new URL('../../scripts/editor/processGroup.mjs', import.meta.url);

/** A program that ignores SIGTERM, listens, and says on which port; run by a shell, so it is the group leader's child. */
const listener = `
  process.on('SIGTERM', () => {});
  const server = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port));`;

/** Starts a program that owns a process group, and gives the port on which the group's last process listens. */
async function startOwner(ending: string) {
  const script = `
    import { onTermination, startGroup } from ${JSON.stringify(module.href)};
    onTermination(() => process.exit(0));
    const shell = 'trap "" TERM; "$0" --eval "$1" & wait; wait';
    const { child, stop } = startGroup('sh', ['-c', shell, process.execPath, ${JSON.stringify(listener)}]);
    child.stdout.once('data', async (port) => {
      console.log(String(port));
      ${ending}
    });`;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', module)),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void owner.kill());
  const ended = once(owner, 'exit');
  const [output] = await once(owner.stdout, 'data');
  return { owner, ended, port: Number(output) };
}

/** Whether the listener still lives. */
function isAlive(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

const patience = { timeout: 10_000 };

describe.skipIf(process.platform === 'win32')('a process group', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with its owner on %s', async (signal) => {
    const { owner, ended, port } = await startOwner('');
    expect(await isAlive(port)).toBe(true);
    owner.kill(signal);
    await ended;
    await expect.poll(() => isAlive(port), patience).toBe(false);
  });

  it('ends with its owner on an exception', async () => {
    const { ended, port } = await startOwner("throw new Error('a mistake');");
    await ended;
    await expect.poll(() => isAlive(port), patience).toBe(false);
  });

  it('ends when it is stopped, even where it ignores the polite signal', async () => {
    const { owner, port } = await startOwner("await stop(); console.log('stopped'); setInterval(() => {}, 1000);");
    await once(owner.stdout, 'data');
    await expect.poll(() => isAlive(port), patience).toBe(false);
  });
});
