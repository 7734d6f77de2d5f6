import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../../../src/core/linking/index/documentRecord';
import { type IndexedSuggestion, neighbourByCertainty } from '../../../../src/core/linking/index/leastCertain';

const place = fc.record({
  start: fc.nat(50),
  length: fc.integer({ min: 1, max: 9 }),
  percent: fc.integer({ min: -1, max: 4 }),
});
const document = fc.record({ mentions: fc.array(place), quotes: fc.array(place) });

function recordOf(source: string, { mentions, quotes }: { mentions: Place[]; quotes: Place[] }): DocumentRecord {
  return {
    source,
    types: ['PER'],
    mentions: Int32Array.from(mentions.flatMap(({ start, length, percent }) => [start, length, 0, 0, 0, percent])),
    quotes: Int32Array.from(quotes.flatMap(({ start, length, percent }) => [start, length, 1, -1, percent])),
  } as unknown as DocumentRecord;
}

interface Place {
  readonly start: number;
  readonly length: number;
  readonly percent: number;
}

const all = () => true;
const keyOf = ({ source, kind, start, end, percent }: IndexedSuggestion) =>
  `${percent} ${source} ${kind} ${start}-${end}`;

test('a walk comes to every open suggestion of all documents once, the least certain first, and back the same way', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 4 }), (documents) => {
      const records = documents.map((each, index) => recordOf(`s${index}`, each));
      const walk = (step: 1 | -1): IndexedSuggestion[] => {
        const way: IndexedSuggestion[] = [];
        for (;;) {
          const next = neighbourByCertainty(records, way.at(-1) ?? null, step, all);
          if (!next) return way;
          way.push(next);
        }
      };
      const open = documents.flatMap(({ mentions, quotes }, index) => [
        ...mentions
          .filter(({ percent }) => percent >= 0)
          .map((it) => `${it.percent} s${index} mention ${it.start}-${it.start + it.length}`),
        ...quotes
          .filter(({ percent }) => percent >= 0)
          .map((it) => `${it.percent} s${index} quote ${it.start}-${it.start + it.length}`),
      ]);
      const way = walk(1);
      expect(way.map(keyOf).sort()).toEqual([...new Set(open)].sort());
      expect(way.map(({ percent }) => percent)).toEqual(way.map(({ percent }) => percent).sort((a, b) => a - b));
      expect(walk(-1).reverse()).toEqual(way);
    }),
  );
});

test('what is not wanted is passed over', () => {
  const record = recordOf('a', {
    mentions: [
      { start: 0, length: 1, percent: 1 },
      { start: 5, length: 1, percent: 2 },
    ],
    quotes: [],
  });
  expect(neighbourByCertainty([record], null, 1, ({ start }) => start !== 0)).toMatchObject({ start: 5, type: 'PER' });
  expect(neighbourByCertainty([record], null, 1, () => false)).toBeNull();
});
