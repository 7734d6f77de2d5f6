import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExchangeDocument, type ExchangeItem, isPlaced } from '../../../src/core/exchange/document';
import type { Holds } from '../../../src/core/exchange/format';
import { FORMATS } from '../../../src/core/exchange/formats';
import { reduce } from '../../../src/core/exchange/reduce';
import type { Span } from '../../../src/core/text/span';
import { anyDocument } from './arbitrary';
import { CONTEXT, sourcesOf, stored } from './files';

const readable = FORMATS.flatMap(({ id, holds, read, write }) => (holds && read ? [{ id, holds, read, write }] : []));

describe.each(readable)('$id', ({ holds, read, write }) => {
  test('gives back all that it can hold, and tells all that it cannot', async () => {
    const [writer, reader] = [await write(), await read()];
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { files, losses } = writer([document], CONTEXT);
        const { documents, problems } = reader(stored(files), sourcesOf(document));
        const expected = reduce(document, holds);
        expect(problems).toEqual([]);
        expect(losses).toEqual(expected.losses);
        const [back] = documents;
        if (expected.document.items.length > 0 || back) {
          expect(comparable(back, holds)).toEqual(comparable(expected.document, holds));
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** A document with all that a round trip may change taken out: ids, the order of what stands at the same place. */
function comparable(document: ExchangeDocument | undefined, holds: Holds): unknown {
  if (!document) return 'no document';
  const tokens = holds.text === 'tokens';
  const place = (span: Span) => (tokens ? inTokens(span, document.text) : span);
  const itemById = new Map(document.items.map((item) => [item.id, item]));
  const plain = (item: ExchangeItem | undefined): unknown => {
    if (!item) return 'no item';
    if (!isPlaced(item))
      return { ...item, id: '', from: plain(itemById.get(item.from)), to: plain(itemById.get(item.to)) };
    return { ...item, id: '', spans: joined(item.spans.map(place), tokens ? '' : document.text) };
  };
  return {
    name: document.name,
    text: holds.text === 'no' ? '' : tokens ? document.text.replace(/\s+/g, '') : document.text,
    items: document.items.map((item) => JSON.stringify(sorted(plain(item)))).sort(),
  };
}

/** Offsets counted without white space, which formats made of tokens do not hold. */
function inTokens({ start, end }: Span, text: string): Span {
  const count = (offset: number) => text.slice(0, offset).replace(/\s+/g, '').length;
  return { start: count(start), end: count(end) };
}

/** Pieces with only a line break between them are one, as in brat. */
function joined(spans: readonly Span[], text: string): Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    const last = pieces.at(-1);
    if (last && /^\s*[\t\n]\s*$/.test(text.slice(last.end, span.start)))
      pieces[pieces.length - 1] = { start: last.start, end: span.end };
    else pieces.push(span);
  }
  return pieces;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
