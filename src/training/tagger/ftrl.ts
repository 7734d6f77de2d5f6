/** What is kept for each weight: itself, the sum of its gradients less what was paid for, and that of their squares. */
export const STATE = 3;

/** The learning rate and the two regularisations. */
export interface FtrlOptions {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

/** FTRL-Proximal (McMahan et al. 2013): a rate of its own for each weight, and weights that are not needed stay zero. */
export class Ftrl {
  /** Of each row, the labels whose weight is not zero, a bit each. */
  readonly used: Uint32Array;
  /** By row (feature, or previous label) and label, `STATE` numbers side by side, since memory is what this waits for. */
  readonly state: Float32Array;
  readonly #width: number;
  readonly #rate: number;
  readonly #l1: number;
  readonly #l2: number;

  /** `width` labels a row, at most 32. */
  constructor(rows: number, width: number, { rate, l1, l2 }: FtrlOptions) {
    this.state = new Float32Array(rows * width * STATE);
    this.#width = width;
    this.used = new Uint32Array(rows);
    this.#rate = rate;
    this.#l1 = l1;
    this.#l2 = l2;
  }

  /** Learns the gradients of some labels for a row. */
  update(row: number, labels: readonly number[], gradients: readonly number[]): void {
    const { state } = this;
    const rate = this.#rate;
    const width = this.#width;
    let used = this.used[row] as number;
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i] as number;
      const gradient = gradients[i] as number;
      const at = (row * width + label) * STATE;
      const squares = state[at + 2] as number;
      const more = squares + gradient * gradient;
      const root = Math.sqrt(more);
      const sum = (state[at + 1] as number) + gradient - ((root - Math.sqrt(squares)) / rate) * (state[at] as number);
      state[at + 1] = sum;
      state[at + 2] = more;
      const beyond = Math.abs(sum) - this.#l1;
      if (beyond <= 0) {
        state[at] = 0;
        used &= ~(1 << label);
      } else {
        state[at] = (-Math.sign(sum) * beyond) / ((1 + root) / rate + this.#l2);
        used |= 1 << label;
      }
    }
    this.used[row] = used;
  }

  /** Moves running means of the weights by a share of the way to what they are now, `scale` times as large. */
  addTo(mean: Float32Array, share: number, scale: number): void {
    for (let i = 0; i < mean.length; i++) {
      const old = mean[i] as number;
      mean[i] = old + share * (scale * (this.state[i * STATE] as number) - old);
    }
  }

  /** Writes the weights as they are, by row and label. */
  copyTo(weights: Float32Array): void {
    for (let i = 0; i < weights.length; i++) weights[i] = this.state[i * STATE] as number;
  }
}
