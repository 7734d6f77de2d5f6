import { type Features, inGroup, type Weights } from '../../core/quotes/model/linearModel';
import { shuffled } from '../tagger/random';

/** One way to decide, with what speaks for and against it, by the name of the model that weighs it. */
export interface Alternative<Model extends string = string> {
  readonly features: readonly (readonly [Model, Features])[];
  readonly right: boolean;
}

/** A decision among alternatives, of which several may be right; where none is, the right one is to choose none. */
export interface Choice<Model extends string = string> {
  readonly alternatives: readonly Alternative<Model>[];
  /** Whether one of the alternatives is right for certain, so that only the choice among them is learnt. */
  readonly certain?: boolean;
  /** How much it counts; 1 unless another corpus's conventions differ somewhat. */
  readonly weight?: number;
  /**
   * What it is an example of, from the general to the special: all languages, German, German of the parliament. Each
   * has its own weights, and their sum decides, so that what holds everywhere is learnt from all.
   */
  readonly domains: readonly string[];
}

export interface TrainingOptions {
  readonly epochs: number;
  /** The first epoch whose weights count in the mean of all that follow; the mean overfits less than the last. */
  readonly meanFrom: number;
  readonly rate: number;
  /** L2 penalty on each weight, per example. */
  readonly penalty: number;
  /** Features seen in fewer choices are left out. */
  readonly least: number;
  /** In how many orders the choices are gone through, each from the beginning; the mean of all decides, so that no order does. */
  readonly orders: number;
}

// A slow rate over many rounds: the smoothest of those tried by cross-validation.
export const DEFAULTS: TrainingOptions = { epochs: 60, meanFrom: 59, rate: 0.02, penalty: 0.001, least: 4, orders: 3 };

interface Row {
  readonly active: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly none: boolean;
  readonly certain: boolean;
  readonly weight: number;
}

/** What was learnt: the weights of a model for a domain, those of the domains before it added. */
export type Trained<Model extends string> = (model: Model, domains: readonly string[]) => Weights;

/**
 * Trains several linear models together, so that the sum of their scores tells the right alternatives of each choice, and
 * choosing none (score 0), apart: a conditional log-linear model, trained with AdaGrad (Duchi, Hazan, Singer 2011) and an
 * L2 penalty, with a copy of each feature for each domain (Daumé 2007, Frustratingly Easy Domain Adaptation). The order is
 * shuffled with a fixed seed, so that a run gives the same weights every time.
 */
export function trainSoftmax<Model extends string>(
  choices: readonly Choice<Model>[],
  options: TrainingOptions = DEFAULTS,
): Trained<Model> {
  const ids = numberFeatures(choices, options.least);
  const rows = choices.map((choice) => toRow(choice, ids));
  const sums = new Float64Array(ids.size);
  for (let order = 0; order < options.orders; order++) {
    const weights = new Float64Array(ids.size);
    const squares = new Float64Array(ids.size).fill(1e-8);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const i of shuffled(rows.length, order * options.epochs + epoch))
        step(rows[i] as Row, weights, squares, options);
      if (epoch >= options.meanFrom)
        for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
    }
  }
  const counted = Math.max(1, options.epochs - options.meanFrom) * options.orders;
  const mean = sums.map((sum) => sum / counted);
  return (model, domains) => {
    const totals = new Map<string, number>();
    for (const domain of domains) {
      const prefix = `${domain}|${model}|`;
      for (const [key, id] of ids) {
        if (!key.startsWith(prefix)) continue;
        const name = key.slice(prefix.length);
        totals.set(name, (totals.get(name) ?? 0) + (mean[id] as number));
      }
    }
    return roundWeights(totals);
  };
}

function keysOf({ features }: Alternative, domains: readonly string[]): string[] {
  const keys = features.flatMap(([model, one]) => [...namesOf(one), 'bias'].map((name) => `${model}|${name}`));
  return domains.flatMap((domain) => keys.map((key) => `${domain}|${key}`));
}

function numberFeatures(choices: readonly Choice[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { alternatives, domains } of choices) {
    // Counted once a choice: what all its alternatives share is no more frequent for that.
    const seen = new Set(alternatives.flatMap((one) => keysOf(one, domains)));
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  for (const [key, count] of counts) if (count >= least) ids.set(key, ids.size);
  return ids;
}

function toRow({ alternatives, domains, weight, certain }: Choice, ids: ReadonlyMap<string, number>): Row {
  return {
    active: alternatives.map((one) => Int32Array.from(keysOf(one, domains).flatMap((key) => ids.get(key) ?? []))),
    right: alternatives.map(({ right }) => right),
    none: !alternatives.some(({ right }) => right),
    certain: certain ?? false,
    weight: weight ?? 1,
  };
}

function step(row: Row, weights: Float64Array, squares: Float64Array, { rate, penalty }: TrainingOptions): void {
  const { active, right, none, certain, weight } = row;
  const scores = active.map((ids) => {
    let sum = 0;
    for (const id of ids) sum += weights[id] as number;
    return sum;
  });
  const top = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const noneShare = certain ? 0 : Math.exp(-top);
  const all = shares.reduce((sum, share) => sum + share, noneShare);
  const rightOnes = none ? noneShare : shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
  active.forEach((ids, i) => {
    const share = shares[i] as number;
    const error = weight * (share / all - (right[i] ? share / rightOnes : 0));
    if (Math.abs(error) < 1e-4) return;
    for (const id of ids) {
      const gradient = error + penalty * (weights[id] as number);
      squares[id] = (squares[id] as number) + gradient * gradient;
      weights[id] = (weights[id] as number) - (rate * gradient) / Math.sqrt(squares[id] as number);
    }
  });
}

/** All names that an example's features count under, each once. */
function namesOf({ names, group }: Features): Set<string> {
  const all = new Set(names);
  if (group !== undefined) for (const name of names) all.add(inGroup(group, name));
  return all;
}

/** Weights as they ship: three digits, and none that hardly count. */
function roundWeights(weights: Iterable<readonly [string, number]>): Weights {
  const result: Record<string, number> = {};
  for (const [feature, weight] of weights) {
    const value = Math.round(weight * 1000) / 1000;
    if (Math.abs(value) >= 0.02) result[feature] = value;
  }
  return result;
}
