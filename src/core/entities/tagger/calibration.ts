import type { CalibrationPoint } from './model';

/** How often mentions with this raw probability were right on development data: linear between the model's points. */
export function calibrated(raw: number, points: readonly CalibrationPoint[]): number {
  let before: CalibrationPoint | undefined;
  for (const point of points) {
    if (raw <= point.raw) {
      if (!before) return point.right;
      const share = (raw - before.raw) / (point.raw - before.raw || 1);
      return before.right + share * (point.right - before.right);
    }
    before = point;
  }
  return before?.right ?? raw;
}
