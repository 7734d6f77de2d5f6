import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText } from '../../../../src/core/annotations/merging/mergeText';

const BASE = 'one\ntwo\nthree\nfour\nfive\n';

test('changes of different lines come together', () => {
  expect(mergeText(BASE, BASE.replace('one', 'ONE'), BASE.replace('five', 'FIVE'))).toBe(
    'ONE\ntwo\nthree\nfour\nFIVE\n',
  );
  expect(mergeText(BASE, BASE.replace('two\n', ''), `zero\n${BASE}`)).toBe('zero\none\nthree\nfour\nfive\n');
});

test('where both changed one line, both versions stand there, ours first', () => {
  expect(mergeText(BASE, BASE.replace('three', 'ours'), BASE.replace('three', 'theirs'))).toBe(
    'one\ntwo\nours\ntheirs\nfour\nfive\n',
  );
});

test('one side unchanged gives the other, whatever the texts', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c', '\r\n', '\n')).map((lines) => lines.join(''));
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(mergeText(base, changed, base)).toBe(changed);
      expect(mergeText(base, base, changed)).toBe(changed);
      expect(mergeText(base, changed, changed)).toBe(changed);
    }),
  );
});

test('thousands of equal lines take no time', () => {
  const same = 'x\n'.repeat(50_000);
  const start = performance.now();
  mergeText(same, same.slice(2), `${same}y\n`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
