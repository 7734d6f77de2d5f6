import { type Features, inGroup, type Weights } from '../../core/quotes/model/linearModel';

/** One decision with the features that speak for or against it, and what is right. */
export interface Example {
  readonly features: Features;
  readonly label: boolean;
  /** How much it counts; 1 unless another corpus's conventions differ somewhat. */
  readonly weight?: number;
}

export interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty on each weight, per example. */
  readonly penalty: number;
  /** Features seen less often are left out. */
  readonly least: number;
}

export const DEFAULTS: LogisticOptions = { epochs: 30, rate: 0.15, penalty: 0.001, least: 2 };

/**
 * Trains a logistic regression with AdaGrad (Duchi, Hazan, Singer 2011) and an L2 penalty. The order of examples is
 * shuffled with a fixed seed, so that a run gives the same weights every time.
 */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions = DEFAULTS): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of namesOf(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>([['bias', 0]]);
  for (const [feature, count] of counts) if (count >= options.least) ids.set(feature, ids.size);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-8);
  const rows = examples.map(({ features, label, weight }) => ({
    active: [0, ...namesOf(features)].map((f) => (f === 0 ? 0 : (ids.get(f as string) ?? -1))).filter((id) => id >= 0),
    label: label ? 1 : 0,
    weight: weight ?? 1,
  }));
  const random = generator(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(rows, random);
    for (const { active, label, weight } of rows) {
      let sum = 0;
      for (const id of active) sum += weights[id] as number;
      const error = weight * (1 / (1 + Math.exp(-sum)) - label);
      for (const id of active) {
        const gradient = error + options.penalty * (weights[id] as number) * (id === 0 ? 0 : 1);
        squares[id] = (squares[id] as number) + gradient * gradient;
        weights[id] = (weights[id] as number) - (options.rate * gradient) / Math.sqrt(squares[id] as number);
      }
    }
  }
  const result: Record<string, number> = {};
  for (const [feature, id] of ids) {
    const value = Math.round((weights[id] as number) * 1000) / 1000;
    if (Math.abs(value) >= 0.02) result[feature] = value;
  }
  return result;
}

/** All names that an example's features count under, each once. */
function namesOf({ names, group }: Features): Set<string> {
  const all = new Set(names);
  if (group !== undefined) for (const name of names) all.add(inGroup(group, name));
  return all;
}

/** A small random number generator (mulberry32), so that training can be repeated exactly. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
