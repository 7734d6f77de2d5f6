import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { type Edit, editText } from '../../src/core/annotations/anchoring/edit';
import { shiftAnalysis } from '../../src/core/shiftAnalysis';

const text = 'Am Freitag sagte er: „Wir kommen am Montag.“ Sonntag und Dienstag blieb er.';
const analysis = analyze(text);

const disjointEdits = fc
  .array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 8 })), { maxLength: 6 })
  .map((raw) => {
    const edits: Edit[] = [];
    for (const [start, length, replacement] of raw.sort((a, b) => a[0] - b[0])) {
      const from = Math.max(start, (edits.at(-1)?.end ?? -1) + 1);
      if (from <= text.length)
        edits.push({ start: from, end: Math.min(from + length, text.length), text: replacement });
    }
    return edits;
  });

test('what is kept still stands on its own words', () => {
  fc.assert(
    fc.property(disjointEdits, (edits) => {
      const changed = editText(text, edits);
      const shifted = shiftAnalysis(analysis, edits);
      for (const found of [...shifted.mentions, ...shifted.quotes]) {
        expect(changed.slice(found.start, found.end)).toBe(found.text);
      }
    }),
  );
});

test('a mention that no edit touches is kept, one that is cut is not', () => {
  const start = text.indexOf('Montag');
  const shifted = shiftAnalysis(analysis, [{ start, end: start + 2, text: '' }]);
  expect(shifted.mentions.map((mention) => mention.text)).toEqual(['Freitag', 'Sonntag', 'Dienstag']);
});
