import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../../../src/core/linking/index/tally';

describe('Tally', () => {
  it('counts as a map does, however many keys there are', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }).map(String), fc.integer({ min: -2, max: 3 })), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const tally = new Tally();
        const counts = new Map<string, number>();
        for (const [key, by] of list) {
          expect(tally.add(key, by)).toBe(key);
          counts.set(key, (counts.get(key) ?? 0) + by);
        }
        const left = [...counts].filter(([, count]) => count !== 0);
        expect(new Map(tally.entries())).toEqual(new Map(left));
        expect(tally.size).toBe(counts.size);
        expect(tally.ranked()).toEqual(left.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key));
      }),
    );
  });
});
