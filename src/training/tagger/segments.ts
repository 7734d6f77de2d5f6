import { type Candidate, KIND_COUNT, typeOfKind } from '../../core/entities/tagger/candidates';
import { labelOf } from '../../core/entities/tagger/labels';
import type { StoredFeature, StoredSegments } from '../../core/entities/tagger/model';
import { CERTAIN } from '../../core/entities/tagger/readNames';
import {
  candidateFeatures,
  logit,
  MOST_SEGMENT_FEATURES,
  segmentFeatures,
} from '../../core/entities/tagger/segmentFeatures';
import type { Tagger } from '../../core/entities/tagger/tagger';
import { readText } from '../../core/entities/tagger/tagNames';
import { buildVocabulary } from '../../core/text/vocabulary';
import { Ftrl, type FtrlOptions, STATE } from './ftrl';
import { shuffled } from './random';
import type { TrainingText } from './trainingText';

/** A segment that a first reading left in doubt. */
export interface SegmentExample {
  readonly kind: number;
  /** Hashes of its features. */
  readonly features: readonly number[];
  /** How likely the first reading takes it. */
  readonly chance: number;
  readonly right: boolean;
  readonly weight: number;
}

/** The segments of a text that a tagger, which did not learn from it, is in doubt of; those that may be either are left out. */
export function segmentExamples(text: TrainingText, tagger: Tagger): SegmentExample[] {
  const { tokens, sentences, allowed, weight } = text;
  const vocabulary = buildVocabulary(tokens);
  const read = readText(tokens, sentences, vocabulary, tagger);
  const { doubtful, context } = tagger.secondReader.doubts(read.sentences, vocabulary, read.facts, tagger.lists);
  const room = new Uint32Array(MOST_SEGMENT_FEATURES);
  const examples: SegmentExample[] = [];
  for (const sentence of doubtful) {
    for (const candidate of sentence?.stretches.flat() ?? []) {
      const right = isRight(candidate, allowed);
      if (!sentence || candidate.chance > CERTAIN || right === undefined) continue;
      const { kind, chance, first, last } = candidate;
      const features = [...room.subarray(0, segmentFeatures(context, sentence, first, last, room))];
      features.push(...room.subarray(0, candidateFeatures(context, sentence, candidate, room)));
      examples.push({ kind, features, chance, right, weight });
    }
  }
  return examples;
}

/** Whether a candidate is a name by the labels allowed; undefined where they leave that open. */
function isRight({ first, last, kind }: Candidate, allowed: Uint32Array): boolean | undefined {
  const { type, compound } = typeOfKind(kind);
  let isCertain = true;
  for (let token = first; token <= last; token++) {
    const edge = first === last ? 'S' : token === first ? 'B' : token === last ? 'E' : 'I';
    const bit = (1 << labelOf(type, compound ? 'P' : edge)) >>> 0;
    const labels = allowed[token] as number;
    if ((labels & bit) === 0) return false;
    if (labels !== bit) isCertain = false;
  }
  return isCertain ? true : undefined;
}

/** How to learn of segments. */
export interface SegmentOptions extends FtrlOptions {
  readonly epochs: number;
  /** A feature that occurs less often is left out. */
  readonly leastCount: number;
}

const MOST = 127;

/**
 * Learns what moves the odds of a segment, beside what the first reading says: a logistic regression by kind. Weights are
 * stored with eight bits, those below half a step dropped.
 */
export function learnSegments(
  examples: readonly SegmentExample[],
  { epochs, leastCount, ...options }: SegmentOptions,
  seed: number,
): StoredSegments {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash);
  const numbers = new Map(hashes.map((hash, i) => [hash, i]));
  const rows = examples.map(({ features }) => Uint32Array.from(features.flatMap((hash) => numbers.get(hash) ?? [])));
  const learner = new Ftrl(hashes.length, KIND_COUNT, options);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(examples.length, seed + epoch)) {
      const { kind, chance, right, weight } = examples[i] as SegmentExample;
      const features = rows[i] as Uint32Array;
      let score = logit(chance);
      for (const feature of features) score += learner.state[(feature * KIND_COUNT + kind) * STATE] as number;
      const gradient = (1 / (1 + Math.exp(-score)) - (right ? 1 : 0)) * weight;
      for (const feature of features) learner.update(feature, [kind], [gradient]);
    }
  }
  const weights = new Float32Array(hashes.length * KIND_COUNT);
  learner.copyTo(weights);
  const scale = Math.fround(weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0) / MOST) || 1;
  const features = hashes.flatMap((hash, row): StoredFeature[] => {
    const steps = Array.from({ length: KIND_COUNT }, (_, kind) =>
      Math.round((weights[row * KIND_COUNT + kind] as number) / scale),
    );
    const labels = steps.flatMap((step, kind) => (step === 0 ? [] : [kind]));
    return labels.length > 0 ? [{ hash, labels, weights: labels.map((kind) => steps[kind] as number) }] : [];
  });
  return { scale, features };
}
