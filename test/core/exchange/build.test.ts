import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/analysis';
import type { Annotation } from '../../../src/core/annotations/model';
import { buildDocument } from '../../../src/core/exchange/build';

const text = 'Xi traf Putin in Rom.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const mention = (words: string, type: 'PER' | 'LOC', confidence: number) => ({
  ...at(words),
  text: words,
  type,
  confidence,
  entity: { id: words, label: words, type },
});
const analysis: Analysis = {
  language: 'de',
  mentions: [mention('Xi', 'PER', 0.9), mention('Putin', 'PER', 0.6), mention('Rom', 'LOC', 0.3)],
  quotes: [],
};
const decided = (words: string, status: Annotation['status'], more: Partial<Annotation> = {}): Annotation => ({
  id: `urn:uuid:${words}`,
  status,
  body: { kind: 'mention', type: 'PER', entity: null },
  target: [{ ...at(words), exact: words, prefix: '', suffix: '' }],
  orphan: false,
  notes: [],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  ...more,
});
const build = (annotations: Annotation[], suggestions = true, minConfidence = 0) =>
  buildDocument({ name: 'a.txt', text, annotations, analysis }, { suggestions, minConfidence });
const idsOf = (annotations: Annotation[], suggestions = true, minConfidence = 0) =>
  build(annotations, suggestions, minConfidence).document.items.map(({ id }) => id);

describe('suggestions', () => {
  test('go out from the confidence that was asked for, or not at all', () => {
    expect(idsOf([], true, 0.6)).toHaveLength(2);
    expect(idsOf([], false)).toEqual([]);
  });
  test('give way to a decision on the same words, and a rejected one goes out in neither form', () => {
    const items = build([decided('Xi', 'accepted'), decided('Putin', 'rejected')]).document.items;
    expect(items.map(({ status }) => status)).toEqual(['accepted', 'suggested']);
    expect(items[1]).toMatchObject({ spans: [at('Rom')], confidence: 0.3 });
  });
});

test('an annotation whose place is lost is told as a loss, with the relation that hangs on it', () => {
  const relation = decided('Rom', 'made', {
    id: 'urn:uuid:r',
    target: [],
    body: { kind: 'relation', label: 'meets', from: 'urn:uuid:Xi', to: 'urn:uuid:Putin' },
  });
  const { document, losses } = build(
    [decided('Xi', 'made'), decided('Putin', 'made', { orphan: true }), relation],
    false,
  );
  expect(document.items.map(({ id }) => id)).toEqual(['urn:uuid:Xi']);
  expect(losses.map(({ item }) => item)).toEqual(['urn:uuid:Putin', 'urn:uuid:r']);
});
