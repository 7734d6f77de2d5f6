import { expect, test } from 'vitest';
import { scoreMentions } from '../../src/training/eval/score';

const mention = (start: number, end: number, type: string, optional = false) => ({ start, end, type, optional });

test('span and type must both be right', () => {
  const gold = [mention(0, 2, 'PER'), mention(5, 9, 'LOC'), mention(10, 12, 'ORG')];
  const found = [mention(0, 2, 'PER'), mention(5, 8, 'LOC'), mention(10, 12, 'LOC')];
  const score = scoreMentions(found, gold);
  expect([score.right, score.wrong, score.missed]).toEqual([1, 2, 2]);
  expect(score.f1).toBeCloseTo(1 / 3);
});

test('optional mentions count neither when found nor when missed', () => {
  const gold = [mention(0, 2, 'PER'), mention(5, 9, 'ORG', true)];
  expect(scoreMentions([mention(0, 2, 'PER')], gold).f1).toBe(1);
  expect(scoreMentions([mention(0, 2, 'PER'), mention(6, 9, 'LOC')], gold).f1).toBe(1);
});
