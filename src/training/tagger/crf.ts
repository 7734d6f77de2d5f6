import { LABEL_COUNT } from '../../core/entities/tagger/labels';
import { Lattice, transitionsOf } from '../../core/entities/tagger/lattice';
import type { Examples } from './examples';
import { shuffled } from './random';

const L = LABEL_COUNT;

/** How to train. The learner is FTRL-Proximal, see `Ftrl`. */
export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number) => void;
}

export interface CrfWeights {
  /** By feature and label. */
  readonly features: Float32Array;
  /** By previous label and label. */
  readonly transitions: Float32Array;
}

// A token whose label is this certain teaches nothing worth the time.
const LEAST_GRADIENT = 0.003;
// A sentence that taught as little as this is passed over for the next epoch.
const QUIET_GRADIENT = 0.01;
// The weights after each of the last epochs are averaged, which evens out the order of the sentences.
const AVERAGED_EPOCHS = 2;
const QUIET_EPOCHS = 1;

/**
 * Trains a linear-chain conditional random field by stochastic gradient on sentences. Where several labels are allowed
 * for a token, the likelihood is that of all sequences allowed (Tsuboi et al. 2008, partial annotation), so that corpora
 * which mark fewer types can be learnt from together.
 */
export function trainCrf(examples: Examples, options: TrainOptions): CrfWeights {
  const features = new Ftrl(examples.featureCount, options);
  const transitions = new Ftrl(L, { ...options, l1: 0 });
  const free = new Lattice();
  const held = new Lattice();
  const sentenceCount = examples.sentences.length - 1;
  const mean = { features: new Float32Array(features.weights.length), transitions: new Float32Array(L * L) };
  const quiet = new Uint8Array(sentenceCount);
  let scores = new Float32Array(0);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const sentence of shuffled(sentenceCount, options.seed + epoch)) {
      if ((quiet[sentence] as number) > 0) {
        quiet[sentence] = (quiet[sentence] as number) - 1;
        continue;
      }
      const first = examples.sentences[sentence] as number;
      const length = (examples.sentences[sentence + 1] as number) - first;
      const weight = examples.weights[sentence] as number;
      if (scores.length < length * L) scores = new Float32Array(length * L * 2);
      emissionScores(examples, features, first, length, scores);
      free.transitions = transitionsOf(transitions.weights);
      free.setEmissions(scores, 0, length);
      held.transitions = free.transitions;
      held.reserve(length);
      held.factors.set(free.factors.subarray(0, length * L));
      if (!free.run(length) || !held.run(length, examples.allowed, first)) continue;
      const steepest = learnFeatures(examples, features, free, held, first, length, weight);
      if (steepest < QUIET_GRADIENT) quiet[sentence] = QUIET_EPOCHS;
      learnTransitions(transitions, free, held, length, weight);
    }
    if (epoch >= options.epochs - AVERAGED_EPOCHS) {
      addShare(mean.features, features.weights);
      addShare(mean.transitions, transitions.weights);
    }
    options.onEpoch?.(epoch);
  }
  return mean;
}

/** Adds one averaged epoch's share of the weights. */
function addShare(mean: Float32Array, weights: Float32Array): void {
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (weights[i] as number) / AVERAGED_EPOCHS;
}

/** Sums the weights of each token's features, by token and label. */
function emissionScores(examples: Examples, learner: Ftrl, first: number, length: number, out: Float32Array): void {
  const { weights, used } = learner;
  out.fill(0, 0, length * L);
  for (let token = 0; token < length; token++) {
    const row = token * L;
    const end = examples.begins[first + token + 1] as number;
    for (let i = examples.begins[first + token] as number; i < end; i++) {
      const feature = examples.features[i] as number;
      // Most weights are zero, so only the labels that were ever moved are visited, from the lowest bit on.
      for (let rest = used[feature] as number; rest !== 0; rest &= rest - 1) {
        const label = 31 - Math.clz32(rest & -rest);
        out[row + label] = (out[row + label] as number) + (weights[feature * L + label] as number);
      }
    }
  }
}

/** Returns the steepest gradient of the sentence, before weighting. */
function learnFeatures(
  examples: Examples,
  learner: Ftrl,
  free: Lattice,
  held: Lattice,
  first: number,
  length: number,
  weight: number,
): number {
  let steepest = 0;
  for (let token = 0; token < length; token++) {
    for (let label = 0; label < L; label++) {
      const gradient = free.marginal(token, label) - held.marginal(token, label);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      steepest = Math.max(steepest, Math.abs(gradient));
      const end = examples.begins[first + token + 1] as number;
      for (let i = examples.begins[first + token] as number; i < end; i++) {
        learner.update(examples.features[i] as number, label, gradient * weight);
      }
    }
  }
  return steepest;
}

function learnTransitions(learner: Ftrl, free: Lattice, held: Lattice, length: number, weight: number): void {
  for (let token = 1; token < length; token++) {
    if (isSettled(free, held, token)) continue;
    for (let previous = 0; previous < L; previous++) {
      if (free.marginal(token - 1, previous) < LEAST_GRADIENT && held.marginal(token - 1, previous) < LEAST_GRADIENT)
        continue;
      for (let label = 0; label < L; label++) {
        const gradient = free.pair(token, previous, label) - held.pair(token, previous, label);
        if (Math.abs(gradient) >= LEAST_GRADIENT) learner.update(previous, label, gradient * weight);
      }
    }
  }
}

/** Whether both lattices agree on a token, so that nothing is to be learnt there. */
function isSettled(free: Lattice, held: Lattice, token: number): boolean {
  for (let label = 0; label < L; label++) {
    if (Math.abs(free.marginal(token, label) - held.marginal(token, label)) >= LEAST_GRADIENT) return false;
  }
  return true;
}

/** FTRL-Proximal (McMahan et al. 2013): a rate of its own for each weight, and weights that are not needed stay zero. */
class Ftrl {
  /** By row (feature, or previous label) and label. */
  readonly weights: Float32Array;
  /** Of each row, the labels whose weight is not zero, a bit each. */
  readonly used: Uint32Array;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;
  readonly #l1: number;
  readonly #l2: number;

  constructor(rows: number, { rate, l1, l2 }: { rate: number; l1: number; l2: number }) {
    const size = rows * L;
    this.weights = new Float32Array(size);
    this.used = new Uint32Array(rows);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rate = rate;
    this.#l1 = l1;
    this.#l2 = l2;
  }

  update(row: number, label: number, gradient: number): void {
    const index = row * L + label;
    const squares = this.#squares[index] as number;
    const root = Math.sqrt(squares + gradient * gradient);
    const sigma = (root - Math.sqrt(squares)) / this.#rate;
    const sum = (this.#sums[index] as number) + gradient - sigma * (this.weights[index] as number);
    this.#sums[index] = sum;
    this.#squares[index] = squares + gradient * gradient;
    const beyond = Math.abs(sum) - this.#l1;
    const bit = 1 << label;
    if (beyond <= 0) {
      this.weights[index] = 0;
      this.used[row] = (this.used[row] as number) & ~bit;
    } else {
      this.weights[index] = (-Math.sign(sum) * beyond) / ((1 + root) / this.#rate + this.#l2);
      this.used[row] = (this.used[row] as number) | bit;
    }
  }
}
