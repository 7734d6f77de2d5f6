import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesIn, KIND_COUNT } from '../../../src/core/entities/tagger/candidates';
import { closes, LABEL_COUNT, labelOf, mayFollow, OUTSIDE, opens } from '../../../src/core/entities/tagger/labels';
import { Lattice } from '../../../src/core/entities/tagger/lattice';
import { readModel, writeModel } from '../../../src/core/entities/tagger/model';
import { shapeOf } from '../../../src/core/entities/tagger/shape';
import { makeDecoder } from '../../../src/core/entities/tagger/viterbi';
import { Failure, inEnglish } from '../../../src/core/text/message';

const NO_TRANSITIONS = new Float32Array(LABEL_COUNT * LABEL_COUNT);
const anyScores = (length: number) =>
  fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
    minLength: length * LABEL_COUNT,
    maxLength: length * LABEL_COUNT,
  });

/** Every label sequence of a length that the constraints allow. */
function* sequences(length: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (const rest of sequences(length - 1)) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = rest.at(-1);
      if (before === undefined ? opens(label) : mayFollow(before, label)) yield [...rest, label];
    }
  }
}
const whole = [...sequences(2)].filter((labels) => closes(labels.at(-1) ?? OUTSIDE));
const scoreOf = (scores: readonly number[], labels: readonly number[]) =>
  labels.reduce((sum, label, token) => sum + (scores[token * LABEL_COUNT + label] ?? 0), 0);

describe('the chain', () => {
  test('an I or E needs a B of its type before it', () => {
    expect(mayFollow(labelOf('PER', 'B'), labelOf('PER', 'E'))).toBe(true);
    expect(mayFollow(labelOf('PER', 'B'), labelOf('LOC', 'E'))).toBe(false);
    expect(mayFollow(OUTSIDE, labelOf('PER', 'I'))).toBe(false);
    expect(mayFollow(labelOf('ORG', 'B'), OUTSIDE)).toBe(false);
  });

  test('decoding finds the best of all sequences', () => {
    fc.assert(
      fc.property(anyScores(2), (scores) => {
        const path = makeDecoder(NO_TRANSITIONS)(Float32Array.from(scores), 0, 2);
        const best = Math.max(...whole.map((labels) => scoreOf(scores, labels)));
        expect(scoreOf(scores, [...path])).toBeCloseTo(best, 4);
      }),
      { numRuns: 30 },
    );
  });

  test('marginals are the sums over all sequences', () => {
    fc.assert(
      fc.property(anyScores(2), fc.nat({ max: LABEL_COUNT - 1 }), (scores, label) => {
        const lattice = new Lattice();
        lattice.setEmissions(Float32Array.from(scores), 0, 2);
        lattice.run(2);
        const weights = whole.map((labels) => Math.exp(scoreOf(scores, labels)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const having = whole.reduce((sum, labels, i) => sum + (labels[1] === label ? (weights[i] ?? 0) : 0), 0);
        expect(lattice.marginal(1, label)).toBeCloseTo(having / total, 4);
      }),
      { numRuns: 30 },
    );
  });
});

test('the chance of a name is that of all sequences that have it', () => {
  const path = Uint8Array.of(labelOf('PER', 'B'), labelOf('PER', 'E'), OUTSIDE);
  const length = 3;
  const all = [...sequences(length)].filter((labels) => closes(labels.at(-1) ?? OUTSIDE));
  fc.assert(
    fc.property(anyScores(length), (scores) => {
      const lattice = new Lattice();
      lattice.setEmissions(Float32Array.from(scores), 0, length);
      lattice.run(length);
      const sum = (some: readonly number[][]) =>
        some.reduce((total, labels) => total + Math.exp(scoreOf(scores, labels)), 0);
      const having = all.filter((labels) => labels[0] === path[0] && labels[1] === path[1]);
      expect(lattice.chance(path, 0, 1)).toBeCloseTo(sum(having) / sum(all), 4);
      const found = candidatesIn(lattice, length, 10, 0);
      const candidate = found.find(({ first, last, kind }) => first === 10 && last === 11 && kind === 0);
      expect(candidate?.chance).toBeCloseTo(sum(having) / sum(all), 4);
    }),
    { numRuns: 10 },
  );
});

test('a lattice that goes on later, first forward and then backward, comes to the same', () => {
  const length = 6;
  fc.assert(
    fc.property(anyScores(length), fc.boolean(), (scores, isAfterOutside) => {
      const emissions = Float32Array.from(scores);
      const atOnce = new Lattice();
      atOnce.setEmissions(emissions, 0, length);
      atOnce.runForward(length, undefined, 0, isAfterOutside);
      atOnce.runBackwardTo(0, length, true);
      const later = new Lattice();
      later.setEmissions(emissions, 0, length);
      later.runForward(4, undefined, 0, isAfterOutside);
      later.runBackwardTo(3, length, true);
      later.runForward(length, undefined, 0, isAfterOutside, 4);
      later.goOnBackwardTo(0, 3);
      expect(candidatesIn(later, length, 0, 0.01)).toEqual(candidatesIn(atOnce, length, 0, 0.01));
      expect(later.total(length - 1)).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
  );
});

describe('model files', () => {
  const features = [
    { hash: 4_000_000_000, labels: [1, 3], weights: [-127, 5] },
    { hash: 7, labels: [0], weights: [100] },
  ];
  const calibration = [
    { raw: 0.25, right: 0.5 },
    { raw: 1, right: 0.75 },
  ];
  const segments = { scale: 0.25, features: [{ hash: 9, labels: [2], weights: [-3] }] };
  const bytes = writeModel(
    { language: 'nl', scale: 0.5, transitions: NO_TRANSITIONS, calibration },
    features,
    segments,
  );

  test('give back what was written', () => {
    const read = readModel(bytes);
    if (!read.ok) throw new Failure(read.error);
    const { model } = read;
    expect([model.language, model.scale, model.calibration]).toEqual(['nl', 0.5, calibration]);
    for (const { hash, labels, weights } of features) {
      const row = new Int32Array(LABEL_COUNT);
      model.features.add(Uint32Array.of(hash, 8), 2, row, 0);
      const expected = new Int32Array(LABEL_COUNT);
      labels.forEach((label, i) => {
        expected[label] = weights[i] ?? 0;
      });
      expect(row).toEqual(expected);
    }
    const ofSegment = new Int32Array(KIND_COUNT);
    model.segments.add(Uint32Array.of(9, 7), 2, ofSegment, 0);
    expect([model.segmentScale, ofSegment[2]]).toEqual([0.25, -3]);
  });

  test('are refused with a sentence when any byte is wrong', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[place] = (bytes[place] ?? 0) ^ change;
        const read = readModel(damaged);
        expect(read.ok ? '' : inEnglish(read.error)).toMatch(/^A language model cannot be used: .+ rules alone/);
      }),
    );
  });

  test('are refused when cut off', () => {
    expect(readModel(bytes.subarray(0, 40)).ok).toBe(false);
    expect(readModel(new Uint8Array()).ok).toBe(false);
  });
});

test.each([
  ['US-Beamte', 'XX-Xx'],
  ['McDonald’s', "XxXx'x"],
  ['1990er', 'dx'],
  ['Ärzte', 'Xx'],
  ['ABC', 'XX'],
])('the shape of %s is %s', (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});
