import { expect, test } from 'vitest';
import type { Mark } from '../../../../src/core/annotations/marks';
import { summarize } from '../../../../src/core/linking/index/summary';
import { WorkspaceIndex } from '../../../../src/core/linking/index/workspaceIndex';

const TEXT = 'Ada said: "Bob met Cem." Bob left.';

function mention(words: string, from = 0): Mark {
  const start = TEXT.indexOf(words, from);
  const entity = { id: `per:${words.toLowerCase()}`, label: words };
  const pieces = [{ start, end: start + words.length }];
  return {
    kind: 'mention',
    type: 'PER',
    pieces,
    origin: 'machine',
    status: 'suggested',
    entity,
    speaker: null,
    cue: null,
    hasNotes: false,
  };
}

const quote: Mark = {
  ...mention('"Bob met Cem."'),
  kind: 'quote',
  type: 'direct',
  entity: null,
  speaker: { span: { start: 0, end: 3 }, entity: { id: 'per:ada', label: 'Ada' } },
};

test('only mentions inside a quote are what its speaker says, and of whom it is said', () => {
  const index = new WorkspaceIndex();
  const document = { source: 'a.txt', stamp: '', hash: '', language: 'en', text: TEXT } as const;
  index.set(summarize(document, [mention('Ada'), quote, mention('Bob'), mention('Cem'), mention('Bob', 20)]));
  const told = (speech: Iterable<{ entity: string; mention: { start: number } }>) =>
    [...speech].map(({ entity, mention: { start } }) => [entity, start]);
  expect(told(index.saidBy('per:ada'))).toEqual([
    ['per:bob', TEXT.indexOf('Bob')],
    ['per:cem', TEXT.indexOf('Cem')],
  ]);
  expect(told(index.saidAbout('per:bob'))).toEqual([['per:ada', TEXT.indexOf('Bob')]]);
  expect(told(index.saidBy('per:bob'))).toEqual([]);
});
