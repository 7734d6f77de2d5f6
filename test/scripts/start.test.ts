import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`${root}/scripts/${script}`, ...args], { cwd: root, encoding: 'utf8' });

describe('the commands', () => {
  it.each([
    ['start.mjs', '--bogus'],
    ['start.mjs', 'argument'],
    ['start.mjs', '--port', 'many'],
    ['start.mjs', '--port', '70000'],
    ['start.mjs', '--folder', 'no/such/folder'],
    ['test.mjs', '--bogus'],
    ['test.mjs', 'everything'],
  ])('%s %s %s: say how they are used, with status 2', (script, ...args) => {
    const { status, stderr } = run(script, ...args);
    expect(stderr).toContain('Usage: npm ');
    expect(status).toBe(2);
  });
});
