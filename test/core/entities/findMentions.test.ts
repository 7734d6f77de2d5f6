import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/entities/findMentions';
import { type Knowledge, NO_KNOWLEDGE, readKnowledge } from '../../../src/core/entities/knowledge';
import type { Language } from '../../../src/core/text/language';
import { tokenize } from '../../../src/core/text/tokens';

let lists: Knowledge;
beforeAll(() => {
  lists = readKnowledge({ names: readFileSync('media/models/names.bin') }).knowledge;
});

const marks = (text: string, language: Language, knowledge: Knowledge) =>
  findMentions(tokenize(text, language), language, knowledge).map((mention) => `${mention.type} ${mention.text}`);

test.each<[Language, string, string[]]>([
  ['de', 'Chinas Führung empfing am Montag ukrainische Diplomaten.', ['LOC Chinas', 'DATE Montag', 'NORP ukrainische']],
  ['de', 'Ein US-Beamter sprach vom Russland-Ukraine-Krieg.', ['LOC US', 'LOC Russland', 'LOC Ukraine']],
  ['nl', 'De Oekraïense gasten van de Europese Unie', ['NORP Oekraïense', 'ORG Europese Unie']],
  ['en', 'Jennifer Anderson flew to Beijing.', ['PER Jennifer Anderson', 'LOC Beijing']],
])('lists alone, %s: %s', (language, text, expected) => {
  expect(marks(text, language, lists)).toEqual(expected);
});

test('without any knowledge dates and amounts are still found', () => {
  expect(marks('China zahlte am Montag 5 Millionen Euro.', 'de', NO_KNOWLEDGE)).toEqual([
    'DATE Montag',
    'MONEY 5 Millionen Euro',
  ]);
});

test('a damaged file is said, and the rest goes on', () => {
  const { knowledge, warnings } = readKnowledge({ names: new Uint8Array([1, 2, 3]) });
  expect(warnings).toHaveLength(1);
  expect(marks('am Montag', 'de', knowledge)).toEqual(['DATE Montag']);
});
