import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens';
import { findQuotes } from '../../support/quotes';
import { people } from './people';

type Found = [text: string, speaker: string | null];

function reported(text: string, names: readonly string[] = []): Found[] {
  return findQuotes(tokenize(text, 'en'), people(text, names), 'en')
    .filter(({ kind }) => kind === 'indirect')
    .map((quote): Found => [quote.text, quote.speaker?.text ?? null]);
}

describe('English reports by their construction', () => {
  it.each<[string, string[], Found[]]>([
    [
      'Harbour officials have stated they have not received the letters.',
      [],
      [['they have not received the letters', 'Harbour officials']],
    ],
    ['Residents were warned the water was unsafe.', [], [['the water was unsafe', null]]],
    ['She was told by the mayor that the money was gone.', [], [['that the money was gone', 'the mayor']]],
    ['The survey found that most people agreed.', [], [['that most people agreed', 'The survey']]],
    [
      'The survey found only a quarter of citizens favoured changing the flag.',
      [],
      [['only a quarter of citizens favoured changing the flag', 'The survey']],
    ],
    ['The union alleges managers ignored warnings.', [], [['managers ignored warnings', 'The union']]],
    ['She explained how the harbour freezes in winter.', [], [['how the harbour freezes in winter', 'She']]],
    [
      'As Petra Lowe told the paper, sales have dropped partly due to the strike.',
      ['Petra Lowe'],
      [['sales have dropped partly due to the strike', 'Petra Lowe']],
    ],
    [
      'Sailor claims Petra Lowe imprisoned her for twelve years',
      ['Petra Lowe'],
      [['Petra Lowe imprisoned her for twelve years', 'Sailor']],
    ],
    [
      'They say adding the mineral to salt is the simplest method.',
      [],
      [['adding the mineral to salt is the simplest method', 'They']],
    ],
    [
      'Coastland’s Shadow Home Secretary Petra Lowe said her party has supported the idea "for months".',
      ['Petra Lowe'],
      [['her party has supported the idea "for months"', 'Petra Lowe']],
    ],
    [
      'According to the New Harbour Herald, Petra Lowe, the chairman of the panel, said the flag has never been open to choice.',
      ['Petra Lowe'],
      [['the flag has never been open to choice', 'Petra Lowe']],
    ],
    [
      'They have maintained a policy of turning away boats which, according to the union, the courts have criticised.',
      [],
      [['the courts have criticised', 'the union']],
    ],
  ])('%s', (text, names, expected) => {
    expect(reported(text, names)).toEqual(expected);
  });

  it.each([
    'However, despite their child’s severe illness, and her lack of improvement, the parents continued to shun conventional medical treatment, instead seeking help from other healers.',
    'They were twice denied visas to enter the United States.',
    'The festival continues a 2000 year old tradition of light related festivals marking the end of the Chinese New Year celebrations.',
    'They explained how to do it.',
    'The lawyer did not say that he left.',
    'She has a plan to get return agreements in place so unsuccessful claims can be quickly and safely returned, and take much stronger action against the gangs.',
    'Of the public process, he said, “In the end I will have one vote in each referendum just like every other citizen on the electoral roll”.',
  ])('not: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });

  it('joined to another are said by the same', () => {
    const text = 'Petra Lowe said her party has supported the idea “for months”, and said it was “a disgrace”.';
    const found = findQuotes(tokenize(text, 'en'), people(text, ['Petra Lowe']), 'en');
    expect(found.map(({ speaker }) => speaker?.text)).toEqual(found.map(() => 'Petra Lowe'));
  });

  it('without a speaker part those who speak before from a pronoun behind', () => {
    const text =
      'Petra Lowe said that the team was fit. Jan Meyer had been told that the match would start late. “I was ready,” he said.';
    const found = findQuotes(tokenize(text, 'en'), people(text, ['Petra Lowe', 'Jan Meyer']), 'en');
    const named = found.at(-1)?.speakerMention;
    expect(named && text.slice(named.start, named.end)).toBe('Jan Meyer');
  });
});
