import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recentFinds } from '../../../../src/core/entities/tagger/recentFinds';

test('finds what is found without a memory, whatever was asked before', () => {
  const find = (hash: number) => (hash % 3 === 0 ? hash % 1000 : -1);
  // Hashes that share their low bits take each other's place.
  const hash = fc.oneof(fc.constantFrom(0, 1 << 15, 3 << 15, 7, 7 + (1 << 15)), fc.nat());
  fc.assert(
    fc.property(fc.array(hash), (asked) => {
      const recent = recentFinds(find);
      expect(asked.map(recent)).toEqual(asked.map(find));
    }),
  );
});

test('asks once for what is asked for again and again', () => {
  let asked = 0;
  const recent = recentFinds((hash) => {
    asked++;
    return hash;
  });
  const before = asked;
  for (let i = 0; i < 5; i++) recent(12);
  expect(asked - before).toBe(1);
});
