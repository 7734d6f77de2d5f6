import { expect, test } from 'vitest';
import { applyEdits, startLive } from '../../../src/core/annotations/anchoring/live';
import { emptyHistory, type History, type Present, record, redo, undo } from '../../../src/core/annotations/history';
import { annotationMark } from '../../../src/core/annotations/marks';
import type { Sidecar } from '../../../src/core/annotations/model';
import { reject, respan, retype } from '../../../src/core/annotations/operations/decide';
import { add, remove, setDone } from '../../../src/core/annotations/operations/edit';
import { addNote } from '../../../src/core/annotations/operations/notes';
import { emptySidecar } from '../../../src/core/annotations/sidecar/names';
import { counter } from './counter';

const TEXT = 'Xi Jinping met Putin in Moscow. Putin smiled.';

/** One document and its history, as an editor has them. */
class Document {
  text = TEXT;
  sidecar: Sidecar = emptySidecar('a.txt');
  history: History = emptyHistory;
  readonly act = { now: '2026-01-02T03:04:05.000Z', newId: counter() };

  do(name: string, change: (sidecar: Sidecar) => Sidecar): this {
    const before = this.sidecar;
    this.sidecar = change(before);
    this.history = record(this.history, name, [{ source: 'a', before, after: this.sidecar }]);
    return this;
  }

  annotate(words: string): this {
    const start = this.text.indexOf(words);
    const body = { kind: 'mention', type: 'PER', entity: null } as const;
    return this.do(`Annotate ${words}`, (sidecar) =>
      add(sidecar, this.text, [{ start, end: start + words.length }], body, this.act),
    );
  }

  type(at: number, words: string): this {
    const text = this.text.slice(0, at) + words + this.text.slice(at);
    const live = applyEdits(
      startLive(this.text, this.sidecar.annotations),
      [{ start: at, end: at, text: words }],
      text,
    );
    this.text = text;
    this.sidecar = { ...this.sidecar, annotations: live.annotations };
    return this;
  }

  mark(index = 0) {
    const annotation = this.sidecar.annotations[index];
    const mark = annotation && annotationMark(annotation);
    if (!mark) throw new Error('no mark');
    return mark;
  }

  turn(which: typeof undo): string | undefined {
    const turned = which(this.history, (source): Present | undefined => (source === 'a' ? this : undefined));
    if (!turned) return undefined;
    this.history = turned.history;
    this.sidecar = turned.sidecars.get('a') ?? this.sidecar;
    return turned.step.name;
  }

  words(): string[] {
    return this.sidecar.annotations.map(({ target: [anchor], orphan }) =>
      orphan ? 'orphan' : this.text.slice(anchor?.start, anchor?.end),
    );
  }
}

test('steps are undone from the last one, redone from the first, and named', () => {
  const document = new Document().annotate('Putin').annotate('Moscow');
  const { sidecar } = document;
  expect(document.turn(undo)).toBe('Annotate Moscow');
  expect(document.words()).toEqual(['Putin']);
  expect(document.turn(undo)).toBe('Annotate Putin');
  expect(document.turn(undo)).toBeUndefined();
  expect(document.words()).toEqual([]);
  expect(document.turn(redo)).toBe('Annotate Putin');
  expect(document.turn(redo)).toBe('Annotate Moscow');
  expect(document.turn(redo)).toBeUndefined();
  expect(document.sidecar).toEqual(sidecar);
});

test('a new step ends what could be redone; one that changes nothing is no step', () => {
  const document = new Document().annotate('Putin');
  document.turn(undo);
  document.annotate('Moscow');
  expect(document.turn(redo)).toBeUndefined();
  document.do('Nothing', (sidecar) => remove(sidecar, []));
  expect(document.history.past).toHaveLength(1);
});

test('undo of a deletion puts the annotation where its words are by now', () => {
  const document = new Document().annotate('Putin');
  document.do('Delete', (sidecar) =>
    remove(
      sidecar,
      sidecar.annotations.map(({ id }) => id),
    ),
  );
  document.type(0, 'Yesterday, in a letter, ');
  document.turn(undo);
  expect(document.words()).toEqual(['Putin']);
  expect(document.sidecar.annotations[0]?.target[0]?.start).toBe(document.text.indexOf('Putin'));
});

test('undo of a deletion whose words are gone gives an orphan, not another place', () => {
  const document = new Document().annotate('Moscow');
  document.do('Delete', (sidecar) =>
    remove(
      sidecar,
      sidecar.annotations.map(({ id }) => id),
    ),
  );
  document.text = 'Putin was not in Moscow at all, said nobody.';
  document.turn(undo);
  expect(document.words()).toEqual(['orphan']);
});

test('undo takes back what the step changed and leaves the place and what others did since', () => {
  const document = new Document().annotate('Putin');
  document.do('Change type', (sidecar) => retype(sidecar, document.text, [document.mark()], 'LOC', document.act));
  document.type(0, 'So ');
  // Another window writes a note: no step of this history.
  document.sidecar = addNote(document.sidecar, document.text, document.mark(), 'who?', document.act);
  document.turn(undo);
  expect(document.words()).toEqual(['Putin']);
  expect(document.sidecar.annotations[0]).toMatchObject({ body: { type: 'PER' }, notes: [{ text: 'who?' }] });
});

test('undo of new boundaries sets back the old ones in the text as it is now', () => {
  const document = new Document().annotate('Xi');
  document.do('Grow', (sidecar) =>
    respan(sidecar, document.text, document.mark(), [{ start: 0, end: 10 }], document.act),
  );
  document.type(0, 'So ');
  expect(document.words()).toEqual(['Xi Jinping']);
  document.turn(undo);
  expect(document.words()).toEqual(['Xi']);
  document.turn(redo);
  expect(document.words()).toEqual(['Xi Jinping']);
});

test('one step over several documents is undone in all of them', () => {
  const text = 'Putin here.';
  const act = { now: '', newId: counter() };
  const mark = {
    kind: 'mention',
    type: 'PER',
    pieces: [{ start: 0, end: 5 }],
    origin: 'machine',
    status: 'suggested',
  } as const;
  const suggestion = { ...mark, entity: null, speaker: null, cue: null, hasNotes: false };
  const documents = ['a', 'b'].map((source) => {
    const before = emptySidecar(`${source}.txt`);
    return { source, before, after: reject(before, text, [suggestion], act) };
  });
  const history = record(emptyHistory, 'Reject 2 mentions of Putin', documents);
  const turned = undo(history, (source) => {
    const document = documents.find((one) => one.source === source);
    return document && { sidecar: document.after, text };
  });
  expect(turned?.step.name).toBe('Reject 2 mentions of Putin');
  expect([...(turned?.sidecars.values() ?? [])].map(({ annotations }) => annotations)).toEqual([[], []]);
});

test('a document marked as done is not done any more', () => {
  const document = new Document().do('Done', (sidecar) => setDone(sidecar, true));
  expect(document.sidecar.done).toBe(true);
  document.turn(undo);
  expect(document.sidecar.done).toBe(false);
  document.turn(redo);
  expect(document.sidecar.done).toBe(true);
});
