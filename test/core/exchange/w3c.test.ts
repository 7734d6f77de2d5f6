import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readW3c } from '../../../src/core/exchange/formats/w3c/read';
import { writeW3c, writeW3cUtf16 } from '../../../src/core/exchange/formats/w3c/write';
import { inEnglish, message } from '../../../src/core/text/message';
import { anyDocument } from './arbitrary';
import { CONTEXT, file, sourcesOf, stored } from './files';

const annotation = (members: object) => file('a.jsonld', JSON.stringify([{ type: 'Annotation', ...members }]));

describe.each([
  ['in code points', writeW3c],
  ['in UTF-16 code units', writeW3cUtf16],
])('round trip %s', (_, write) => {
  test('gives the same annotations', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { files, losses } = write([document], CONTEXT);
        const { documents, problems } = readW3c(stored(files), sourcesOf(document));
        expect(losses).toEqual([]);
        expect(problems).toEqual([]);
        expect(documents[0]?.items ?? []).toEqual(document.items);
      }),
    );
  });
});

describe('positions', () => {
  const text = '😀 Xi und Xi';
  const target = (start: number, end: number, quote: object) => ({
    source: 'https://example.org/a/text.txt',
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', ...quote },
    ],
  });
  const read = (...targets: object[]) =>
    readW3c([annotation({ id: 'urn:x:1', target: targets })], sourcesOf({ name: 'text.txt', text }));
  const spansOf = (...targets: object[]) => {
    const item = read(...targets).documents[0]?.items[0];
    return item?.kind === 'passage' ? item.spans : item;
  };

  test('are taken in code points where the words agree, as the standard demands', () => {
    expect(spansOf(target(2, 4, { exact: 'Xi' }))).toEqual([{ start: 3, end: 5 }]);
  });
  test('are taken in UTF-16 code units where only those agree', () => {
    expect(spansOf(target(3, 5, { exact: 'Xi' }))).toEqual([{ start: 3, end: 5 }]);
  });
  test('give way to words that stand once with their context', () => {
    expect(spansOf(target(90, 92, { exact: 'Xi', prefix: 'und ' }))).toEqual([{ start: 10, end: 12 }]);
  });
  test('that fit nowhere are refused, not guessed', () => {
    expect(read(target(90, 92, { exact: 'Xi' }))).toEqual({
      documents: [],
      problems: [{ file: 'a.jsonld', reason: message('Annotation {0} has a place that is not in the source.', 1) }],
    });
  });
});

test('what is not an annotation is named with its number and the rest is read', () => {
  const good = { target: { source: 't', selector: { type: 'TextPositionSelector', start: 0, end: 1 } } };
  const bad = [7, {}, { target: { source: 'other' } }, { target: { source: 't', selector: { start: 1e99 } } }];
  const { documents, problems } = readW3c(
    [file('a.jsonld', JSON.stringify([...bad, good])), file('b.jsonld', '{')],
    sourcesOf({ name: 't', text: 'abc' }),
  );
  expect(documents[0]?.items).toHaveLength(1);
  expect(problems.map(({ reason }) => inEnglish(reason))).toEqual([
    'Annotation 1 is not an object.',
    'Annotation 2 names no source.',
    'Annotation 3 is about other, which is not at hand: put it where the sources are.',
    'Annotation 4 has a place that is not in the source.',
    expect.stringContaining('This is not JSON'),
  ]);
});
