import type { CalibrationPoint } from '../../core/entities/tagger/model';

/** A found name's probability by the model, and whether it was right. */
export interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

const BINS = 12;

/**
 * The curve from a model's probabilities to how often it is right at each: isotonic regression (pool adjacent violators,
 * Zadrozny & Elkan 2002) over bins of equal size.
 */
export function calibrationCurve(outcomes: readonly Outcome[]): CalibrationPoint[] {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const pools: Pool[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const members = sorted.slice(
      Math.floor((bin * sorted.length) / BINS),
      Math.floor(((bin + 1) * sorted.length) / BINS),
    );
    if (members.length === 0) continue;
    pools.push({
      raw: members.reduce((sum, { probability }) => sum + probability, 0),
      right: members.filter(({ right }) => right).length,
      count: members.length,
    });
    mergeViolators(pools);
  }
  return pools.map(({ raw, right, count }) => ({ raw: raw / count, right: right / count }));
}

interface Pool {
  readonly raw: number;
  readonly right: number;
  readonly count: number;
}

/** Merges the last pool into those before it as long as it is right less often than they are. */
function mergeViolators(pools: Pool[]): void {
  for (;;) {
    const last = pools.at(-1);
    const before = pools.at(-2);
    if (!last || !before || before.right / before.count <= last.right / last.count) return;
    pools.splice(-2, 2, {
      raw: before.raw + last.raw,
      right: before.right + last.right,
      count: before.count + last.count,
    });
  }
}
