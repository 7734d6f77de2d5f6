import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECTION, splitSections } from '../../../src/core/text/sections';
import { processorTime } from '../../support/processorTime';

const texts = fc
  .array(
    fc.constantFrom('Wort ', '. ', '\n', '\n\n', '\r\n\r\n', '😀', 'x'.repeat(SECTION / 5), 'ein Satz '.repeat(900)),
  )
  .map((parts) => parts.join(''));

describe('the sections of a text', () => {
  test('follow each other without gaps, none too long, none but the last too short, no character cut', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sections = splitSections(text);
        expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const [i, { start, end }] of sections.entries()) {
          expect(end - start).toBeLessThanOrEqual(2 * SECTION);
          if (i < sections.length - 1) expect(end - start).toBeGreaterThan(SECTION - 1);
          expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
        }
      }),
    );
  });

  test('begin behind an empty line where there is one', () => {
    const long = `${'a '.repeat(SECTION / 2)}\nb\n\nc${' d'.repeat(SECTION)}`;
    expect(splitSections(long).map(({ start }) => start)[1]).toBe(long.indexOf('c'));
  });

  test('are one for an empty text and for a short one', () => {
    expect(splitSections('')).toEqual([{ start: 0, end: 0 }]);
    expect(splitSections('kurz')).toEqual([{ start: 0, end: 4 }]);
  });

  test.each(['x', ' ', '\n', '😀'])('take time linear in a text of nothing but %j', (sign) => {
    expect(processorTime(() => splitSections(sign.repeat(5_000_000)))).toBeLessThan(1000);
  });
});
