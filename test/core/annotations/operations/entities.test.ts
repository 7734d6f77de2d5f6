import { expect, test } from 'vitest';
import { visibleMarks } from '../../../../src/core/annotations/marks';
import type { Sidecar } from '../../../../src/core/annotations/model';
import type { Act } from '../../../../src/core/annotations/operations/act';
import { decideEntity, entityDecisions } from '../../../../src/core/annotations/operations/entities';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write';

const TEXT = 'Erika Mustermann sprach. Frau Mustermann schwieg.';
const ERIKA = { entity: { id: 'per:erika', label: 'Erika' }, type: 'PER', place: { start: 0, end: 16 } };

function act(minute: number): Act {
  let ids = 0;
  return {
    now: `2024-01-01T00:0${minute}:00.000Z`,
    newId: () => `urn:uuid:00000000-0000-7000-8000-0000000${minute}000${ids++}`,
  };
}

function decided(...changes: Parameters<typeof decideEntity>[3][]): Sidecar {
  return changes.reduce(
    (sidecar, change, i) => decideEntity(sidecar, TEXT, ERIKA, change, act(i + 1)),
    emptySidecar('a.txt'),
  );
}

test('one annotation holds all that is decided about an entity, and is never drawn', () => {
  const sidecar = decided({ same: ['per:mustermann'] }, { label: 'Erika M.' }, { sameAs: ['https://example.org/1'] });
  expect(sidecar.annotations).toHaveLength(1);
  expect(entityDecisions(sidecar)).toEqual([
    {
      id: 'per:erika',
      label: 'Erika M.',
      same: ['per:mustermann'],
      sameAs: ['https://example.org/1'],
      modified: '2024-01-01T00:03:00.000Z',
    },
  ]);
  expect(visibleMarks(sidecar, { mentions: [], quotes: [] })).toEqual([]);
});

test('what was merged and is then split off is no longer the same, and the other way round', () => {
  const [apart] = entityDecisions(decided({ same: ['per:a', 'per:b'] }, { different: ['per:a'] }));
  expect(apart).toMatchObject({ same: ['per:b'], different: ['per:a'] });
  const [again] = entityDecisions(decided({ different: ['per:a'] }, { same: ['per:a'] }));
  expect(again).toMatchObject({ same: ['per:a'] });
  expect(again).not.toHaveProperty('different');
});

test('an entity is never merged with itself', () => {
  expect(entityDecisions(decided({ same: ['per:erika'] }))[0]).not.toHaveProperty('same');
});

test('the decision is in the file as an annotation that identifies, and holds when its words are gone', () => {
  const sidecar = decided({ same: ['per:mustermann'] });
  const json = writeSidecar(sidecar, TEXT);
  expect(JSON.parse(json).items[0]).toMatchObject({
    motivation: 'identifying',
    'sa:kind': 'entity',
    'sa:entity': { id: 'per:erika', label: 'Erika' },
    'sa:same': ['per:mustermann'],
    body: [{ type: 'TextualBody', purpose: 'tagging', value: 'PER' }],
  });
  const read = readSidecar(json, 'a.txt', TEXT);
  expect(read.ok && read.sidecar.annotations).toEqual(sidecar.annotations);
  const orphaned = { ...sidecar, annotations: sidecar.annotations.map((one) => ({ ...one, orphan: true })) };
  expect(entityDecisions(orphaned)).toHaveLength(1);
});
