import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Json, JsonObject, Sidecar } from '../../../../src/core/annotations/model';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read';
import { withText, writeSidecar } from '../../../../src/core/annotations/sidecar/write';
import { Failure, inEnglish, type Message } from '../../../../src/core/text/message';
import { anyJson, anySidecar, anyUnknown } from '../arbitrary';

function read(json: string, source = 'a.txt'): { sidecar: Sidecar; problems: readonly Message[] } {
  const result = readSidecar(json, source);
  if (!result.ok) throw new Failure(result.error);
  return result;
}

function byId(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('reading gives back what was written, and writing that the same bytes', () => {
  fc.assert(
    fc.property(anySidecar, ({ text, sidecar }) => {
      const json = writeSidecar(sidecar, text);
      const { sidecar: again, problems } = read(json, sidecar.source);
      expect(problems).toEqual([]);
      expect(byId(again.annotations)).toEqual(byId(sidecar.annotations));
      expect({ ...again, annotations: [] }).toEqual({ ...sidecar, annotations: [] });
      expect(writeSidecar(again, text)).toBe(json);
    }),
  );
});

test('the present text at hand or not, the offsets are the same', () => {
  fc.assert(
    fc.property(anySidecar, ({ text, sidecar }) => {
      const json = writeSidecar(sidecar, text);
      expect(readSidecar(json, sidecar.source, text)).toEqual(readSidecar(json, sidecar.source));
    }),
  );
});

/** All objects in a page, at every level, but for our context and what a member of it holds that is unknown already. */
function objectsIn(value: Json): JsonObject[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as JsonObject;
  return [
    object,
    ...Object.entries(object).flatMap(([name, member]) => (name === '@context' ? [] : objectsIn(member))),
  ];
}

/** The value with `added` in its `index`-th object. */
function withMembers(value: Json, target: JsonObject, added: JsonObject): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withMembers(item, target, added));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as JsonObject).map(([name, member]) => [
    name,
    withMembers(member, target, added),
  ]);
  return Object.fromEntries(value === target ? [...members, ...Object.entries(added)] : members) as JsonObject;
}

test('members that this version does not know survive at every level', () => {
  fc.assert(
    fc.property(anySidecar, fc.nat(), anyUnknown, ({ text, sidecar }, which, added) => {
      const page = JSON.parse(writeSidecar(sidecar, text)) as Json;
      const objects = objectsIn(page);
      const target = objects[which % objects.length] as JsonObject;
      const foreign = withMembers(page, target, added);
      const { sidecar: again, problems } = read(JSON.stringify(foreign), sidecar.source);
      expect(problems).toEqual([]);
      expect(byId(again.annotations).map(({ id }) => id)).toEqual(byId(sidecar.annotations).map(({ id }) => id));
      const written = writeSidecar(again, text);
      expect(JSON.parse(written)).toEqual(foreign);
      expect(writeSidecar(read(written, sidecar.source).sidecar, text)).toBe(written);
    }),
    { numRuns: 100 },
  );
});

test('one broken item hides no other, is told, and goes back into the file as it was', () => {
  fc.assert(
    fc.property(anySidecar, anyJson, fc.nat(), ({ text, sidecar }, broken, at) => {
      const page = JSON.parse(writeSidecar(sidecar, text)) as { items: Json[] };
      page.items.splice(at % (page.items.length + 1), 0, broken);
      const { sidecar: again, problems } = read(JSON.stringify(page), sidecar.source);
      expect(byId(again.annotations)).toEqual(byId(sidecar.annotations));
      expect(again.broken).toEqual([broken]);
      expect(problems).toHaveLength(1);
      const items = (JSON.parse(writeSidecar(again, text)) as { items: Json[] }).items;
      expect(items.at(-1)).toEqual(broken);
      expect(items).toHaveLength(page.items.length);
    }),
  );
});

test.each([
  ['no id', { type: 'Annotation' }, 'has no id'],
  [
    'a status of the future',
    { id: 'urn:x:1', 'sa:status': 'pondered' },
    'has a status that this version does not know ("pondered")',
  ],
  [
    'a kind of the future',
    { id: 'urn:x:1', 'sa:kind': 'song' },
    'is of a kind that this version does not know ("song")',
  ],
  ['no place', { id: 'urn:x:1' }, 'has no target'],
  [
    'no words',
    { id: 'urn:x:1', target: { selector: { type: 'TextPositionSelector', start: 0, end: 1 } } },
    'has no TextQuoteSelector',
  ],
])('an item with %s is named with its reason', (_, item, reason) => {
  const { problems } = read(JSON.stringify({ type: 'AnnotationPage', items: [item] }));
  expect(problems.map(inEnglish)).toEqual([
    `Annotation 1 in a.txt.annotations.json ${reason}; it is kept in the file as it is.`,
  ]);
});

test.each([
  ['', 'a.txt.annotations.json is empty.'],
  [' \n', 'a.txt.annotations.json is empty.'],
  ['{"type": "AnnotationPage", "items": [', 'a.txt.annotations.json is not valid JSON'],
  ['<<<<<<< ours\n{}', 'a.txt.annotations.json is not valid JSON'],
  ['{"hello": "world"}', 'a.txt.annotations.json is not an annotation page'],
  ['null', 'a.txt.annotations.json is not an annotation page'],
  ['{"type":"AnnotationPage","items":[],"sa:format":2}', 'a.txt.annotations.json was written by a later version'],
])('what is no sidecar is refused with one sentence (%j)', (json, sentence) => {
  const result = readSidecar(json, 'a.txt');
  expect(result.ok).toBe(false);
  expect(!result.ok && inEnglish(result.error).startsWith(sentence)).toBe(true);
});

test('an item of another tool, in another order and without our members, is read as what it says', () => {
  const item = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/1',
    type: 'Annotation',
    motivation: 'highlighting',
    body: { type: 'TextualBody', purpose: 'tagging', value: 'PER' },
    target: {
      source: 'https://example.org/text',
      selector: [
        { type: 'TextQuoteSelector', exact: 'Xi' },
        { type: 'TextPositionSelector', start: 0, end: 2 },
      ],
    },
  };
  const { sidecar, problems } = read(JSON.stringify({ type: 'AnnotationPage', items: [item] }));
  expect(problems).toEqual([]);
  expect(sidecar.annotations[0]).toMatchObject({
    body: { kind: 'mention', type: 'PER' },
    target: [{ start: 0, end: 2, exact: 'Xi' }],
  });
  const [written] = (
    JSON.parse(writeSidecar(sidecar, 'Xi')) as { items: { motivation: string; target: { source: string }[] }[] }
  ).items;
  expect(written?.motivation).toBe('highlighting');
  expect(written?.target[0]?.source).toBe('https://example.org/text');
});

test('one annotation added or changed is one hunk', () => {
  const text = 'Xi met Putin in Moscow.';
  const annotate = (words: string, id: number): Annotation => ({
    id: `urn:uuid:00000000-0000-7000-8000-00000000000${id}`,
    status: 'made',
    body: { kind: 'mention', type: 'PER', entity: null },
    target: [
      { start: text.indexOf(words), end: text.indexOf(words) + words.length, exact: words, prefix: '', suffix: '' },
    ],
    orphan: false,
    notes: [],
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  });
  const [xi, putin, moscow] = [annotate('Xi', 1), annotate('Putin', 2), annotate('Moscow', 3)];
  const write = (...annotations: (Annotation | undefined)[]): string[] =>
    writeSidecar(
      withText({ ...emptySidecar('a.txt'), annotations: annotations.flatMap((one) => one ?? []) }, text),
      text,
    ).split('\n');
  const all = write(xi, putin, moscow);
  for (const fewer of [write(putin, moscow), write(xi, moscow), write(xi, putin)]) {
    // What the two have in common at the start and at the end is all of the shorter one: one stretch was added.
    let head = 0;
    while (fewer[head] === all[head]) head++;
    let tail = 0;
    while (tail < fewer.length - head && fewer.at(-1 - tail) === all.at(-1 - tail)) tail++;
    expect(head + tail).toBe(fewer.length);
  }
});
