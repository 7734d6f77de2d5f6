import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, shrink } from '../../../src/core/text/tokenSteps';

const TEXT = 'Er zog nach Köln (Deutz), sagte „Anna“.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('grow', () => {
  it('takes in the next word, and what stands between', () => {
    expect(grow(TEXT, span('Köln'), 'end', 'word')).toEqual(span('Köln (Deutz'));
    expect(grow(TEXT, span('Deutz'), 'start', 'word')).toEqual(span('Köln (Deutz'));
  });

  it('takes in a single punctuation mark where tokens count', () => {
    expect(grow(TEXT, span('Anna'), 'end', 'token')).toEqual(span('Anna“'));
    expect(grow(TEXT, span('Anna'), 'start', 'token')).toEqual(span('„Anna'));
  });

  it('stays at the edges of the text', () => {
    expect(grow(TEXT, { start: 0, end: 2 }, 'start', 'word')).toEqual({ start: 0, end: 2 });
    expect(grow(TEXT, span('Anna“.'), 'end', 'token')).toEqual(span('Anna“.'));
  });
});

describe('shrink', () => {
  it('gives up a word, but never the last one', () => {
    expect(shrink(TEXT, span('nach Köln (Deutz'), 'end', 'word')).toEqual(span('nach Köln'));
    expect(shrink(TEXT, span('nach Köln (Deutz'), 'start', 'word')).toEqual(span('Köln (Deutz'));
    expect(shrink(TEXT, span('nach'), 'end', 'word')).toEqual(span('nach'));
  });

  it('takes back what growing did', () => {
    const words = fc.array(fc.constantFrom('Anna', 'St.', 'Köln', '„ja“', '12,5', '–', '😀'), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom('token' as const, 'word' as const),
        (list, side, unit) => {
          const text = `x ${list.join(' ')} y`;
          // Begins as one word: what a step added is then exactly one step.
          const first = side === 'end' ? { start: 0, end: 1 } : { start: text.length - 1, end: text.length };
          const grown = grow(text, first, side, unit);
          expect(grown).not.toEqual(first);
          expect(shrink(text, grown, side, unit)).toEqual(first);
        },
      ),
    );
  });
});
