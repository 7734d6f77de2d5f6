/** Weights of a logistic model by the names of its features, as `npm run train -- quotes` writes them. */
export type Weights = Readonly<Record<string, number>>;

/** A logistic model over named features that are there or not. */
export class LinearModel {
  private readonly weights: ReadonlyMap<string, number>;

  constructor(weights: Weights) {
    this.weights = new Map(Object.entries(weights));
  }

  /** The probability, 0 to 1, that what has these features is what the model was trained to find. */
  probability(features: readonly string[]): number {
    let sum = this.weights.get('bias') ?? 0;
    for (const feature of features) sum += this.weights.get(feature) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  }
}
