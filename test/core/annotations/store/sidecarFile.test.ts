import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../../../src/core/annotations/id';
import { add, remove } from '../../../../src/core/annotations/operations/edit';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read';
import { SidecarFile } from '../../../../src/core/annotations/store/sidecarFile';
import { Failure, inEnglish } from '../../../../src/core/text/message';
import { MemoryFiles } from './memoryFiles';

const PATH = '/a.txt.annotations.json';
const TEXT = 'Xi Jinping met Vladimir Putin in Moscow. Putin smiled.\n';
const act = { now: '2026-01-02T03:04:05.000Z', newId };

function open(files: MemoryFiles, text = TEXT): Promise<SidecarFile> {
  return SidecarFile.open(files, PATH, 'a.txt', text, { retryDelays: [5] });
}

function annotate(file: SidecarFile, words: string): void {
  file.update((sidecar, text) => {
    const start = text.indexOf(words);
    return add(
      sidecar,
      text,
      [{ start, end: start + words.length }],
      { kind: 'mention', type: 'PER', entity: null },
      act,
    );
  });
}

function wordsIn(json: string | null | undefined, text = TEXT): string[] {
  const read = readSidecar(json ?? '', 'a.txt', text);
  if (!read.ok) throw new Failure(read.error);
  return read.sidecar.annotations.map(({ target }) => target[0]?.exact ?? '');
}

test('opening and saving writes nothing; a decision is written and read back', async () => {
  const files = new MemoryFiles();
  const file = await open(files);
  await file.save();
  expect(files.writes).toBe(0);
  annotate(file, 'Xi Jinping');
  await file.flush();
  expect(wordsIn(files.contents.get(PATH))).toEqual(['Xi Jinping']);
  const again = await open(files);
  await again.save();
  expect(files.writes).toBe(1);
  expect(again.sidecar.annotations).toEqual(file.sidecar.annotations);
});

test('decisions of one moment are one write', async () => {
  const files = new MemoryFiles();
  const file = await open(files);
  annotate(file, 'Xi Jinping');
  annotate(file, 'Moscow');
  await file.flush();
  expect(files.writes).toBe(1);
  expect(wordsIn(files.contents.get(PATH))).toEqual(['Xi Jinping', 'Moscow']);
});

test.each(['', '{"truncated": ', '{"foreign": true}', '[]', '{"type":"AnnotationPage","items":[],"sa:format":99}'])(
  'a file that cannot be read (%j) is never written over, and decisions wait in memory',
  async (content) => {
    const files = new MemoryFiles();
    files.contents.set(PATH, content);
    const file = await open(files);
    expect(file.condition.state).toBe('unreadable');
    annotate(file, 'Moscow');
    await file.flush();
    expect(files.contents.get(PATH)).toBe(content);
    expect(file.condition.state).toBe('unreadable');
    // Once it is repaired, here by being removed, the decision is saved.
    files.contents.delete(PATH);
    await file.reload();
    await file.flush();
    expect(wordsIn(files.contents.get(PATH))).toEqual(['Moscow']);
    expect(file.condition).toEqual({ state: 'saved' });
    file.dispose();
  },
);

test('a failed save is reported, keeps the decisions and is tried again', async () => {
  const files = new MemoryFiles();
  files.failWith = new Error('the disk is full');
  const file = await open(files);
  const seen: string[] = [];
  const saved = new Promise<void>((resolve) => {
    file.onDidChangeCondition((condition) => {
      seen.push(condition.state === 'unsaved' ? inEnglish(condition.error) : condition.state);
      if (condition.state === 'saved') resolve();
    });
  });
  annotate(file, 'Moscow');
  await file.flush();
  expect(seen).toEqual(['saving', 'the disk is full']);
  expect(file.sidecar.annotations).toHaveLength(1);
  files.failWith = null;
  await saved;
  expect(wordsIn(files.contents.get(PATH))).toEqual(['Moscow']);
  file.dispose();
});

test('the text that is saved with moved annotations is the present one', async () => {
  const files = new MemoryFiles();
  const file = await open(files);
  annotate(file, 'Moscow');
  await file.flush();
  file.edit([{ start: 0, end: 0, text: 'Yesterday ' }], () => `Yesterday ${TEXT}`);
  await file.save();
  const again = await open(files, `Yesterday ${TEXT}`);
  expect(again.sidecar.annotations[0]?.target[0]).toMatchObject({ exact: 'Moscow', start: 43 });
  expect(again.placement?.moved).toEqual([]);
});

test('the text is put together only where something is annotated, and is then the right one', async () => {
  const file = await open(new MemoryFiles());
  let asked = 0;
  let text = TEXT;
  const type = (typed: string) => {
    text = typed + text;
    file.edit([{ start: 0, end: 0, text: typed }], () => {
      asked++;
      return text;
    });
  };
  type('Yes');
  type('terday ');
  expect(asked).toBe(0);
  annotate(file, 'Moscow');
  type('As ');
  expect(file.sidecar.annotations[0]?.target[0]).toMatchObject({ exact: 'Moscow', start: text.indexOf('Moscow') });
  expect(asked).toBe(2);
});

test('what a reload read before a decision was saved does not take the decision back', async () => {
  let release = (): void => undefined;
  let held: Promise<void> | undefined;
  const files = new (class extends MemoryFiles {
    override async read(path: string): Promise<string | null> {
      const text = await super.read(path);
      await held;
      return text;
    }
  })();
  const file = await open(files);
  annotate(file, 'Xi Jinping');
  await file.flush();
  held = new Promise((resolve) => {
    release = resolve;
  });
  // As a watcher does that tells of the first save only now.
  const reload = file.reload();
  await new Promise((resolve) => setTimeout(resolve));
  held = undefined;
  annotate(file, 'Moscow');
  await file.flush();
  release();
  await reload;
  const words = () => file.sidecar.annotations.map(({ target }) => target[0]?.exact);
  expect(words()).toEqual(['Xi Jinping', 'Moscow']);
  annotate(file, 'smiled');
  await file.flush();
  expect(wordsIn(files.contents.get(PATH))).toEqual(['Xi Jinping', 'Moscow', 'smiled']);
});
const anyWord = fc.constantFrom('Xi Jinping', 'Vladimir', 'Putin', 'Moscow', 'smiled', 'met');

test('two windows and a command line that save in any interleaving lose no annotation', async () => {
  const anyActions = fc.array(fc.record({ window: fc.nat(2), word: anyWord, remove: fc.boolean() }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyActions, async (scheduler, actions) => {
      const files = new MemoryFiles(() => scheduler.schedule(Promise.resolve()));
      const run = async (): Promise<void> => {
        const windows = await Promise.all([open(files), open(files), open(files)]);
        const added = new Set<string>();
        const removed = new Set<string>();
        for (const action of actions) {
          const file = windows[action.window] as SidecarFile;
          const mine = file.sidecar.annotations.at(-1);
          if (action.remove && mine) {
            removed.add(mine.id);
            file.update((sidecar) => remove(sidecar, [mine.id]));
          } else {
            annotate(file, action.word);
            added.add(file.sidecar.annotations.at(-1)?.id ?? '');
          }
          // Let some of what is under way go on before the next action.
          await scheduler.schedule(Promise.resolve());
        }
        await Promise.all(windows.map((file) => file.flush()));
        expect(windows.map((file) => file.condition.state)).toEqual(['saved', 'saved', 'saved']);
        expect(idsIn(files)).toEqual([...added].filter((id) => !removed.has(id)).sort());
        for (const file of windows) file.dispose();
      };
      await scheduler.waitFor(run());
    }),
    { numRuns: 60 },
  );
});

test('where a file system has no locks, what one window wrote over is saved again when its watcher tells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyWord, anyWord, async (scheduler, first, second) => {
      const files = new MemoryFiles(() => scheduler.schedule(Promise.resolve()), false);
      const run = async (): Promise<void> => {
        const windows = await Promise.all([open(files), open(files)]);
        annotate(windows[0], first);
        annotate(windows[1], second);
        await Promise.all(windows.map((file) => file.flush()));
        for (const file of [...windows, ...windows]) {
          await file.reload();
          await file.flush();
        }
        expect(idsIn(files)).toHaveLength(2);
        expect(windows.map((file) => file.sidecar.annotations.length)).toEqual([2, 2]);
        for (const file of windows) file.dispose();
      };
      await scheduler.waitFor(run());
    }),
    { numRuns: 60 },
  );
});

test('what another window removes right after it was made stays removed under locks, and without them no one writes for ever', async () => {
  for (const hasLocks of [true, false]) {
    const files = new MemoryFiles(undefined, hasLocks);
    const [mine, other] = [await open(files), await open(files)];
    annotate(mine, 'Moscow');
    await mine.flush();
    await other.reload();
    other.update((sidecar) =>
      remove(
        sidecar,
        sidecar.annotations.map(({ id }) => id),
      ),
    );
    await other.flush();
    for (let round = 0; round < 5; round++) {
      for (const file of [mine, other]) {
        await file.reload();
        await file.flush();
      }
    }
    expect(files.writes).toBeLessThanOrEqual(hasLocks ? 1 : 3);
    if (hasLocks) expect(idsIn(files)).toEqual([]);
    for (const file of [mine, other]) file.dispose();
  }
});

function idsIn(files: MemoryFiles): string[] {
  const read = readSidecar(files.contents.get(PATH) ?? '{"type":"AnnotationPage","items":[]}', 'a.txt', TEXT);
  if (!read.ok) throw new Failure(read.error);
  return read.sidecar.annotations.map(({ id }) => id).sort();
}
