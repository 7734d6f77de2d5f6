import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { TypeRules } from '../../../src/core/codebook/rules';
import { tokenize } from '../../../src/core/text/tokens';
import { processorTime } from '../../support/processorTime';

function suggested(text: string, rule: { words?: string[]; patterns?: string[] }): string[] {
  return new TypeRules([{ id: 'T', ...rule }]).suggest(tokenize(text)).map((found) => {
    expect(text.slice(found.start, found.end)).toBe(found.text);
    return found.text;
  });
}

describe('word lists', () => {
  it('match whole words, in any case unless the entry has a capital', () => {
    expect(suggested('Krieg, krieg, Kriege; Mars mars', { words: ['krieg', 'Mars'] })).toEqual([
      'Krieg',
      'krieg',
      'Mars',
    ]);
  });

  it('match entries of several words, the longest first', () => {
    const words = ['Krieg', 'kalte* Krieg', 'Kalte Krieg'];
    expect(suggested('der Kalte Krieg und der Krieg', { words })).toEqual(['Kalte Krieg', 'Krieg']);
  });

  it('match any ending after an asterisk, of a single word and of the last of several', () => {
    expect(suggested('Gipfel, Gipfeltreffen, Vorgipfel', { words: ['Gipfel*'] })).toEqual(['Gipfel', 'Gipfeltreffen']);
    expect(suggested('erster Gipfeltag', { words: ['erster Gipfel*'] })).toEqual(['erster Gipfeltag']);
  });
});

describe('patterns', () => {
  it('mark what they match, in UTF-16 code units', () => {
    expect(suggested('😀 G7-Gipfel, dann G20', { patterns: ['\\bG\\d+'] })).toEqual(['G7', 'G20']);
  });

  it('that cannot be compiled suggest nothing, and the others work', () => {
    expect(suggested('abcc', { patterns: ['(a', '(?=b)', 'c+'] })).toEqual(['cc']);
  });

  it.each(['(a+)+$', '(a|a)*$', '(.*a){12}$'])('%s takes no time that explodes with the text', (pattern) => {
    const text = `${'a'.repeat(5_000)}!`;
    // An engine that backtracks needs longer than the universe is old.
    expect(processorTime(() => suggested(text, { patterns: [pattern] }))).toBeLessThan(10_000);
  });
});

describe('rules in an analysis', () => {
  it('go before the machine where both mark the same words, and leave the rest', () => {
    const text = 'Am Freitag kam der Gipfel am Montag.';
    const rules = new TypeRules([{ id: 'EVENT', words: ['Freitag', 'Gipfel'] }]);
    const found = analyze(text, { language: 'de', rules }).mentions.map((mention) => [mention.text, mention.type]);
    expect(found).toEqual([
      ['Freitag', 'EVENT'],
      ['Gipfel', 'EVENT'],
      ['Montag', 'DATE'],
    ]);
  });
});
