import { lstat, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runImport } from '../../src/cli/import';
import { emptySidecar } from '../../src/core/annotations/sidecar/names';
import { readSidecar } from '../../src/core/annotations/sidecar/read';
import { writeSidecar } from '../../src/core/annotations/sidecar/write';
import { Failure } from '../../src/core/text/message';
import { nodeFiles } from '../../src/node/files';
import { capture } from './support/capture';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});

const run = (...args: string[]) => capture(runImport, args);

async function write(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function annotationsOf(source: string) {
  const text = (await readFile(join(folder, source), 'utf8')).replace(/^\ufeff/, '');
  const read = readSidecar(await readFile(join(folder, `${source}.annotations.json`), 'utf8'), source, text);
  if (!read.ok) throw new Failure(read.error);
  return read.sidecar.annotations.map(({ body, target }) => [
    body.kind === 'mention' ? body.type : body.kind,
    target[0]?.exact,
  ]);
}

const line = (document: string, text: string, ...label: unknown[]) => `${JSON.stringify({ text, document, label })}\n`;

test('adds annotations to a source that is there, at their words, whatever its line ends', async () => {
  // A byte order mark is no character of the text.
  await write('a.txt', '\ufeff😀 Xi\r\ntraf Putin');
  const labels = await write('x.jsonl', line('a.txt', '😀 Xi\ntraf Putin', [2, 4, 'PER'], [10, 15, 'PER']));
  const { status, out, errors } = await run('--format', 'doccano', labels);
  expect({ status, out, errors }).toEqual({
    status: 0,
    out: ['a.txt: 2 added, 0 already there, 0 left out'],
    errors: [],
  });
  expect(await annotationsOf('a.txt')).toEqual([
    ['PER', 'Xi'],
    ['PER', 'Putin'],
  ]);
  expect((await run('--format', 'doccano', labels)).out).toEqual(['a.txt: 0 added, 2 already there, 0 left out']);
});

test('a dry run counts and writes nothing', async () => {
  const labels = await write('x.jsonl', line('a.txt', 'Xi', [0, 2, 'PER']));
  expect((await run('--format', 'doccano', '--dry-run', labels)).out).toEqual([
    'a.txt: 1 would be added, 0 already there, 0 left out',
  ]);
  expect(await readdir(folder)).toEqual(['x.jsonl']);
});

test('writes a source that is not there, and refuses a name that leads elsewhere', async () => {
  const labels = await write('x.jsonl', line('new.txt', 'Xi', [0, 2, 'PER']) + line('../out.txt', 'Xi', [0, 2, 'PER']));
  const { status, errors } = await run('--format', 'doccano', labels);
  expect(status).toBe(1);
  expect(errors).toEqual([
    '../out.txt: this name leads out of the folder or into a hidden one; the document is not imported.',
  ]);
  expect((await readdir(folder)).sort()).toEqual(['new.txt', 'new.txt.annotations.json', 'x.jsonl']);
});

test('a sidecar that cannot be read is not touched', async () => {
  await write('a.txt', 'Xi');
  await write('a.txt.annotations.json', '{broken');
  const { status, errors } = await run(
    '--format',
    'doccano',
    await write('x.jsonl', line('a.txt', 'Xi', [0, 2, 'PER'])),
  );
  expect(status).toBe(1);
  expect(errors[0]).toContain('a.txt.annotations.json is not valid JSON');
  expect(await readFile(join(folder, 'a.txt.annotations.json'), 'utf8')).toBe('{broken');
});

test('waits for who is saving the same sidecar, and leaves a linked one a link', async () => {
  await write('a.txt', 'Xi traf Putin');
  const first = await write('x.jsonl', line('a.txt', 'Xi traf Putin', [0, 2, 'PER']));
  await run('--format', 'doccano', first);
  const sidecar = join(folder, 'a.txt.annotations.json');
  await rename(sidecar, join(folder, 'elsewhere.json'));
  await symlink(join(folder, 'elsewhere.json'), sidecar);
  const unlock = await nodeFiles.lock(sidecar);
  const second = await write('y.jsonl', line('a.txt', 'Xi traf Putin', [8, 13, 'PER']));
  const importing = run('--format', 'doccano', second);
  // Who holds the lock takes all annotations away again.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await nodeFiles.write(sidecar, writeSidecar(emptySidecar('a.txt'), 'Xi traf Putin'));
  await unlock();
  expect((await importing).status).toBe(0);
  expect(await annotationsOf('a.txt')).toEqual([['PER', 'Putin']]);
  expect((await lstat(sidecar)).isSymbolicLink()).toBe(true);
});

test('names file, line and reason of what it cannot read, and does the rest', async () => {
  const labels = await write('x.jsonl', `{\n${line('a.txt', 'Xi', [0, 9, 'PER'], [0, 2, 'PER'])}`);
  const { status, out, errors } = await run('--format', 'doccano', labels, join(folder, 'none.jsonl'));
  expect(status).toBe(1);
  expect(out).toEqual(['a.txt: 1 added, 0 already there, 0 left out']);
  expect(errors.map((message) => message.replace(folder, ''))).toEqual([
    expect.stringContaining('none.jsonl'),
    expect.stringMatching(/^x\.jsonl:1: This is not JSON/),
    'x.jsonl:2: [0,9,"PER"] is no label on a stretch of the text.',
  ]);
});

test('files that hold nothing in the format are told', async () => {
  const labels = await write('x.jsonl', line('a.txt', 'Xi', [0, 2, 'PER']));
  const { status, out, errors } = await run('--format', 'brat', labels);
  expect({ status, out, errors }).toEqual({
    status: 1,
    out: [],
    errors: ['Nothing was imported: the files hold no document.'],
  });
});

test.each([[['x']], [['--format', 'csv', 'x']], [['--format', 'brat']]])('wrong use: %j', async (args) => {
  const { status, errors } = await run(...args);
  expect(status).toBe(2);
  expect(errors).toHaveLength(1);
});
