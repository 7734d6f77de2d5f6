import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAround, linePositions } from '../../../src/core/text/lines';

test('agrees with splitting the text into lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ä', '😀', '\n', '\r\n', '\r')).map((parts) => parts.join('')),
      (text) => {
        const at = linePositions(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          const before = text.slice(0, offset).split(/\r\n?|\n/u);
          expect(at(offset)).toEqual({ line: before.length - 1, character: before.at(-1)?.length });
        }
      },
    ),
  );
});

test('the line around a span is cut at the nearest line ends', () => {
  const text = 'one\r\ntwo three\rfour';
  const around = (words: string) => {
    const start = text.indexOf(words);
    const { start: from, end: to } = lineAround(text, { start, end: start + words.length });
    return text.slice(from, to);
  };
  expect([around('one'), around('three'), around('four')]).toEqual(['one', 'two three', 'four']);
});
