import { LABEL_COUNT } from '../../core/entities/tagger/labels';
import { Lattice, transitionsOf } from '../../core/entities/tagger/lattice';
import type { Examples } from './examples';
import { Ftrl, STATE } from './ftrl';
import { shuffled } from './random';

const L = LABEL_COUNT;

/** How to train. The learner is FTRL-Proximal, see `Ftrl`. */
export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** The share of a token's features that are hidden at random each time that it is learnt from. */
  readonly dropout: number;
  /** So many of the last epochs' weights are averaged, which evens out the order of the sentences. */
  readonly averagedEpochs: number;
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
const QUIET_EPOCHS = 1;

/**
 * Trains a linear-chain conditional random field by stochastic gradient on sentences. Where several labels are allowed
 * for a token, the likelihood is that of all sequences allowed (Tsuboi et al. 2008, partial annotation), so that corpora
 * which mark fewer types can be learnt from together.
 */
export function trainCrf(examples: Examples, options: TrainOptions): CrfWeights {
  const features = new Ftrl(examples.featureCount, L, options);
  const transitions = new Ftrl(L, L, { ...options, l1: 0 });
  const free = new Lattice();
  const held = new Lattice();
  const sentenceCount = examples.sentences.length - 1;
  const mean = { features: new Float32Array(examples.featureCount * L), transitions: new Float32Array(L * L) };
  const between = new Float32Array(L * L);
  const quiet = new Uint8Array(sentenceCount);
  const visible = new VisibleFeatures(examples, options.dropout, options.seed);
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
      visible.choose(first, length);
      emissionScores(visible, features, length, scores);
      transitions.copyTo(between);
      free.transitions = transitionsOf(between);
      free.setEmissions(scores, 0, length);
      held.transitions = free.transitions;
      held.reserve(length);
      held.factors.set(free.factors.subarray(0, length * L));
      if (!free.run(length) || !held.run(length, examples.allowed, first)) continue;
      const steepest = learnFeatures(visible, features, free, held, length, weight);
      if (steepest < QUIET_GRADIENT) quiet[sentence] = QUIET_EPOCHS;
      learnTransitions(transitions, free, held, length, weight);
    }
    const averaged = epoch - (options.epochs - options.averagedEpochs) + 1;
    if (averaged > 0) {
      const share = 1 / averaged;
      // With all of its features a token scores higher than with those that it was learnt with.
      features.addTo(mean.features, share, 1 - options.dropout);
      transitions.addTo(mean.transitions, share, 1);
    }
    options.onEpoch?.(epoch);
  }
  return mean;
}

/**
 * The features of a sentence that are seen this time. Hiding some at random keeps the others from leaning on them: a name
 * must be known by its surroundings where the word itself is new (Sutton, Sindelar & McCallum 2006, feature bagging).
 */
class VisibleFeatures {
  /** The features of all tokens of the sentence; those of token `i` lie from `begins[i]` to `begins[i + 1]`. */
  features = new Uint32Array(0);
  begins = new Uint32Array(0);
  readonly #examples: Examples;
  readonly #hidden: number;
  #state: number;

  constructor(examples: Examples, dropout: number, seed: number) {
    this.#examples = examples;
    this.#hidden = dropout * 2 ** 32;
    // Any number but 0, which xorshift never leaves.
    this.#state = (seed * 2654435761) >>> 0 || 1;
  }

  /** Chooses anew for the sentence of `length` tokens from `first` on. */
  choose(first: number, length: number): void {
    const { features, begins } = this.#examples;
    const most = (begins[first + length] as number) - (begins[first] as number);
    if (this.features.length < most) this.features = new Uint32Array(most * 2);
    if (this.begins.length <= length) this.begins = new Uint32Array(length * 2 + 1);
    let count = 0;
    let state = this.#state;
    for (let token = 0; token < length; token++) {
      this.begins[token] = count;
      const end = begins[first + token + 1] as number;
      for (let i = begins[first + token] as number; i < end; i++) {
        // xorshift32 (Marsaglia 2003)
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if (state >>> 0 >= this.#hidden) this.features[count++] = features[i] as number;
      }
    }
    this.begins[length] = count;
    this.#state = state;
  }
}

/** Sums the weights of each token's features, by token and label. */
function emissionScores(visible: VisibleFeatures, learner: Ftrl, length: number, out: Float32Array): void {
  const { state, used } = learner;
  const { features, begins } = visible;
  out.fill(0, 0, length * L);
  for (let token = 0; token < length; token++) {
    const row = token * L;
    const end = begins[token + 1] as number;
    for (let i = begins[token] as number; i < end; i++) {
      const feature = features[i] as number;
      // Most weights are zero, so only the labels that were ever moved are visited, from the lowest bit on.
      for (let rest = used[feature] as number; rest !== 0; rest &= rest - 1) {
        const label = 31 - Math.clz32(rest & -rest);
        out[row + label] = (out[row + label] as number) + (state[(feature * L + label) * STATE] as number);
      }
    }
  }
}

/** Returns the steepest gradient of the sentence, before weighting. */
function learnFeatures(
  visible: VisibleFeatures,
  learner: Ftrl,
  free: Lattice,
  held: Lattice,
  length: number,
  weight: number,
): number {
  let steepest = 0;
  const labels: number[] = [];
  const gradients: number[] = [];
  for (let token = 0; token < length; token++) {
    labels.length = 0;
    gradients.length = 0;
    for (let label = 0; label < L; label++) {
      const gradient = free.marginal(token, label) - held.marginal(token, label);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      steepest = Math.max(steepest, Math.abs(gradient));
      labels.push(label);
      gradients.push(gradient * weight);
    }
    if (labels.length === 0) continue;
    const end = visible.begins[token + 1] as number;
    for (let i = visible.begins[token] as number; i < end; i++) {
      learner.update(visible.features[i] as number, labels, gradients);
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
      const labels: number[] = [];
      const gradients: number[] = [];
      for (let label = 0; label < L; label++) {
        const gradient = free.pair(token, previous, label) - held.pair(token, previous, label);
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        labels.push(label);
        gradients.push(gradient * weight);
      }
      learner.update(previous, labels, gradients);
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
