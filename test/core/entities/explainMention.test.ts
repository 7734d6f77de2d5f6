import { beforeAll, expect, test } from 'vitest';
import { explainMention } from '../../../src/core/entities/explainMention';
import { findMentions } from '../../../src/core/entities/findMentions';
import type { Knowledge } from '../../../src/core/entities/knowledge';
import { inEnglish, message } from '../../../src/core/text/message';
import { tokenize } from '../../../src/core/text/tokens';
import { loadKnowledge } from '../../../src/node/models';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await loadKnowledge('media/models', ['de']));
});

const TEXT = 'Erste Zeile.\nDer Minister reiste am Montag nach Peking.';

test('says that a listed name is listed, and what stands before it', () => {
  const mention = findMentions(tokenize(TEXT, 'de'), 'de', knowledge).find(({ text }) => text === 'Peking');
  if (!mention) throw new Error('Peking was not found');
  const reasons = explainMention(TEXT, mention, 'de', knowledge).map(inEnglish);
  expect(reasons).toContain('“Peking” is in the list of cities.');
  expect(reasons).toContain('“nach” stands before it.');
  expect(reasons.length).toBeLessThanOrEqual(3);
});

test('a date is explained by its writing', () => {
  const mention = findMentions(tokenize(TEXT, 'de'), 'de', knowledge).find(({ type }) => type === 'DATE');
  if (!mention) throw new Error('the date was not found');
  expect(explainMention(TEXT, mention, 'de', knowledge)).toEqual([message('It is written like a date.')]);
});
