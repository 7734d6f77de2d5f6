import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runMergeDriver } from '../../src/cli/mergeDriver';
import { place } from '../../src/core/annotations/anchoring/place';
import { newId } from '../../src/core/annotations/id';
import { annotationMark } from '../../src/core/annotations/marks';
import type { Sidecar } from '../../src/core/annotations/model';
import { retype } from '../../src/core/annotations/operations/decide';
import { add } from '../../src/core/annotations/operations/edit';
import { emptySidecar } from '../../src/core/annotations/sidecar/names';
import { readSidecar } from '../../src/core/annotations/sidecar/read';
import { writeSidecar } from '../../src/core/annotations/sidecar/write';
import { Failure } from '../../src/core/text/message';
import { capture } from './support/capture';

// Real branches, merged by the real git; the driver is the command line as it ships.

const SOURCE = 'source.txt';
const SIDECAR = `${SOURCE}.annotations.json`;
const TEXT = ['Xi Jinping met Putin.', '', 'They spoke in Moscow.', '', 'Sullivan 😀 warned Peking.', ''].join('\n');
const act = { now: '2026-01-02T03:04:05.000Z', newId };

let tools: string;
let folder: string;

beforeAll(async () => {
  tools = mkdtempSync(join(tmpdir(), 'source-annotator-cli-'));
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: join(tools, 'dist', 'cli.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(tools, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-annotator-merge-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('config', 'commit.gpgsign', 'false');
  return () => rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function useDriver(): void {
  writeFileSync(join(folder, '.gitattributes'), '*.annotations.json merge=source-annotator\n');
  git(
    'config',
    'merge.source-annotator.driver',
    `"${process.execPath}" "${join(tools, 'dist', 'cli.cjs')}" merge-driver %O %A %B %P`,
  );
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '--quiet', '-m', message);
}

function text(): string {
  return readFileSync(join(folder, SOURCE), 'utf8');
}

function load(): Sidecar {
  let json: string;
  try {
    json = readFileSync(join(folder, SIDECAR), 'utf8');
  } catch {
    return emptySidecar(SOURCE);
  }
  const read = readSidecar(json, SOURCE);
  if (!read.ok) throw new Failure(read.error);
  expect(read.problems).toEqual([]);
  return place(read.sidecar, text()).sidecar;
}

function save(sidecar: Sidecar): void {
  writeFileSync(join(folder, SIDECAR), writeSidecar(sidecar, text()));
}

function annotate(...names: string[]): void {
  const now = text();
  save(
    names.reduce((sidecar, words) => {
      const start = now.indexOf(words);
      return add(
        sidecar,
        now,
        [{ start, end: start + words.length }],
        { kind: 'mention', type: 'PER', entity: null },
        act,
      );
    }, load()),
  );
}

/** Commits what each side does on a branch of its own, and merges theirs into ours. */
function merge(ours: () => void, theirs: () => void): void {
  commit('base');
  git('checkout', '--quiet', '-b', 'theirs');
  theirs();
  commit('theirs');
  git('checkout', '--quiet', 'main');
  ours();
  commit('ours');
  git('merge', '--quiet', '--no-edit', 'theirs');
}

function words(): (string | null)[] {
  return load().annotations.map(({ orphan, target }) => (orphan ? null : (target[0]?.exact ?? null)));
}

test('git alone merges two branches that annotate different places', () => {
  writeFileSync(join(folder, SOURCE), TEXT);
  annotate('Putin', 'Moscow');
  merge(
    () => annotate('Xi Jinping'),
    () => annotate('Sullivan'),
  );
  expect(words()).toEqual(['Xi Jinping', 'Putin', 'Moscow', 'Sullivan']);
});

test('git alone merges changes of two neighbouring annotations', () => {
  writeFileSync(join(folder, SOURCE), TEXT);
  annotate('Xi Jinping', 'Putin');
  const change = (words: string) => () => {
    const sidecar = load();
    const marks = sidecar.annotations
      .filter(({ target }) => target[0]?.exact === words)
      .flatMap((one) => annotationMark(one) ?? []);
    save(retype(sidecar, text(), marks, 'MISC', act));
  };
  merge(change('Xi Jinping'), change('Putin'));
  expect(load().annotations.map(({ body }) => body.kind === 'mention' && body.type)).toEqual(['MISC', 'MISC']);
});

test('the driver merges branches that both began a sidecar', () => {
  writeFileSync(join(folder, SOURCE), TEXT);
  useDriver();
  merge(
    () => annotate('Xi Jinping', 'Moscow'),
    () => annotate('Putin', 'Sullivan'),
  );
  expect(words()).toEqual(['Xi Jinping', 'Putin', 'Moscow', 'Sullivan']);
});

test('the driver merges branches that both changed the source too, and each annotation stands where it belongs', () => {
  writeFileSync(join(folder, SOURCE), TEXT);
  useDriver();
  annotate('Moscow', 'Peking');
  merge(
    () => {
      writeFileSync(join(folder, SOURCE), `😀 Yesterday\n\n${TEXT}`);
      annotate('Xi Jinping', 'Yesterday');
    },
    () => {
      writeFileSync(join(folder, SOURCE), `${TEXT}\nOn Friday Putin answered.\n`);
      annotate('Friday');
    },
  );
  expect(text()).toBe(`😀 Yesterday\n\n${TEXT}\nOn Friday Putin answered.\n`);
  expect(words()).toEqual(['Yesterday', 'Xi Jinping', 'Moscow', 'Peking', 'Friday']);
  const before = load();
  expect(place(before, text())).toMatchObject({ moved: [], orphaned: [] });
});

test('the driver keeps both versions of an annotation that both sides changed', () => {
  writeFileSync(join(folder, SOURCE), TEXT);
  useDriver();
  annotate('Putin');
  const change = (type: string, now: string) => () => {
    const sidecar = load();
    save(
      retype(
        sidecar,
        text(),
        sidecar.annotations.flatMap((one) => annotationMark(one) ?? []),
        type,
        { ...act, now },
      ),
    );
  };
  merge(change('ORG', '2026-01-03T00:00:00.000Z'), change('LOC', '2026-01-04T00:00:00.000Z'));
  const [kept, rival] = [...load().annotations].sort((a, b) => (a.modified < b.modified ? 1 : -1));
  expect([kept?.body, rival?.body]).toMatchObject([{ type: 'LOC' }, { type: 'ORG' }]);
  expect(kept?.conflictsWith).toBe(rival?.id);
  expect(rival?.conflictsWith).toBe(kept?.id);
});

test('a version that cannot be read is a conflict for git, and no file is written over', async () => {
  const [ancestor, ours, theirs] = ['ancestor', 'ours', 'theirs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(ancestor, '');
  writeFileSync(ours, 'not a sidecar');
  writeFileSync(theirs, writeSidecar(emptySidecar(SOURCE), TEXT));
  const { status, errors } = await capture(runMergeDriver, [ancestor, ours, theirs, `texts/${SIDECAR}`]);
  expect(status).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(`texts/${SIDECAR}: Our version cannot be merged: ${SIDECAR} is not valid JSON`);
  expect(readFileSync(ours, 'utf8')).toBe('not a sidecar');
  expect((await capture(runMergeDriver, ['one'])).status).toBe(2);
});
