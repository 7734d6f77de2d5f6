import { DIMENSIONS } from './vectors';

const ROUNDS = 10;

export interface Groups {
  /** Of each vector, its group. */
  readonly groups: Uint16Array;
  /** Of each group, its centre, of length 1. */
  readonly centres: Float32Array;
}

/** Spherical k-means over the first `count` vectors, from centres spread evenly over the first half of them: the same every time. */
export function cluster(vectors: Float32Array, count: number, groupCount: number): Groups {
  const centres = new Float32Array(groupCount * DIMENSIONS);
  const step = Math.max(1, Math.floor(count / 2 / groupCount));
  for (let group = 0; group < groupCount; group++) {
    const from = Math.min(group * step, count - 1) * DIMENSIONS;
    centres.set(vectors.subarray(from, from + DIMENSIONS), group * DIMENSIONS);
  }
  const groups = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(groupCount * DIMENSIONS);
    for (let i = 0; i < count; i++) {
      const group = nearest(vectors, i, centres, groupCount);
      groups[i] = group;
      for (let d = 0; d < DIMENSIONS; d++) {
        const at = group * DIMENSIONS + d;
        sums[at] = (sums[at] as number) + (vectors[i * DIMENSIONS + d] as number);
      }
    }
    for (let group = 0; group < groupCount; group++) {
      const sum = sums.subarray(group * DIMENSIONS, (group + 1) * DIMENSIONS);
      const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
      if (length > 0)
        centres.set(
          sum.map((value) => value / length),
          group * DIMENSIONS,
        );
    }
  }
  return { groups, centres };
}

/** The group whose centre is nearest to a vector. */
export function nearest(vectors: Float32Array, index: number, centres: Float32Array, groupCount: number): number {
  const vector = vectors.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS);
  let best = 0;
  let high = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < groupCount; group++) {
    let product = 0;
    const from = group * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) product += (vector[d] as number) * (centres[from + d] as number);
    if (product > high) {
      high = product;
      best = group;
    }
  }
  return best;
}
