import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHashIndex, writeHashIndex } from '../../../src/core/entities/hashIndex';
import { readHashTable, writeHashTable } from '../../../src/core/entities/names/hashTable';
import { Failure, inEnglish, verbatim } from '../../../src/core/text/message';

// Hashes that share their upper half, as well as any.
const aHash = fc.oneof(fc.nat({ max: 0xffff_ffff }), fc.nat({ max: 0x1_ffff }));

test('an index numbers its hashes in ascending order and knows no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(aHash, { maxLength: 60 }), aHash, (hashes, other) => {
      const sorted = [...hashes].sort((a, b) => a - b);
      const index = readHashIndex(writeHashIndex(sorted), 0, sorted.length);
      expect(sorted.map((hash) => index?.find(hash))).toEqual(sorted.map((_, i) => i));
      expect(index?.find(other)).toBe(sorted.indexOf(other));
    }),
    { numRuns: 30 },
  );
});

describe('a table of hashes', () => {
  const few = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 0x7fff_ffff }));
  const tableOf = (values: Record<string, number>) =>
    new Map(Object.values(values).map((value, i) => [i * 65_537, value]));

  test('gives back what was written, wherever the bytes lie', () => {
    fc.assert(
      fc.property(few, fc.nat({ max: 5 }), (values, offset) => {
        const table = tableOf(values);
        const bytes = writeHashTable(table);
        const moved = new Uint8Array(bytes.length + offset);
        moved.set(bytes, offset);
        const read = readHashTable(moved.subarray(offset), verbatim('The list'));
        if (!read.ok) throw new Failure(read.error);
        for (const [hash, value] of table) expect(read.table(hash)).toBe(value);
        expect(read.table(12_345)).toBe(table.get(12_345) ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  test('holds more than 256 different values', () => {
    const table = new Map(Array.from({ length: 700 }, (_, i) => [i * 7_919, i + 1]));
    const read = readHashTable(writeHashTable(table), verbatim('The list'));
    if (!read.ok) throw new Failure(read.error);
    for (const [hash, value] of table) expect(read.table(hash)).toBe(value);
  });

  test('says what is wrong with a damaged file, wherever it is damaged', () => {
    const bytes = writeHashTable(new Map([[7, 1]]));
    for (let at = 0; at < bytes.length; at += 997) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ 64;
      const read = readHashTable(damaged, verbatim('The list'));
      expect(read.ok || inEnglish(read.error)).toMatch(/^The list cannot be read: .*Reinstall/);
    }
    expect(readHashTable(bytes.subarray(0, bytes.length - 1), verbatim('The list')).ok).toBe(false);
  });
});
