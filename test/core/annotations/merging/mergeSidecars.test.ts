import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSidecars } from '../../../../src/core/annotations/merging/mergeSidecars';
import type { Annotation, MentionBody, Sidecar } from '../../../../src/core/annotations/model';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';
import { anySidecar } from '../arbitrary';

const mention: Annotation & { body: MentionBody } = {
  id: 'urn:uuid:019a0000-0000-7000-8000-000000000001',
  status: 'accepted',
  body: { kind: 'mention', type: 'PER', entity: null },
  target: [{ start: 0, end: 2, exact: 'Xi', prefix: '', suffix: ' met' }],
  orphan: false,
  notes: [],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
};

function sidecar(...annotations: readonly Annotation[]): Sidecar {
  return { ...emptySidecar('a.txt'), annotations };
}

function changed(change: Partial<Annotation>, hour = 1): Annotation {
  return { ...mention, ...change, modified: `2026-01-01T0${hour}:00:00.000Z` };
}

function merge(base: Sidecar, ours: Sidecar, theirs: Sidecar): readonly Annotation[] {
  return mergeSidecars(base, ours, theirs).sidecar.annotations;
}

const note = (id: string, text: string) => ({ id, text, created: `2026-01-01T00:00:0${id}.000Z` });

test('changes of different members of one annotation come together', () => {
  const ours = changed({ status: 'corrected', body: { ...mention.body, type: 'ORG' }, notes: [note('1', 'mine')] });
  const entity = { id: 'per:xi', label: 'Xi' };
  const theirs = changed({ status: 'corrected', body: { ...mention.body, entity }, notes: [note('2', 'theirs')] }, 2);
  expect(merge(sidecar(mention), sidecar(ours), sidecar(theirs))).toEqual([
    changed(
      {
        status: 'corrected',
        body: { kind: 'mention', type: 'ORG', entity },
        notes: [note('1', 'mine'), note('2', 'theirs')],
      },
      2,
    ),
  ]);
});

test('one member changed to two values gives two annotations that name each other, the later one first', () => {
  const ours = changed({ body: { ...mention.body, type: 'ORG' } }, 1);
  const theirs = changed({ body: { ...mention.body, type: 'LOC' } }, 2);
  const [kept, rival, ...rest] = merge(sidecar(mention), sidecar(ours), sidecar(theirs));
  expect(rest).toEqual([]);
  expect(kept).toMatchObject({ id: mention.id, body: { type: 'LOC' }, conflictsWith: rival?.id });
  expect(rival).toMatchObject({ body: { type: 'ORG' }, conflictsWith: mention.id });
  expect(rival?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an annotation that one side removed is gone, unless the other side changed it', () => {
  expect(merge(sidecar(mention), sidecar(), sidecar(mention))).toEqual([]);
  expect(merge(sidecar(mention), sidecar(mention), sidecar())).toEqual([]);
  const noted = changed({ notes: [note('1', 'wait')] });
  expect(merge(sidecar(mention), sidecar(), sidecar(noted))).toEqual([noted]);
  expect(merge(sidecar(mention), sidecar(noted), sidecar())).toEqual([noted]);
});

test('a relation goes with the annotation that it leads to', () => {
  const relation: Annotation = {
    ...mention,
    id: 'urn:uuid:019a0000-0000-7000-8000-000000000002',
    body: { kind: 'relation', label: 'is', from: mention.id, to: mention.id },
    target: [],
  };
  expect(merge(sidecar(mention, relation), sidecar(relation, mention), sidecar(relation))).toEqual([]);
});

test('a place that followed the text on one side gives way to one that a person set on the other', () => {
  const target = [{ start: 40, end: 42, exact: 'Xi', prefix: 'later ', suffix: '' }];
  const followed = { ...mention, target: [{ ...mention.target[0], start: 3, end: 5 } as Annotation['target'][0]] };
  expect(merge(sidecar(mention), sidecar(followed), sidecar(changed({ target })))).toEqual([changed({ target })]);
});

test('what nobody understands is kept from both sides, and gone when one side removed it', () => {
  const [a, b, c] = [{ broken: 1 }, { broken: 2 }, { broken: 3 }];
  const merged = mergeSidecars(
    { ...sidecar(), broken: [a], unknown: { '/x': 1, '/y': 1 } },
    { ...sidecar(), broken: [a, b], unknown: { '/x': 2, '/y': 1 }, done: true },
    { ...sidecar(), broken: [c], unknown: { '/x': 1, '/z': 3 } },
  ).sidecar;
  expect(merged).toEqual({ ...sidecar(), broken: [b, c], unknown: { '/x': 2, '/z': 3 }, done: true });
});

test('merging with oneself and with no change changes nothing, and adds by both are all kept', () => {
  fc.assert(
    fc.property(anySidecar, anySidecar, ({ sidecar: a }, { sidecar: b }) => {
      const none = emptySidecar(a.source);
      const noRelations = ({ body }: Annotation): boolean => body.kind !== 'relation';
      expect(merge(a, a, a)).toEqual(a.annotations);
      expect(merge(none, a, none)).toEqual(a.annotations);
      const both = merge(none, a, b)
        .filter(noRelations)
        .map(({ id }) => id);
      const either = new Set([...a.annotations, ...b.annotations].filter(noRelations).map(({ id }) => id));
      expect(both.filter((id) => either.has(id)).sort()).toEqual([...either].sort());
    }),
    { numRuns: 60 },
  );
});

test('which side is ours does not change what is kept', () => {
  const anyChange = fc.record({
    type: fc.constantFrom('PER', 'LOC', 'ORG'),
    status: fc.constantFrom('accepted' as const, 'corrected' as const, 'rejected' as const),
    notes: fc.uniqueArray(fc.constantFrom(note('1', 'one'), note('2', 'two'))),
    hour: fc.integer({ min: 1, max: 3 }),
    isThere: fc.boolean(),
  });
  fc.assert(
    fc.property(anyChange, anyChange, (first, second) => {
      const [a, b] = [first, second].map(({ type, status, notes, hour, isThere }) =>
        isThere ? sidecar(changed({ status, notes, body: { ...mention.body, type } }, hour)) : sidecar(),
      );
      if (!a || !b) return;
      const order = (annotations: readonly Annotation[]) => [...annotations].sort((x, y) => (x.id < y.id ? -1 : 1));
      expect(order(merge(sidecar(mention), a, b))).toEqual(order(merge(sidecar(mention), b, a)));
    }),
  );
});
