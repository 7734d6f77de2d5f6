import { describe, expect, it } from 'vitest';
import { nextCapitalisedRun } from '../../../src/core/text/capitalised';
import { processorTime } from '../../support/processorTime';

const all = () => true;
function words(text: string, from = 0, isFree: Parameters<typeof nextCapitalisedRun>[2] = all): string | null {
  const run = nextCapitalisedRun(text, from, isFree);
  return run && text.slice(run.start, run.end);
}

describe('nextCapitalisedRun', () => {
  it('finds names of several words as a whole', () => {
    expect(words('zo meldden de Financial Times en The Washington Post')).toBe('Financial Times');
    expect(words('zo meldden en The Washington Post', 14)).toBe('The Washington Post');
  });

  it('passes over the first word of a sentence, but not a name of two words there', () => {
    expect(words('Dat zei hij. Daarna kwam Anna.')).toBe('Anna');
    expect(words('Dat zei hij. “Daarna kwam Anna.”')).toBe('Anna');
    expect(words('Dat zei hij.\n\nJake Sullivan zweeg.')).toBe('Jake Sullivan');
  });

  it('passes over what is marked', () => {
    const text = 'toen zweeg Anna, en ook Bert';
    expect(words(text, 0, ({ start }) => start !== text.indexOf('Anna'))).toBe('Bert');
  });

  it('finds a name wherever the windows it looks through are cut', () => {
    for (let before = 3980; before < 4010; before++) {
      const text = `${'a '.repeat(Math.floor(before / 2))}${before % 2 ? 'a' : ''} Anna Maria Schmidt ging`;
      expect(words(text)).toBe('Anna Maria Schmidt');
    }
  });

  it('gives null where no capitalised word is left, at once in a long text', () => {
    const time = processorTime(() => expect(words('geen naam hier, '.repeat(60_000))).toBeNull());
    expect(time).toBeLessThan(2000);
  });
});
