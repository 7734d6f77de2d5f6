import { expect, test } from 'vitest';
import { tokensOfSentences } from '../../src/core/text/givenTokens';
import { foldsOf } from '../../src/training/tagger/folds';
import { learnSegments, type SegmentExample } from '../../src/training/tagger/segments';
import type { TrainingText } from '../../src/training/tagger/trainingText';

const textOf = (sentences: readonly string[][], foreign = false): TrainingText => {
  const { tokens, firsts } = tokensOfSentences(sentences);
  return { tokens, sentences: firsts, allowed: new Uint32Array(tokens.count).fill(1), weight: 1, foreign };
};

test('each sentence of the own language is kept back from one fold', () => {
  const corpus = textOf(Array.from({ length: 6000 }, (_, i) => [`w${i}`, 'is', '.']));
  const documents = ['a', 'b', 'c'].map((word) => textOf([[word, '.']]));
  const foreign = textOf([['foreign']], true);
  const wordsOf = (texts: readonly TrainingText[]): string[] => texts.flatMap(({ tokens }) => tokens.text.split(/\s+/));
  const all = wordsOf([corpus, ...documents]).sort();
  const folds = foldsOf([corpus, ...documents, foreign], 4);
  expect(folds.flatMap(({ kept }) => wordsOf(kept)).sort()).toEqual(all);
  for (const { learnt, kept } of folds) {
    expect(wordsOf([...learnt, ...kept]).sort()).toEqual([...all, 'foreign'].sort());
    expect(wordsOf(kept)).not.toContain('foreign');
  }
});

test('a feature of right segments raises their odds, of its own kind only; a rare one is left out', () => {
  const example = (features: number[], right: boolean, kind = 0): SegmentExample => ({
    kind,
    features,
    chance: 0.5,
    right,
    weight: 1,
  });
  const examples = Array.from({ length: 60 }, (_, i) => example(i % 2 ? [7, 1] : [7, 2], i % 2 === 1));
  examples.push(example([3], true, 4));
  const { features } = learnSegments(examples, { rate: 0.1, l1: 0.1, l2: 1, epochs: 3, leastCount: 2 }, 1);
  const weightsOf = (hash: number) => features.find((feature) => feature.hash === hash);
  expect(weightsOf(1)).toMatchObject({ labels: [0] });
  expect(weightsOf(1)?.weights[0]).toBeGreaterThan(0);
  expect(weightsOf(2)?.weights[0]).toBeLessThan(0);
  expect(weightsOf(3)).toBeUndefined();
});
