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

const NONE: ReadonlyMap<string, number> = new Map();

/** A logistic model over named features. */
export class LinearModel {
  private readonly plain = new Map<string, number>();
  private readonly groups = new Map<string, Map<string, number>>();

  constructor(weights: Weights) {
    // Grouped by name, so that asking joins no strings: it is asked for every sentence of a text.
    for (const [key, weight] of Object.entries(weights)) {
      const cut = key.indexOf('>');
      if (cut <= 0) {
        this.plain.set(key, weight);
        continue;
      }
      const group = key.slice(0, cut);
      const members = this.groups.get(group) ?? new Map<string, number>();
      members.set(key.slice(cut + 1), weight);
      this.groups.set(group, members);
    }
  }

  /** The probability, 0 to 1, that what has these features is what the model was trained to find. */
  probability(features: Features): number {
    return 1 / (1 + Math.exp(-this.score(features)));
  }

  /** The sum of the weights of what is there, in logits. */
  score({ names, group }: Features): number {
    const members = (group === undefined ? undefined : this.groups.get(group)) ?? NONE;
    let sum = this.plain.get('bias') ?? 0;
    for (const name of names) sum += (this.plain.get(name) ?? 0) + (members.get(name) ?? 0);
    return sum;
  }
}
