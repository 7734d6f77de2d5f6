import { describe, expect, it } from 'vitest';
import { emptySidecar } from '../../../src/core/annotations/sidecar/names';
import { neighbour, type Order, openSuggestions, progressOf } from '../../../src/editor/review/order';
import type { SourceMark } from '../../../src/editor/session/source';

function suggestion(start: number, confidence: number, type = 'PER'): SourceMark {
  return {
    kind: 'mention',
    type,
    pieces: [{ start, end: start + 4 }],
    start,
    end: start + 4,
    origin: 'machine',
    status: 'suggested',
    entity: null,
    speaker: null,
    cue: null,
    confidence,
    hasNotes: false,
  };
}

const [sure, unsure, middling] = [suggestion(0, 0.9), suggestion(10, 0.4, 'LOC'), suggestion(20, 0.6)] as const;
const decided: SourceMark = { ...suggestion(30, 1), origin: 'person', status: 'accepted' };
const marks = [sure, unsure, middling, decided];

function walk(order: Order, from: SourceMark | number, step: 1 | -1, count: number): SourceMark[] {
  const open = openSuggestions(marks, order);
  const path: SourceMark[] = [];
  for (let place = from; path.length < count; place = path.at(-1) ?? place) {
    const next = neighbour(open, place, step, order);
    if (!next) break;
    path.push(next);
  }
  return path;
}

describe('the way through the suggestions', () => {
  it('goes in reading order, around the end, past what is decided', () => {
    expect(walk('reading', 5, 1, 4)).toEqual([unsure, middling, sure, unsure]);
    expect(walk('reading', 5, -1, 2)).toEqual([sure, middling]);
  });

  it('begins at the least certain where that is the order', () => {
    expect(walk('confidence', 5, 1, 4)).toEqual([unsure, middling, sure, unsure]);
    expect(walk('confidence', unsure, -1, 2)).toEqual([sure, middling]);
  });

  it('goes on from a suggestion that has been decided meanwhile', () => {
    const left = openSuggestions([sure, middling], 'confidence');
    expect(neighbour(left, unsure, 1, 'confidence')).toBe(middling);
  });

  it('finds nothing where nothing is open', () => {
    expect(neighbour(openSuggestions([decided], 'reading'), 0, 1, 'reading')).toBeUndefined();
  });

  it('keeps to the types that a person chose', () => {
    expect(openSuggestions(marks, 'reading', new Set(['LOC']))).toEqual([unsure]);
  });
});

describe('progressOf', () => {
  const sidecar = {
    ...emptySidecar('a.txt'),
    annotations: [
      {
        id: 'urn:uuid:1',
        status: 'rejected',
        body: { kind: 'mention', type: 'PER', entity: null },
        target: [],
        orphan: false,
        suggested: { type: 'PER', start: 40, end: 44, confidence: 0.5 },
        notes: [],
        created: '',
        modified: '',
      },
    ],
  } as const;

  it('counts what was suggested, decided or not, and not what a person made', () => {
    expect(progressOf(marks, sidecar)).toEqual({ decided: 1, total: 4 });
    expect(progressOf(marks, sidecar, new Set(['LOC']))).toEqual({ decided: 0, total: 1 });
  });
});
