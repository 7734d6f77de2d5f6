import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { assert } from 'chai';
import { environment } from './support/environment';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (!address || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** Runs npm start's script; if this process ends, it ends as well, and with it what it has started. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill();
  process.on('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** What a process prints up to a pattern. */
function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`It ended, and printed only: ${text}`)));
  });
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

describe('npm start', () => {
  it('serves the samples in the browser, and leaves nothing behind at Ctrl+C', async () => {
    const child = start(['--no-open', '--port', String(await freePort())]);
    try {
      const [url] = await printed(child, /http:\S+/);
      assert.isTrue(await answers(url));
      assert.match(decodeURIComponent(url), /folder=.*seeds&payload=.*openFile.*\.txt/);
      child.kill('SIGINT');
      const [status] = await once(child, 'exit');
      assert.equal(status, 0);
      assert.isFalse(await answers(url));
    } finally {
      child.kill();
    }
  });

  it('opens a development window where the desktop’s code is on the PATH', async () => {
    const { home } = environment();
    const folder = await mkdtemp(join(home, 'desktop-'));
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'code'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/arguments"\n`);
    await chmod(join(bin, 'code'), 0o755);
    const PATH = `${bin}${delimiter}${process.env.PATH}`;
    const child = start(['--folder', folder], { PATH, VSCODE_IPC_HOOK_CLI: '' });
    const [status] = await once(child, 'exit');
    assert.equal(status, 0);
    const given = await readFile(join(folder, 'arguments'), 'utf8');
    assert.deepEqual(given.split('\n'), [`--extensionDevelopmentPath=${process.cwd()}`, folder, '']);
  });
});
