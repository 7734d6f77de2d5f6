import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runAnalyze } from '../../src/cli/analyze';
import { runExport } from '../../src/cli/export';
import { capture } from './support/capture';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-annotator-types-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const EVENT = { id: 'EVENT', words: ['Gipfel*'], patterns: ['\\bG\\d+'] };
const TEXT = 'Das Gipfeltreffen der G7 begann am Freitag.\n';

const found = (line: string | undefined) =>
  JSON.parse(line ?? '{}').entities.map(({ text, type }: { text: string; type: string }) => `${type} ${text}`);

test('the types of a corpus suggest in its sources, also in folders below, and nowhere else', async () => {
  await write('corpus/annotation-types.json', { types: [EVENT] });
  const files = [await write('corpus/a.txt', TEXT), await write('corpus/year/b.txt', TEXT), await write('c.txt', TEXT)];
  const { status, out } = await capture(runAnalyze, files);
  expect(status).toBe(0);
  for (const line of out.slice(0, 2)) {
    expect(found(line)).toEqual(expect.arrayContaining(['EVENT Gipfeltreffen', 'EVENT G7', 'DATE Freitag']));
  }
  expect(found(out[2]).join()).not.toContain('EVENT');
});

test('the nearest file counts', async () => {
  await write('annotation-types.json', { types: [EVENT] });
  await write('inner/annotation-types.json', { types: [{ id: 'OTHER', words: ['begann'] }] });
  const { out } = await capture(runAnalyze, [await write('inner/a.txt', TEXT)]);
  expect(found(out[0])).toContain('OTHER begann');
  expect(found(out[0]).join()).not.toContain('EVENT');
});

test('what is wrong with them is said once, and the rest works', async () => {
  await write('annotation-types.json', { types: [{ ...EVENT, patterns: ['(unclosed'] }] });
  const files = [await write('a.txt', TEXT), await write('b.txt', TEXT)];
  const { status, out, errors } = await capture(runAnalyze, files);
  expect(status).toBe(1);
  expect(errors).toEqual([
    expect.stringMatching(/annotation-types\.json: EVENT: the pattern “\(unclosed” cannot be used/),
  ]);
  for (const line of out) expect(found(line)).toContain('EVENT Gipfeltreffen');
});

test('exports hold what they suggest', async () => {
  await write('annotation-types.json', { types: [EVENT] });
  const file = await write('a.txt', TEXT);
  const { status, errors } = await capture(runExport, ['--format', 'csv', '--out', join(folder, 'out'), file]);
  expect([status, errors]).toEqual([0, []]);
  const tables = await Promise.all(
    (await readdir(join(folder, 'out'))).map((name) => readFile(join(folder, 'out', name), 'utf8')),
  );
  expect(tables.join()).toContain('EVENT');
});
