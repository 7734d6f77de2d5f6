import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnchor } from '../../../../src/core/annotations/anchor';
import { newId } from '../../../../src/core/annotations/id';
import type { Sidecar } from '../../../../src/core/annotations/model';
import { asSeen } from '../../../../src/core/annotations/operations/asSeen';
import { add, remove, setDone } from '../../../../src/core/annotations/operations/edit';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';

const act = { now: '2024-01-01T00:00:00.000Z', newId };
const SEEN = 'Der Bericht kam aus Bonn. Der Kanzler sprach in Berlin.';
const TEXT = `Neu am Anfang. ${SEEN}`;
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const annotate = (words: string) => (sidecar: Sidecar, seen: string) =>
  add(sidecar, seen, [spanOf(seen, words)], { kind: 'mention', type: 'LOC', entity: null }, act);
const wordsOf = ({ annotations }: Sidecar) =>
  annotations.map(({ target, orphan }) => (orphan ? null : TEXT.slice(target[0]?.start, target[0]?.end)));

test('what is annotated in the text as it was seen stands at its words in the present text', () => {
  const before = annotate('Bonn')(emptySidecar('a.txt'), TEXT);
  const after = asSeen(before, TEXT, SEEN, annotate('Berlin'));
  expect(wordsOf(after)).toEqual(['Bonn', 'Berlin']);
  expect(after.annotations[0]).toBe(before.annotations[0]);
});

test('an annotation of words that are gone by now is kept without a place', () => {
  const seen = `${SEEN} Später fuhr er nach Rom.`;
  expect(wordsOf(asSeen(emptySidecar('a.txt'), TEXT, seen, annotate('Rom')))).toEqual([null]);
});

test('one that stands where the seen text had nothing yet stays through any other decision', () => {
  const before = annotate('Neu')(emptySidecar('a.txt'), TEXT);
  const [id = ''] = before.annotations.map((annotation) => annotation.id);
  expect(wordsOf(asSeen(before, TEXT, SEEN, annotate('Bonn')))).toEqual(['Neu', 'Bonn']);
  expect(asSeen(before, TEXT, SEEN, (sidecar) => setDone(sidecar, true))).toEqual({ ...before, done: true });
  expect(asSeen(before, TEXT, SEEN, (sidecar) => remove(sidecar, [id])).annotations).toEqual([]);
  expect(asSeen(before, TEXT, SEEN, (sidecar) => sidecar)).toBe(before);
});

test('whatever was written before the words, the decision comes to them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (head, seenHead, isSeenLonger) => {
      const present = `${head} ${SEEN}`;
      const seen = isSeenLonger ? `${seenHead} ${SEEN}` : SEEN;
      const { annotations } = asSeen(emptySidecar('a.txt'), present, seen, annotate('Berlin.'));
      // The last place of the words, should the head have them too.
      const start = present.lastIndexOf('Berlin.');
      expect(annotations[0]?.target).toEqual([makeAnchor(present, { start, end: start + 7 })]);
    }),
  );
});
