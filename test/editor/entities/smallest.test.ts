import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallest } from '../../../src/editor/entities/tree/smallest';

const byKey = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];

test('are the first of all when sorted, equal ones in the order in which they came', () => {
  const items = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(items, fc.nat({ max: 20 }), (keys, count) => {
      const all = keys.map((key, i) => [key, i] as const);
      expect(smallest(all, count, byKey)).toEqual([...all].sort(byKey).slice(0, count));
    }),
  );
});

test('cost about one comparison an item where few are wanted of many', () => {
  let compared = 0;
  const items = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_011);
  smallest(items, 100, (a, b) => {
    compared++;
    return a - b;
  });
  expect(compared / items.length).toBeLessThan(2);
});
