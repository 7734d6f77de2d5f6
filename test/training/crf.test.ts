import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, labelOf, OUTSIDE } from '../../src/core/entities/tagger/labels';
import { trainCrf } from '../../src/training/tagger/crf';
import type { Examples } from '../../src/training/tagger/examples';

const PERSON = labelOf('PER', 'S');
const NAME = 0;
const WORD = 1;
const BESIDE = 2;

/** Sentences of two tokens: a name, whose feature is always with another one, and a word. */
function sentences(count: number): Examples {
  const twice = (values: readonly number[]): number[] => Array.from({ length: count }, () => values).flat();
  return {
    featureCount: 3,
    hashes: Uint32Array.of(1, 2, 3),
    features: Uint32Array.from(twice([NAME, BESIDE, WORD])),
    begins: Uint32Array.from([0, ...Array.from({ length: count }, (_, i) => [3 * i + 2, 3 * i + 3]).flat()]),
    allowed: Uint32Array.from(twice([1 << PERSON, 1 << OUTSIDE])),
    sentences: Uint32Array.from({ length: count + 1 }, (_, i) => 2 * i),
    weights: new Float32Array(count).fill(1),
  };
}

const OPTIONS = { epochs: 4, rate: 0.3, l1: 0.1, l2: 0.5, dropout: 0, averagedEpochs: 2, seed: 1 };

describe('trainCrf', () => {
  it('learns which label a feature goes with', () => {
    const { features } = trainCrf(sentences(20), OPTIONS);
    const weight = (feature: number, label: number): number => features[feature * LABEL_COUNT + label] as number;
    expect(weight(NAME, PERSON)).toBeGreaterThan(0);
    expect(weight(WORD, OUTSIDE)).toBeGreaterThan(0);
    expect(weight(NAME, PERSON)).toBeGreaterThan(weight(NAME, OUTSIDE));
  });

  it('gives the same weights for the same seed, with features hidden too', () => {
    const hidden = { ...OPTIONS, dropout: 0.5 };
    expect(trainCrf(sentences(20), hidden)).toEqual(trainCrf(sentences(20), hidden));
    expect(trainCrf(sentences(20), hidden)).not.toEqual(trainCrf(sentences(20), { ...hidden, seed: 2 }));
  });

  it('learns from features that always stand together, each for itself, where they are hidden at times', () => {
    const { features } = trainCrf(sentences(20), { ...OPTIONS, dropout: 0.5 });
    expect(features[NAME * LABEL_COUNT + PERSON]).not.toBe(features[BESIDE * LABEL_COUNT + PERSON]);
    expect(features[BESIDE * LABEL_COUNT + PERSON]).toBeGreaterThan(0);
  });
});
