import { fork } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/core/annotations/id';
import { add } from '../../src/core/annotations/operations/edit';
import { readSidecar } from '../../src/core/annotations/sidecar/read';
import { SidecarFile } from '../../src/core/annotations/store/sidecarFile';
import { Failure, message } from '../../src/core/text/message';
import { nodeFiles } from '../../src/node/files';
import { lockFile } from '../../src/node/lockFile';

const TEXT = 'Xi Jinping met Putin in Moscow. '.repeat(400);
const act = { now: '2026-01-02T03:04:05.000Z', newId };

let folder: string;
let worker: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'source-annotator-files-'));
  worker = join(folder, 'saver.mjs');
  await build({
    entryPoints: ['test/node/support/saver.ts'],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fresh(): string {
  const path = mkdtempSync(join(folder, 'case-'));
  return join(path, 'a.txt.annotations.json');
}

function annotate(file: SidecarFile, start: number): void {
  file.update((sidecar, text) => add(sidecar, text, [{ start, end: start + 2 }], { kind: 'passage' }, act));
}

function count(path: string): number {
  const read = readSidecar(readFileSync(path, 'utf8'), 'a.txt', TEXT);
  if (!read.ok) throw new Failure(read.error);
  expect(read.problems).toEqual([]);
  return read.sidecar.annotations.length;
}

/** Another process that opens the sidecar and adds `annotations` to it, a save each, telling of each one that is saved. */
function saver(
  path: string,
  annotations: number,
): { process: ReturnType<typeof fork>; saved: () => number; ended: Promise<void> } {
  const child = fork(worker, [path, String(annotations), TEXT], { stdio: 'inherit' });
  let saved = 0;
  child.on('message', () => {
    saved++;
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return { process: child, saved: () => saved, ended };
}

test('a process killed at any moment of a save leaves the old or the new file whole, and no lock that lasts', async () => {
  const path = fresh();
  let least = 0;
  for (let round = 0; round < 8; round++) {
    const child = saver(path, 1_000);
    while (child.saved() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 3 * round));
    child.process.kill('SIGKILL');
    await child.ended;
    const now = count(path);
    expect(now).toBeGreaterThanOrEqual(least + child.saved());
    least = now;
  }
  const file = await SidecarFile.open(nodeFiles, path, 'a.txt', TEXT);
  annotate(file, 0);
  await file.flush();
  expect(file.condition).toEqual({ state: 'saved' });
  expect(count(path)).toBe(least + 1);
  file.dispose();
});

test('three processes that save the same sidecar at once lose nothing', async () => {
  const path = fresh();
  const savers = [saver(path, 12), saver(path, 12), saver(path, 12)];
  await Promise.all(savers.map(({ ended }) => ended));
  expect(count(path)).toBe(36);
  expect(readdirSync(join(path, '..'))).toEqual(['a.txt.annotations.json']);
});

test('a folder that cannot be written to is told in words, and the decisions are saved once it can', async () => {
  const path = fresh();
  // Root may write anywhere, so the folder is not there at all; what is told apart is only the reason.
  const gone = join(path, '..', 'later', 'a.txt.annotations.json');
  const file = await SidecarFile.open(nodeFiles, gone, 'a.txt', TEXT, { retryDelays: [10] });
  annotate(file, 0);
  await file.flush();
  expect(file.condition).toEqual({
    state: 'unsaved',
    error: message('{0} cannot be saved: {1}.', 'a.txt.annotations.json', message('its folder does not exist')),
  });
  expect(file.sidecar.annotations).toHaveLength(1);
  mkdirSync(join(gone, '..'));
  await new Promise<void>((resolve) => {
    file.onDidChangeCondition(({ state }) => state === 'saved' && resolve());
  });
  expect(count(gone)).toBe(1);
  file.dispose();
});

test.runIf(process.getuid?.() !== 0)('a read-only folder is told as such', async () => {
  const path = fresh();
  chmodSync(join(path, '..'), 0o555);
  await expect(nodeFiles.write(path, '{}')).rejects.toThrow(
    'a.txt.annotations.json cannot be saved: you have no permission to write there.',
  );
  chmodSync(join(path, '..'), 0o755);
});

test.runIf(existsSync('/dev/full'))('a full disk is told as such, and the old file stays', async () => {
  const path = fresh();
  writeFileSync(path, 'old');
  const { notSaved } = await import('../../src/node/fileErrors');
  const { open } = await import('node:fs/promises');
  const full = await open('/dev/full', 'w');
  const failure = await full.writeFile('new').then(
    () => null,
    (error: unknown) => error,
  );
  await full.close();
  expect(notSaved('a.txt.annotations.json', failure).message).toBe(
    'a.txt.annotations.json cannot be saved: the disk is full.',
  );
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a linked sidecar stays a link, and a file keeps its permissions', async () => {
  const path = fresh();
  const target = join(path, '..', 'elsewhere.json');
  writeFileSync(target, 'old');
  chmodSync(target, 0o640);
  symlinkSync(target, path);
  await nodeFiles.write(path, 'new');
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(statSync(target).mode & 0o777).toBe(0o640);
});

test('a lock that a dead process left is broken, with what that one was writing', async () => {
  const path = fresh();
  const folderOf = join(path, '..');
  const { hostname } = await import('node:os');
  writeFileSync(join(folderOf, '.a.txt.annotations.json.lock'), `999999999 ${hostname()}`);
  writeFileSync(join(folderOf, '.a.txt.annotations.json.019a0000-0000-7000-8000-000000000000.tmp'), '{"half');
  const unlock = await nodeFiles.lock(path);
  await unlock();
  expect(readdirSync(folderOf)).toEqual([]);
});

test('a lock whose owner is gone is broken though its number runs: another program has it by now', async () => {
  const path = fresh();
  const { hostname } = await import('node:os');
  const lock = join(path, '..', '.a.txt.annotations.json.lock');
  writeFileSync(lock, `${process.ppid} ${hostname()}`);
  const before = new Date(Date.now() - 60_000);
  utimesSync(lock, before, before);
  const unlock = await lockFile(path, 50);
  await unlock();
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('a name that leaves no room for more is saved all the same, one that is too long is told as such', async () => {
  const folderOf = join(fresh(), '..');
  const path = join(folderOf, `${'ä'.repeat(119)}.annotations.json`);
  const unlock = await nodeFiles.lock(path);
  await nodeFiles.write(path, '{}');
  await unlock();
  expect(readFileSync(path, 'utf8')).toBe('{}');
  await expect(nodeFiles.write(join(folderOf, 'x'.repeat(300)), '{}')).rejects.toThrow('its name is too long');
});
