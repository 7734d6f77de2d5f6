import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, recall, remember } from '../../scripts/test/memory.mjs';

let root = '';

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memory-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  write('.gitignore', 'dist/\n');
  write('src/core/a.ts', '1');
  write('test/host/a.test.ts', '1');
  write('test/ui/a.test.ts', '1');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what a stage’s result hangs on', () => {
  it.each<[string, string, boolean]>([
    ['the source', 'src/core/a.ts', true],
    ['a file that git does not know yet', 'src/core/new.ts', true],
    ['its own tests', 'test/host/a.test.ts', true],
    ['what all tests need', 'test/support/a.ts', true],
    ['the models', 'media/models/a.bin', true],
    ['the tests of another stage', 'test/ui/a.test.ts', false],
    ['the programs that train', 'src/training/a.ts', false],
    ['what git ignores', 'dist/a.js', false],
  ])('%s', async (_, path, counts) => {
    const before = await filesOf(root, 'host');
    write(path, '2');
    expect((await filesOf(root, 'host')) !== before).toBe(counts);
  });

  it('a file that is gone', async () => {
    const before = await filesOf(root, 'host');
    rmSync(join(root, 'src/core/a.ts'));
    expect(await filesOf(root, 'host')).not.toBe(before);
  });

  it('is not known outside of git', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(await filesOf(join(root, 'src'), 'host')).toBeUndefined();
  });
});

describe('what passed before', () => {
  it('is recalled for the same files and stage alone', async () => {
    const file = join(root, 'memory', 'passed.json');
    expect(await recall(file, 'ui', 'one')).toBeUndefined();
    await remember(file, 'host', 'one', 186);
    await remember(file, 'ui', 'two', 23);
    expect(await recall(file, 'host', 'one')).toMatchObject({ passed: 186 });
    expect(await recall(file, 'host', 'two')).toBeUndefined();
    expect(await recall(file, 'ui', 'two')).toMatchObject({ passed: 23 });
  });

  it('is forgotten where the file was cut off', async () => {
    const file = join(root, 'passed.json');
    writeFileSync(file, '{"host": {');
    expect(await recall(file, 'host', 'one')).toBeUndefined();
  });
});
