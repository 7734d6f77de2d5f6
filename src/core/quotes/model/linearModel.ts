/** Weights of a logistic model by the names of its features, as training writes them. */
export type Weights = Readonly<Record<string, number>>;

/**
 * What speaks for and against a decision: the names of the features that are there. In a group each feature counts
 * twice: for itself, and for itself within its group (`group>feature`).
 */
export interface Features {
  readonly names: readonly string[];
  readonly group?: string;
}

/** The name of a feature within a group. */
export function inGroup(group: string, name: string): string {
  return `${group}>${name}`;
}

/** The number of what counts in every group. */
const ANY = 0;

/** A logistic model over named features. */
export class LinearModel {
  // By name, so that asking joins no strings and looks each name up once: it is asked for every sentence of a text.
  /** What each feature weighs in every group, and then by the number of the group. */
  readonly #weights = new Map<string, number[]>();
  readonly #groups = new Map<string, number>();
  readonly #bias: number;

  constructor(weights: Weights) {
    const keys = Object.keys(weights).map((key) => ({ key, cut: key.indexOf('>') }));
    for (const { key, cut } of keys) {
      const group = key.slice(0, Math.max(0, cut));
      if (cut > 0 && !this.#groups.has(group)) this.#groups.set(group, this.#groups.size + 1);
    }
    for (const { key, cut } of keys) {
      const name = cut > 0 ? key.slice(cut + 1) : key;
      const known = this.#weights.get(name) ?? new Array<number>(this.#groups.size + 1).fill(0);
      known[this.#groups.get(key.slice(0, Math.max(0, cut))) ?? ANY] = weights[key] as number;
      this.#weights.set(name, known);
    }
    this.#bias = this.#weights.get('bias')?.[ANY] ?? 0;
  }

  /** The probability, 0 to 1, that what has these features is what the model was trained to find. */
  probability(features: Features): number {
    return 1 / (1 + Math.exp(-this.score(features)));
  }

  /** The sum of the weights of what is there, in logits. */
  score({ names, group }: Features): number {
    const number = (group === undefined ? undefined : this.#groups.get(group)) ?? ANY;
    let sum = this.#bias;
    for (const name of names) {
      const weight = this.#weights.get(name);
      if (!weight) continue;
      sum += number === ANY ? (weight[ANY] as number) : (weight[ANY] as number) + (weight[number] as number);
    }
    return sum;
  }
}
