import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { detectLanguage } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';
import { loadKnowledge } from '../../../src/node/models';
import { readQuotes } from '../../support/quotes';

describe('the sample sources', () => {
  it.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))(
    '%s: every quotation mark is explained',
    (name) => {
      const text = readFileSync(`seeds/${name}`, 'utf8');
      const language = detectLanguage(text);
      const { quotes, scare } = readQuotes(tokenize(text, language), [], language);
      const explained = new Set<number>();
      for (const { start, end, spans } of [...quotes, ...scare.map((span) => ({ ...span, spans: undefined }))])
        for (const piece of spans ?? [{ start, end }]) explained.add(piece.start).add(piece.end - 1);
      for (const match of text.matchAll(/[„“”«»‹›"‚‘’]/g)) {
        const apostrophe = match[0] === '’' && /\p{L}/u.test(text.charAt(match.index + 1));
        if (!apostrophe) expect(explained, text.slice(match.index - 20, match.index + 20)).toContain(match.index);
      }
    },
  );

  it('001: a warning ends where others begin to speak, who are heard', () => {
    const text = readFileSync('seeds/001_7c753afd386f5981.txt', 'utf8');
    const { quotes } = readQuotes(tokenize(text, 'de'), [], 'de');
    expect(quotes.map((quote) => quote.text)).toContain('Russland zu unterstützen');
    expect(quotes.find((quote) => quote.text.startsWith('Peking habe die direkten'))?.speaker?.text).toBe(
      'sowohl chinesische als auch US-Beamte',
    );
  });

  it('002: what one reports whom another quotes, and what neither says', async () => {
    const text = readFileSync('seeds/002_60d5d92e676d09a4.txt', 'utf8');
    const { knowledge } = await loadKnowledge('media/models');
    const { quotes } = analyze(text, { knowledge });
    const indirect = quotes.filter(({ kind }) => kind === 'indirect').map((quote) => quote.text);
    expect(indirect.some((said) => said.startsWith('Peking und Moskau sollten'))).toBe(true);
    expect(indirect.some((said) => said.startsWith('dass es immer noch'))).toBe(false);
  });
});
