import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runExport } from '../../src/cli/export';
import { makeAnchor } from '../../src/core/annotations/anchor';
import type { Annotation } from '../../src/core/annotations/model';
import { emptySidecar, sidecarName } from '../../src/core/annotations/sidecar/names';
import { writeSidecar } from '../../src/core/annotations/sidecar/write';
import { capture } from './support/capture';

const text = '😀 Xi traf Putin am Montag.\r\n';
let folder: string;
let source: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  source = join(folder, 'a.txt');
  await writeFile(source, text);
});

const run = (...args: string[]) => capture(runExport, args);

async function annotate(words: string) {
  const start = text.indexOf(words);
  const annotation: Annotation = {
    id: 'urn:uuid:1',
    status: 'made',
    body: { kind: 'mention', type: 'PER', entity: null },
    target: [makeAnchor(text, { start, end: start + words.length })],
    orphan: false,
    notes: [{ id: 'urn:uuid:2', text: 'Wer?', created: '2026-01-01T00:00:00Z' }],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
  };
  await writeFile(sidecarName(source), writeSidecar({ ...emptySidecar('a.txt'), annotations: [annotation] }, text));
}

test('writes annotations and says what the format cannot hold', async () => {
  await annotate('Xi');
  const out = join(folder, 'out');
  const { status, out: written, errors } = await run('--format', 'doccano', '--no-suggestions', '--out', out, source);
  expect(status).toBe(0);
  expect(written).toEqual([join(out, 'doccano.jsonl')]);
  expect(JSON.parse(await readFile(written[0] ?? '', 'utf8'))).toMatchObject({
    text,
    document: 'a.txt',
    entities: [{ start_offset: 2, end_offset: 4, label: 'PER' }],
  });
  expect(errors).toEqual([
    'doccano JSONL cannot hold: 1 × who annotated and when is left out (a.txt).',
    'doccano JSONL cannot hold: 1 × notes are left out (a.txt).',
  ]);
});

test('suggestions go out from the confidence that is asked for', async () => {
  const confidencesFrom = async (confidence: string): Promise<number[]> => {
    const options = ['--format', 'gate', '--language', 'de', '--min-confidence', confidence, '--out', folder];
    await run(...options, source);
    const document = JSON.parse(await readFile(join(folder, 'a.txt.bdocjs'), 'utf8'));
    return document.annotation_sets[''].annotations.map(
      (annotation: { features: { confidence: number } }) => annotation.features.confidence,
    );
  };
  const all = await confidencesFrom('0');
  const most = Math.max(...all);
  expect(all.length).toBeGreaterThan(0);
  expect(await confidencesFrom(String(most))).toEqual(all.filter((confidence) => confidence === most));
});

test('never overwrites a source, and does the other files', async () => {
  const { status, errors: error } = await run('--format', 'brat', '--no-suggestions', '--out', folder, source);
  expect(status).toBe(1);
  expect(error).toContain(`${source}: this would overwrite a source; name another folder with --out.`);
  expect(await readFile(source, 'utf8')).toBe(text);
  expect(await readFile(join(folder, 'a.ann'), 'utf8')).toBe('');
});

test('never overwrites a source by another path to it', async () => {
  const link = join(folder, 'link');
  await symlink(folder, link);
  const { status } = await run('--format', 'brat', '--no-suggestions', '--out', link, source);
  expect(status).toBe(1);
  expect(await readFile(source, 'utf8')).toBe(text);
});

test('overwrites no text of the same name that no export wrote, but what an earlier one did', async () => {
  const out = join(folder, 'out');
  await mkdir(out);
  await writeFile(join(out, 'a.txt'), 'Another text.');
  const args = ['--format', 'brat', '--no-suggestions', '--out', out, source];
  const { status, errors } = await run(...args);
  expect(status).toBe(1);
  expect(errors.at(-1)).toContain('another text has this name');
  expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('Another text.');
  await rm(join(out, 'a.txt'));
  expect((await run(...args)).status).toBe(0);
  await writeFile(source, `${text}Mehr.\n`);
  expect((await run(...args)).status).toBe(0);
  expect(await readFile(join(out, 'a.txt'), 'utf8')).toContain('Mehr.');
});

test('a file that is missing and a sidecar that is broken stop neither the run nor the other files', async () => {
  const broken = join(folder, 'b.txt');
  await writeFile(broken, 'x');
  await writeFile(sidecarName(broken), '{');
  const {
    status,
    out,
    errors: error,
  } = await run('--format', 'w3c', '--out', folder, join(folder, 'none.txt'), broken, source);
  expect(status).toBe(1);
  expect(out).toEqual([join(folder, 'a.txt.jsonld')]);
  expect(error).toHaveLength(2);
  expect(error[0]).toContain('none.txt');
  expect(error[1]).toContain('b.txt.annotations.json is not valid JSON');
});

describe('wrong use', () => {
  test.each([
    [['a.txt'], 'No format is named; choose one of w3c, '],
    [['--format', 'x', 'a.txt'], 'There is no format "x"; choose one of w3c, '],
    [['--format', 'w3c'], 'No file is named.'],
    [['--format', 'w3c', '--min-confidence', 'a', 'a.txt'], '--min-confidence takes a number from 0 to 1.'],
    [['--format', 'w3c', '--language', 'fr', 'a.txt'], 'There is no language "fr".'],
  ])('%j', async (args, message) => {
    const { status, errors: error } = await run(...args);
    expect(status).toBe(2);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(message);
  });
});
