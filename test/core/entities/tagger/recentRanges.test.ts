import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recentRanges } from '../../../../src/core/entities/tagger/recentRanges';

test('gives what is given without a memory, whatever was asked before', () => {
  const rangeOf = (hash: number) => (hash % 3 === 0 ? hash % 1000 : 0);
  // Hashes that share their low bits take each other's place.
  const hash = fc.oneof(fc.constantFrom(0, 1 << 15, 3 << 15, 7, 7 + (1 << 15)), fc.nat());
  fc.assert(
    fc.property(fc.array(hash), (asked) => {
      const recent = recentRanges(rangeOf);
      expect(asked.map(recent)).toEqual(asked.map(rangeOf));
    }),
  );
});

test('asks once for what is asked for again and again', () => {
  let asked = 0;
  const recent = recentRanges((hash) => {
    asked++;
    return hash;
  });
  const before = asked;
  for (let i = 0; i < 5; i++) recent(12);
  expect(asked - before).toBe(1);
});
