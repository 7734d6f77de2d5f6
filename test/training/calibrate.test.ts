import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrated } from '../../src/core/entities/tagger/calibration';
import { calibrationCurve } from '../../src/training/tagger/calibrate';

test('a model that is always too sure is taken down to how often it is right', () => {
  const outcomes = Array.from({ length: 1000 }, (_, i) => ({
    probability: 0.8 + (i % 200) / 1000,
    right: i % 2 === 0,
  }));
  const curve = calibrationCurve(outcomes);
  for (const probability of [0.81, 0.9, 0.99]) expect(calibrated(probability, curve)).toBeCloseTo(0.5, 1);
});

test('a higher probability never gives a lower confidence, and all lie between 0 and 1', () => {
  const outcome = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1 }), chance, chance, (outcomes, a, b) => {
      const curve = calibrationCurve(outcomes);
      const low = calibrated(Math.min(a, b), curve);
      const high = calibrated(Math.max(a, b), curve);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(low - 1e-9);
    }),
  );
});

test('without a curve the probability itself is the confidence', () => {
  expect(calibrated(0.3, [])).toBe(0.3);
});
