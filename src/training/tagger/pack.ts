import { LABEL_COUNT, OUTSIDE } from '../../core/entities/tagger/labels';
import {
  type CalibrationPoint,
  type StoredFeature,
  type StoredSegments,
  writeModel,
} from '../../core/entities/tagger/model';
import { BIAS_FEATURE } from '../../core/entities/tagger/wordFacts';
import type { Language } from '../../core/text/language';
import type { CrfWeights } from './crf';
import type { Examples } from './examples';

const L = LABEL_COUNT;
const MOST = 127;

export interface PackOptions {
  readonly calibration: readonly CalibrationPoint[];
  /** The most weights to keep, the largest first. */
  readonly mostWeights: number;
  /**
   * Added to the score of O. A negative number finds more names: likelihood prefers missing a name to guessing, F1 does not.
   */
  readonly outsideBias: number;
  /** What is learnt of whole segments (`learnSegments`); absent for a first reading alone. */
  readonly segments?: StoredSegments | undefined;
}

/**
 * Packs trained weights into a model file: eight bits a weight, weights below half a step dropped, and of the rest the
 * largest kept.
 */
export function packModel(
  language: Language,
  examples: Examples,
  weights: CrfWeights,
  { calibration, mostWeights, outsideBias, segments }: PackOptions,
): Uint8Array {
  const highest = weights.features.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0);
  const scale = Math.fround(highest / MOST);
  const least = leastWeight(weights.features, scale, mostWeights);
  const features: StoredFeature[] = [];
  for (let feature = 0; feature < examples.featureCount; feature++) {
    const labels: number[] = [];
    const values: number[] = [];
    for (let label = 0; label < L; label++) {
      const bias = label === OUTSIDE && examples.hashes[feature] === BIAS_FEATURE ? outsideBias : 0;
      const weight = (weights.features[feature * L + label] as number) + bias;
      if (Math.abs(weight) < least) continue;
      labels.push(label);
      values.push(clamp(Math.round(weight / scale)));
    }
    if (labels.length > 0) features.push({ hash: examples.hashes[feature] as number, labels, weights: values });
  }
  return writeModel({ language, scale, transitions: weights.transitions, calibration }, features, segments);
}

function clamp(step: number): number {
  return Math.max(-MOST, Math.min(MOST, step));
}

/** The size, at least half a step, that no more than `most` weights exceed. */
function leastWeight(weights: Float32Array, scale: number, most: number): number {
  const half = scale / 2;
  const sizes = weights.filter((weight) => Math.abs(weight) >= half).map(Math.abs);
  if (sizes.length <= most) return half;
  return sizes.sort()[sizes.length - most] as number;
}
