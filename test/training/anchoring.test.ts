import { expect, test } from 'vitest';
import { readTexts } from '../../src/training/bench/anchoring/documents';
import { METHODS, measure } from '../../src/training/bench/anchoring/measure';
import { Tally } from '../../src/training/bench/anchoring/outcome';
import { EDIT_SCRIPTS } from '../../src/training/bench/anchoring/scripts';

test('on a part of the benchmark, 99.5 % of what survives stays right and at most 0.1 % lands wrong', () => {
  const texts = readTexts('/nowhere').filter((_, index) => index % 9 === 0);
  const [stored] = METHODS;
  if (!stored) throw new Error('no method');
  const total = new Tally();
  for (const script of EDIT_SCRIPTS) for (const tally of measure(script, texts, [stored])) total.add(tally);
  expect(total.survivors).toBeGreaterThan(5_000);
  expect(total.survivorsRight / total.survivors).toBeGreaterThanOrEqual(0.995);
  expect(total.wrong / total.all).toBeLessThanOrEqual(0.001);
});
