import { expect, test } from 'vitest';
import type { Act } from '../../../../src/core/annotations/operations/act';
import { accept, reject, retype } from '../../../../src/core/annotations/operations/decide';
import { add } from '../../../../src/core/annotations/operations/edit';
import { type FoundMention, marksAt } from '../../../../src/core/annotations/operations/marksAt';
import { emptySidecar } from '../../../../src/core/annotations/sidecar/names';

const TEXT = 'Bonn und Berlin';
const EMPTY = emptySidecar('a.txt');
const BONN: FoundMention = {
  start: 0,
  end: 4,
  name: 'Bonn',
  type: 'LOC',
  confidence: 0.8,
  entity: { id: 'geonames:1', label: 'Bonn' },
};

function act(): Act {
  return { now: '2024-01-01T00:00:00.000Z', newId: () => 'urn:uuid:1' };
}

test('a suggestion out of the index can be accepted', () => {
  const { annotations } = accept(EMPTY, TEXT, marksAt(EMPTY, TEXT, [BONN]), act());
  expect(annotations).toMatchObject([
    { status: 'accepted', body: { kind: 'mention', type: 'LOC', entity: BONN.entity }, target: [{ exact: 'Bonn' }] },
  ]);
});

test('other words at the place, or a decision across it, leave the suggestion out', () => {
  expect(marksAt(EMPTY, 'In Bonn und Berlin', [BONN])).toEqual([]);
  const wider = add(EMPTY, TEXT, [{ start: 0, end: 8 }], { kind: 'mention', type: 'ORG', entity: null }, act());
  expect(marksAt(wider, TEXT, [BONN])).toEqual([]);
});

test('an annotation at the place is what is meant, whatever the index remembers', () => {
  const accepted = accept(EMPTY, TEXT, marksAt(EMPTY, TEXT, [BONN]), act());
  const again = marksAt(accepted, TEXT, [BONN]);
  expect(again).toMatchObject([{ origin: 'person', annotationId: 'urn:uuid:1' }]);
  expect(retype(accepted, TEXT, again, 'ORG', act()).annotations).toMatchObject([{ body: { type: 'ORG' } }]);
  const rejected = reject(accepted, TEXT, again, act());
  expect(marksAt(rejected, TEXT, [BONN])).toEqual([]);
});

test('an annotation that is gone is no suggestion', () => {
  expect(marksAt(EMPTY, TEXT, [{ ...BONN, confidence: null }])).toEqual([]);
});
