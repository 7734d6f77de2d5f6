import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkedMention, LinkedQuote } from '../../../src/core/analysis';
import { coverOf } from '../../../src/core/annotations/cover';
import { type Mark, mentionMark, quoteMark, visibleMarks } from '../../../src/core/annotations/marks';
import type { Sidecar } from '../../../src/core/annotations/model';
import {
  accept,
  linkMarks,
  reject,
  respan,
  retype,
  setEntity,
  setSpeaker,
} from '../../../src/core/annotations/operations/decide';
import { add, reattach, relate, remove } from '../../../src/core/annotations/operations/edit';
import { addNote, editNote, removeNote } from '../../../src/core/annotations/operations/notes';
import { emptySidecar } from '../../../src/core/annotations/sidecar/names';
import { overlaps } from '../../../src/core/text/span';
import { counter } from './counter';

const TEXT = '“We talk,” said Xi Jinping, “and listen.” Putin of Russia was silent.';

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function mention(words: string, type: LinkedMention['type'] = 'PER'): LinkedMention {
  return {
    ...span(words),
    text: words,
    type,
    confidence: 0.9,
    entity: { id: `per:${words}`, label: words, type },
  } as LinkedMention;
}

const quote = {
  start: 0,
  end: span('“and listen.”').end,
  text: TEXT.slice(0, span('“and listen.”').end),
  kind: 'direct',
  spans: [span('“We talk,”'), span('“and listen.”')],
  speaker: { ...span('Xi Jinping'), text: 'Xi Jinping' },
  speakerMention: null,
  speakerEntity: { id: 'per:xi', label: 'Xi Jinping', type: 'PER' },
  cue: { ...span('said'), text: 'said' },
  confidence: 0.8,
} as LinkedQuote;

const analysis = { mentions: [mention('Xi Jinping'), mention('Putin'), mention('Russia', 'LOC')], quotes: [quote] };
const empty = emptySidecar('a.txt');

function act() {
  return { now: '2026-01-02T03:04:05.000Z', creator: 'Anna', newId: counter() };
}

/** What is drawn: where, as what, by whom. */
function shown(sidecar: Sidecar): string[] {
  return visibleMarks(sidecar, analysis).map(
    ({ pieces, type, status }) =>
      `${pieces.map(({ start, end }) => TEXT.slice(start, end)).join(' … ')}: ${type} ${status}`,
  );
}

const [xi, putin, russia] = analysis.mentions.map(mentionMark) as [Mark, Mark, Mark];
const saying = quoteMark(quote);

test('suggestions are shown until somebody decides', () => {
  expect(shown(empty)).toEqual([
    '“We talk,” … “and listen.”: direct suggested',
    'Xi Jinping: PER suggested',
    'Putin: PER suggested',
    'Russia: LOC suggested',
  ]);
  let sidecar = accept(empty, TEXT, [xi, saying], act());
  sidecar = reject(sidecar, TEXT, [putin], { ...act(), newId: () => 'urn:x:putin' });
  expect(shown(sidecar)).toEqual([
    '“We talk,” … “and listen.”: direct accepted',
    'Xi Jinping: PER accepted',
    'Russia: LOC suggested',
  ]);
});

test('an accepted suggestion keeps all that the machine said, and what it had suggested', () => {
  const [person, said] = accept(empty, TEXT, [xi, saying], act()).annotations;
  expect(person).toMatchObject({
    status: 'accepted',
    creator: 'Anna',
    body: { kind: 'mention', type: 'PER', entity: { id: 'per:Xi Jinping', label: 'Xi Jinping' } },
    suggested: { type: 'PER', start: 16, end: 26, confidence: 0.9 },
  });
  expect(said?.target.map(({ exact }) => exact)).toEqual(['“We talk,”', '“and listen.”']);
  expect(said?.body).toMatchObject({
    speaker: { anchor: { exact: 'Xi Jinping' }, entity: { id: 'per:xi' } },
    cue: { exact: 'said' },
  });
});

test('a decision holds for what overlaps it: another boundary does not bring a suggestion back', () => {
  const narrow: Mark = { ...xi, pieces: [span('Xi')] };
  expect(shown(reject(empty, TEXT, [narrow], act()))).not.toContain('Xi Jinping: PER suggested');
  const quoted = accept(
    empty,
    TEXT,
    [{ ...saying, pieces: [span('“We talk,” said Xi Jinping, “and listen.”')] }],
    act(),
  );
  expect(shown(quoted).filter((one) => one.includes('direct suggested'))).toEqual([]);
});

test('a quote inside another one is a suggestion of its own', () => {
  const inner = { ...quote, ...span('talk'), spans: undefined } as unknown as LinkedQuote;
  const sidecar = accept(empty, TEXT, [saying], act());
  const marks = visibleMarks(sidecar, { mentions: [], quotes: [quote, inner] });
  expect(marks.map(({ status }) => status)).toEqual(['accepted', 'suggested']);
});

test('a suggestion that is changed is corrected; an annotation made by hand stays made', () => {
  let sidecar = retype(empty, TEXT, [xi], 'ORG', act());
  expect(sidecar.annotations[0]).toMatchObject({
    status: 'corrected',
    body: { type: 'ORG' },
    suggested: { type: 'PER' },
  });
  expect(setEntity(empty, TEXT, [xi], { id: 'per:other', label: 'Other' }, act()).annotations[0]?.status).toBe(
    'corrected',
  );
  expect(respan(empty, TEXT, xi, [span('Xi')], act()).annotations[0]).toMatchObject({
    status: 'corrected',
    target: [{ exact: 'Xi' }],
  });
  expect(retype(empty, TEXT, [xi], 'PER', act()).annotations[0]?.status).toBe('accepted');
  sidecar = add(empty, TEXT, [span('Putin')], { kind: 'mention', type: 'PER', entity: null }, act());
  const [made] = visibleMarks(sidecar, { mentions: [], quotes: [] });
  expect(made && retype(sidecar, TEXT, [made], 'MISC', act()).annotations[0]).toMatchObject({
    status: 'made',
    body: { type: 'MISC' },
  });
});

test('the speaker of a quote is set with words or without, and to nobody', () => {
  const entity = { id: 'per:putin', label: 'Putin' };
  const set = (speaker: Parameters<typeof setSpeaker>[3]) =>
    setSpeaker(empty, TEXT, [saying], speaker, act()).annotations[0]?.body;
  expect(set({ span: span('Putin'), entity })).toMatchObject({ speaker: { anchor: { exact: 'Putin' }, entity } });
  expect(set({ span: null, entity })).toMatchObject({ speaker: { anchor: null, entity } });
  expect(set(null)).toMatchObject({ speaker: null });
});

test('rejecting what was accepted rejects it; rejecting what was made by hand removes it', () => {
  const accepted = accept(empty, TEXT, [xi], act());
  const [mark] = visibleMarks(accepted, { mentions: [], quotes: [] });
  expect(mark && reject(accepted, TEXT, [mark], act()).annotations).toMatchObject([{ status: 'rejected' }]);
  const made = add(empty, TEXT, [span('Putin')], { kind: 'passage' }, act());
  const [passage] = visibleMarks(made, { mentions: [], quotes: [] });
  expect(passage && reject(made, TEXT, [passage], act()).annotations).toEqual([]);
});

test('removing an annotation opens its suggestion again and takes its relations along', () => {
  const once = act();
  let sidecar = accept(empty, TEXT, [xi, russia], once);
  const [a, b] = sidecar.annotations.map(({ id }) => id) as [string, string];
  sidecar = relate(sidecar, a, b, 'visits', once);
  expect(sidecar.annotations).toHaveLength(3);
  sidecar = remove(sidecar, [b]);
  expect(sidecar.annotations.map(({ id }) => id)).toEqual([a]);
  expect(shown(sidecar)).toContain('Russia: LOC suggested');
});

test('a suggestion that is accepted twice, before it was drawn anew, is one annotation', () => {
  const once = act();
  const accepted = accept(accept(empty, TEXT, [xi], once), TEXT, [xi, russia], once);
  expect(accepted.annotations.map(({ target }) => target[0]?.exact)).toEqual(
    [xi, russia].map(({ pieces }) => TEXT.slice(pieces[0]?.start, pieces[0]?.end)),
  );
});

test('linking two marks takes suggestions up, and annotations as they are', () => {
  const once = act();
  const accepted = accept(empty, TEXT, [xi], once);
  const [known] = visibleMarks(accepted, { mentions: [], quotes: [] });
  if (!known) throw new Error('there is no mark');
  const linked = linkMarks(accepted, TEXT, [known, russia], 'visits', once);
  const [a, b, link] = linked.annotations;
  expect([a?.status, b?.status, linked.annotations.length]).toEqual(['accepted', 'accepted', 3]);
  expect(link?.body).toEqual({ kind: 'relation', label: 'visits', from: known.annotationId, to: b?.id });
});

test('removing one version of a conflict settles it', () => {
  const [one] = accept(empty, TEXT, [xi], act()).annotations;
  if (!one) throw new Error('nothing accepted');
  const other = { ...one, id: 'urn:x:other', conflictsWith: one.id };
  const sidecar = remove({ ...empty, annotations: [{ ...one, conflictsWith: other.id }, other] }, [other.id]);
  expect(sidecar.annotations).toEqual([one]);
});

test('notes are added in order, changed and removed; other members stay', () => {
  const once = act();
  let sidecar = addNote(empty, TEXT, xi, 'first', once);
  const [{ id, notes: [first] = [] } = { id: '' }] = sidecar.annotations;
  const [mark] = visibleMarks(sidecar, { mentions: [], quotes: [] });
  if (!mark || !first) throw new Error('no note');
  expect(mark.hasNotes).toBe(true);
  sidecar = addNote(sidecar, TEXT, mark, 'reply', once);
  sidecar = editNote(sidecar, id, first.id, 'first, better', { ...once, now: '2026-02-01T00:00:00.000Z' });
  expect(sidecar.annotations[0]?.notes).toMatchObject([
    { text: 'first, better', created: once.now, modified: '2026-02-01T00:00:00.000Z', creator: 'Anna' },
    { text: 'reply' },
  ]);
  expect(removeNote(sidecar, id, first.id, once).annotations[0]?.notes).toMatchObject([{ text: 'reply' }]);
});

test('an orphan is not drawn until it is attached again', () => {
  const sidecar = accept(empty, TEXT, [xi], act());
  const lost = { ...sidecar, annotations: sidecar.annotations.map((one) => ({ ...one, orphan: true })) };
  expect(visibleMarks(lost, { mentions: [], quotes: [] })).toEqual([]);
  const found = reattach(lost, TEXT, lost.annotations[0]?.id ?? '', [span('Putin')], act());
  expect(visibleMarks(found, { mentions: [], quotes: [] })).toMatchObject([{ pieces: [span('Putin')] }]);
});

test('a cover tells what overlaps as looking at every span does', () => {
  const anySpan = fc.tuple(fc.nat(50), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, asked) => {
      const overlapping = spans.filter((one) => one.end > one.start && overlaps(one, asked));
      const seen: object[] = [];
      const cover = coverOf(spans);
      cover.some(asked, (one) => {
        seen.push(one);
        return false;
      });
      const order = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(order(seen)).toEqual(order(overlapping));
      expect(cover.overlaps(asked)).toBe(overlapping.length > 0);
    }),
  );
});

test('20,000 suggestions beside 10,000 decisions do not take the product of the two', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...mention('Putin'),
    start: index * 10,
    end: index * 10 + 5,
  }));
  const [one] = accept(empty, TEXT, [putin], act()).annotations;
  if (!one) throw new Error('nothing accepted');
  const annotations = Array.from({ length: 10_000 }, (_, index) => ({
    ...one,
    id: `urn:x:${index}`,
    target: [{ ...(one.target[0] as (typeof one.target)[0]), start: index * 100, end: index * 100 + 5 }],
  }));
  const start = performance.now();
  expect(visibleMarks({ ...empty, annotations }, { mentions: many, quotes: [] })).toHaveLength(28_000);
  expect(performance.now() - start).toBeLessThan(3_000);
});
