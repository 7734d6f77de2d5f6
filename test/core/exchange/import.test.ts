import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAnchor } from '../../../src/core/annotations/anchor';
import type { Sidecar } from '../../../src/core/annotations/model';
import { emptySidecar } from '../../../src/core/annotations/sidecar/names';
import { buildDocument } from '../../../src/core/exchange/build';
import type { ExchangeDocument, MentionItem } from '../../../src/core/exchange/document';
import { alignTexts } from '../../../src/core/exchange/import/alignTexts';
import { planImport } from '../../../src/core/exchange/import/planImport';
import { isSafeName } from '../../../src/core/exchange/import/safeName';
import { message } from '../../../src/core/text/message';
import { anyDocument } from './arbitrary';

let count = 0;
const act = { now: '2026-01-01T00:00:00.000Z', newId: () => `urn:uuid:new-${++count}` };

const mention = (text: string, words: string, more: Partial<MentionItem> = {}): MentionItem => ({
  id: words,
  kind: 'mention',
  type: 'PER',
  entity: null,
  spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  origin: 'person',
  status: 'made',
  confidence: null,
  notes: [],
  ...more,
});
const document = (text: string, ...items: ExchangeDocument['items']): ExchangeDocument => ({
  name: 'a.txt',
  text,
  language: 'de',
  items,
});
const wordsIn = (text: string, { annotations }: Sidecar) =>
  annotations.map(({ target }) => target.map(({ start, end }) => text.slice(start, end)).join('|'));

describe('a text that differs in white space alone', () => {
  test('keeps every span on its words', () => {
    const unit = fc.constantFrom('Xi', '😀', 'é', ' ', '\n', '\r\n', '\t');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(), fc.nat(), (units, a, b) => {
        const from = units.join('');
        const to = `\n${units.map((part) => (part.trim() === '' ? '\n ' : part)).join('')}`;
        const [start, end] = [a % (from.length + 1), b % (from.length + 1)].sort((x, y) => x - y) as [number, number];
        const solid = (text: string) => text.replace(/\s+/g, '');
        const span = alignTexts(from, to)?.({ start, end });
        if (solid(from.slice(start, end)) === '') expect(span).toBeNull();
        else expect(solid(to.slice(span?.start, span?.end))).toBe(solid(from.slice(start, end)));
      }),
    );
  });
  test('places annotations of an LF copy in a CRLF source, and pieces of tokens too', () => {
    const source = 'Der US-Beamte\r\ntraf Xi.\r\n';
    const plan = planImport(
      document('Der US-Beamte\ntraf Xi.\n', mention('Der US-Beamte\ntraf Xi.\n', 'Xi')),
      source,
      emptySidecar('a.txt'),
      act,
    );
    expect(wordsIn(source, plan.sidecar)).toEqual(['Xi']);
    const tokens = 'Der US - Beamte traf Xi .';
    const again = planImport(document(tokens, mention(tokens, 'US')), source, emptySidecar('a.txt'), act);
    expect(wordsIn(source, again.sidecar)).toEqual(['US']);
    expect(again.lookedFor).toBe(0);
  });
  test('is not taken for one that differs in more', () => {
    expect(alignTexts('Xi traf', 'Xi traf Putin')).toBeNull();
    expect(alignTexts('Xi traf', 'Xi trat')).toBeNull();
  });
});

test('words are looked for where the text differs, and what is gone is left out with its line', () => {
  const imported =
    'Zuerst kam Putin.\nDann traf nach einer langen Reise durch Europa auch Xi Jinping in Rom den Papst aus Argentinien.';
  const present =
    'Ein neuer Anfang. Dann traf nach einer langen Reise durch Europa auch Xi Jinping in Rom den Papst aus Argentinien.';
  const plan = planImport(
    document(imported, mention(imported, 'Putin'), mention(imported, 'Xi Jinping')),
    present,
    emptySidecar('a.txt'),
    act,
  );
  expect(wordsIn(present, plan.sidecar)).toEqual(['Xi Jinping']);
  expect(plan).toMatchObject({ alreadyThere: 0, lookedFor: 1 });
  expect(plan.leftOut).toEqual([{ line: 1, words: 'Putin', reason: message('its words do not stand in the source') }]);
});

describe('merging', () => {
  const text = 'Xi traf Putin.';
  const existing: Sidecar = {
    ...emptySidecar('a.txt'),
    annotations: [
      {
        id: 'urn:uuid:mine',
        status: 'corrected',
        body: { kind: 'mention', type: 'PER', entity: { id: 'per:xi', label: 'Xi' } },
        target: [makeAnchor(text, { start: 0, end: 2 })],
        orphan: false,
        notes: [],
        created: '2025-01-01T00:00:00Z',
        modified: '2025-01-01T00:00:00Z',
      },
    ],
  };

  test('never changes what is there, and adds what is new', () => {
    const plan = planImport(document(text, mention(text, 'Xi'), mention(text, 'Putin')), text, existing, act);
    expect(plan.sidecar.annotations[0]).toBe(existing.annotations[0]);
    expect(plan).toMatchObject({ alreadyThere: 1, leftOut: [] });
    expect(wordsIn(text, plan.sidecar)).toEqual(['Xi', 'Putin']);
  });
  test('a relation leads to the annotation that is there already', () => {
    const relation = {
      ...mention(text, 'Xi'),
      kind: 'relation',
      id: 'r',
      label: 'meets',
      from: 'Xi',
      to: 'Putin',
    } as const;
    const plan = planImport(document(text, mention(text, 'Xi'), mention(text, 'Putin'), relation), text, existing, act);
    expect(plan.added.map(({ body }) => body)).toMatchObject([
      { kind: 'mention' },
      { kind: 'relation', from: 'urn:uuid:mine', to: plan.added[0]?.id },
    ]);
  });
  test('what has the id of something else in the file gets one of its own, what is said twice comes once', () => {
    const id = 'urn:uuid:twice';
    const [xi, putin] = [mention(text, 'Xi', { id }), mention(text, 'Putin', { id })];
    const link = { ...mention(text, 'Xi'), kind: 'relation', id: 'r', label: 'meets', from: id, to: id } as const;
    const given = document(text, xi, putin, xi, link, { ...link, id: 's' });
    const { added, alreadyThere, sidecar } = planImport(given, text, emptySidecar('a.txt'), act);
    expect(added.map(({ body }) => body.kind)).toEqual(['mention', 'mention', 'relation']);
    expect(new Set(sidecar.annotations.map((annotation) => annotation.id)).size).toBe(3);
    expect(alreadyThere).toBe(2);
  });
  test('suggestions of another machine are nobody’s decision', () => {
    const suggestion = mention(text, 'Putin', { origin: 'machine', status: 'suggested', confidence: 0.9 });
    const plan = planImport(document(text, suggestion), text, existing, act);
    expect(plan.sidecar).toBe(existing);
    expect(plan).toMatchObject({ suggestions: 1, leftOut: [] });
  });
  test('importing the same twice adds nothing the second time', () => {
    fc.assert(
      fc.property(anyDocument, (given) => {
        const first = planImport(given, given.text, emptySidecar('a.txt'), act);
        const second = planImport(given, given.text, first.sidecar, act);
        expect(second.added).toEqual([]);
        expect(second.sidecar).toBe(first.sidecar);
      }),
    );
  });
  test('what was imported goes out again as it came', () => {
    const given = document(
      text,
      mention(text, 'Xi', { notes: [{ text: 'wer?', created: act.now }], created: act.now, modified: act.now }),
    );
    const { sidecar } = planImport(given, text, emptySidecar('a.txt'), act);
    const source = { name: 'a.txt', text, annotations: sidecar.annotations, analysis: null, language: 'de' };
    const { document: out } = buildDocument(source, { suggestions: false, minConfidence: 0 });
    expect(out).toEqual({ ...given, items: [{ ...given.items[0], id: sidecar.annotations[0]?.id }] });
  });
});

test.each([
  '',
  '..',
  '../a',
  'a/../../b',
  '/etc/passwd',
  'C:\\a',
  'a\\b',
  'a//b',
  './a',
  'a\0b',
  'x'.repeat(2000),
  '.git/hooks/x',
  'a/.vscode/tasks.json',
])('the name %j leads out of the folder', (name) => expect(isSafeName(name)).toBe(false));
test.each(['a.txt', 'a/b.txt', 'Ä …/b c.txt', '..a'])('the name %j is fine', (name) =>
  expect(isSafeName(name)).toBe(true),
);
