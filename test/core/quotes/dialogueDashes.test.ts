import { describe, expect, it } from 'vitest';
import { dialogueDashes } from '../../../src/core/quotes/dialogueDashes';
import { findQuotes } from '../../../src/core/quotes/findQuotes';
import { tokenize } from '../../../src/core/text/tokens';

const DIALOGUE = [
  '- Ben je klaar? vroeg Lena.',
  '- Nog niet, zei Jan.',
  'Zij ging naar het raam en keek naar buiten.',
  '- Het regent!',
  '- Dan blijven we thuis, zei Jan.',
  '- Goed! riep zij.',
  '- En morgen?',
  'Hij haalde zijn schouders op.',
].join('\n\n');

describe('dialogue that dashes open', () => {
  it('ends before who says it, or with its line', () => {
    const tokens = tokenize(DIALOGUE, 'nl');
    const lines = dialogueDashes(tokens, 'nl').map(({ from, to }) =>
      DIALOGUE.slice(tokens.starts[from], tokens.ends[to - 1]),
    );
    expect(lines).toEqual([
      '- Ben je klaar?',
      '- Nog niet',
      '- Het regent!',
      '- Dan blijven we thuis',
      '- Goed!',
      '- En morgen?',
    ]);
  });

  it('is direct speech with its speaker', () => {
    const [first] = findQuotes(tokenize(DIALOGUE, 'nl'), [], 'nl');
    expect([first?.text, first?.kind, first?.speaker?.text]).toEqual(['- Ben je klaar?', 'direct', 'Lena']);
  });

  it('is not a list, however long', () => {
    const list = ['Melk', 'Brood', 'Kaas, en boter', 'Eieren', 'Thee', 'Suiker', 'Zout'].map((item) => `- ${item}`);
    expect(dialogueDashes(tokenize(list.join('\n'), 'nl'), 'nl')).toEqual([]);
  });
});
