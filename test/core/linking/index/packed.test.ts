import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSummaries, unpackSummaries } from '../../../../src/core/linking/index/packed';
import type { DocumentSummary } from '../../../../src/core/linking/index/summary';
import { LANGUAGES } from '../../../../src/core/text/language';

const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
const numbers = fc.array(fc.integer(), { maxLength: 12 }).map((list) => Int32Array.from(list));
const decisions = fc.array(fc.record({ id: fc.string(), label: fc.string(), modified: fc.string() }), { maxLength: 2 });
const summaries: fc.Arbitrary<DocumentSummary[]> = fc.array(
  fc.record({
    source: fc.string({ unit: 'grapheme' }),
    stamp: fc.string(),
    hash: fc.string(),
    language: fc.constantFrom(...LANGUAGES),
    entities: texts,
    labels: texts,
    kinds: texts,
    counts: numbers,
    keyed: numbers,
    keys: texts,
    names: texts,
    types: texts,
    mentions: numbers,
    quotes: numbers,
    decisions,
  }),
  { maxLength: 6 },
);

describe('packed summaries', () => {
  it('are read back as they were, wherever in memory the bytes lie', () => {
    fc.assert(
      fc.property(summaries, fc.integer({ min: 0, max: 7 }), (list, offset) => {
        const packed = packSummaries(list);
        const elsewhere = Buffer.alloc(packed.length + offset);
        elsewhere.set(packed, offset);
        expect([...unpackSummaries(elsewhere.subarray(offset))]).toEqual(list);
      }),
    );
  });

  it('are not read where a byte is missing, too many or another', () => {
    const order = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(
        summaries.filter((list) => list.length > 0),
        order,
        (list, { at, by }) => {
          const packed = packSummaries(list);
          const damaged = packed.slice();
          damaged[at % packed.length] = ((damaged[at % packed.length] ?? 0) + by) % 256;
          expect([...unpackSummaries(damaged)]).toEqual([]);
          expect([...unpackSummaries(packed.subarray(0, -4))]).toEqual([]);
          expect([...unpackSummaries(new Uint8Array([...packed, 0, 0, 0, 0]))]).toEqual([]);
        },
      ),
    );
  });

  it('are none in a file of something else', () => {
    expect([...unpackSummaries(new Uint8Array())]).toEqual([]);
    expect([...unpackSummaries(new TextEncoder().encode('{"version":3}\n'))]).toEqual([]);
  });
});
