import { expect, test } from 'vitest';
import type { ExchangeDocument, MentionItem } from '../../../src/core/exchange/document';
import { writeConll2002, writeConll2003, writeIob2 } from '../../../src/core/exchange/formats/conll';
import { message } from '../../../src/core/text/message';
import { CONTEXT } from './files';

const text = 'Der US-Beamte traf Xi Jinping. Das war am 24. Februar.\nEnde';
const mention = (type: string, words: string): MentionItem => ({
  id: words,
  kind: 'mention',
  type,
  entity: null,
  spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  origin: 'person',
  status: 'made',
  confidence: null,
  notes: [],
});
const document: ExchangeDocument = {
  name: 'a.txt',
  text,
  language: 'de',
  items: [mention('LOC', 'US'), mention('PER', 'Xi Jinping'), mention('PER', 'Xi'), mention('DATE', '24. Februar')],
};
const content = (result: ReturnType<typeof writeIob2>) => String(result.files[0]?.content);

test('IOB2 has a token a line, cut where a name ends inside a compound, and an empty line after a sentence', () => {
  expect(content(writeIob2([document], CONTEXT))).toBe(
    `Der	O
US	B-LOC
-Beamte	O
traf	O
Xi	B-PER
Jinping	I-PER
.	O

Das	O
war	O
am	O
24	B-DATE
.	I-DATE
Februar	I-DATE
.	O

Ende	O

`,
  );
});

test('the shared tasks’ columns: five in German, four in English, three in 2002', () => {
  const line = (result: ReturnType<typeof writeIob2>) => content(result).split('\n')[1];
  expect(line(writeConll2003([document], CONTEXT))).toBe('US US -X- O B-LOC');
  expect(line(writeConll2003([{ ...document, language: 'en' }], CONTEXT))).toBe('US -X- O B-LOC');
  expect(line(writeConll2002([document], CONTEXT))).toBe('US -X- B-LOC');
});

test('of overlapping mentions the longest stays, and what the shared tasks do not know is told', () => {
  expect(writeConll2003([document], CONTEXT).losses).toEqual([
    {
      document: 'a.txt',
      item: '24. Februar',
      reason: message('types other than PER, LOC, ORG, MISC and NORP are left out'),
    },
    { document: 'a.txt', item: 'Xi', reason: message('annotations that overlap a longer one are left out') },
  ]);
});
