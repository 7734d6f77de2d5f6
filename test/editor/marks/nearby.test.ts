import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPosition, contains, overlaps } from '../../../src/core/text/span';
import { EVERYWHERE, nearTo, partition } from '../../../src/editor/marks/nearby';

const span = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([start, length]) => ({ start, end: start + (length % 40) + 1 }));
const marks = fc.array(span(5000), { minLength: 300, maxLength: 900 }).map((all) => all.sort(byPosition));

describe('the marks near what is visible', () => {
  it('have the visible stretch among them, and with the others make all of them, each once', () => {
    fc.assert(
      fc.property(marks, span(6000), (all, visible) => {
        const near = nearTo(visible, all);
        const parts = partition(all, near);
        expect(contains(near, visible)).toBe(true);
        expect([...parts.near, ...parts.far].sort(byPosition)).toEqual(all);
        for (const mark of parts.near) expect(overlaps(near, mark)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are all of them in a source with few, and a bounded number in one with many', () => {
    const line = Array.from({ length: 5000 }, (_, index) => ({ start: index * 200, end: index * 200 + 5 }));
    const visible = { start: 500_000, end: 504_000 };
    expect(nearTo(visible, line.slice(0, 300))).toBe(EVERYWHERE);
    const { near } = partition(line, nearTo(visible, line));
    expect(near.length).toBeGreaterThan(200);
    expect(near.length).toBeLessThan(400);
  });

  it('reach to the edges of a text whose edge is near', () => {
    const line = Array.from({ length: 5000 }, (_, index) => ({ start: index * 200 + 100, end: index * 200 + 105 }));
    expect(nearTo({ start: 0, end: 4000 }, line).start).toBe(0);
    expect(nearTo({ start: 990_000, end: 999_000 }, line).end).toBe(Number.POSITIVE_INFINITY);
  });
});
