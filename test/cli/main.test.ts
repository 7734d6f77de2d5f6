import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

let cli: string;

beforeAll(async () => {
  cli = join(mkdtempSync(join(tmpdir(), 'cli-')), 'dist', 'cli.js');
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
});

function run(...args: string[]): Promise<{ status: number | string; out: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, out, errors) => {
      resolve({ status: error?.code ?? 0, out, errors });
    });
  });
}

test.each(['analyze', 'merge', 'export', 'import', 'tag', 'merge-driver'])(
  '%s --help tells its options',
  async (command) => {
    const { status, out, errors } = await run(command, '--help');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toMatch(new RegExp(`^Usage: source-annotator ${command} `));
  },
);

test.each([[['--help']], [['-h']], [['help']]])('%j lists all commands', async (args) => {
  const { status, out } = await run(...args);
  expect(status).toBe(0);
  for (const command of ['analyze', 'merge', 'export', 'import', 'tag', 'merge-driver']) expect(out).toContain(command);
});

test('no command and an unknown one are wrong use', async () => {
  expect((await run()).status).toBe(2);
  expect(await run('analyse')).toMatchObject({
    status: 2,
    out: '',
    errors: expect.stringContaining('There is no command'),
  });
});
