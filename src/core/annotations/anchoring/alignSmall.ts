import type { Stretch } from './chain';

// What a match is worth. Runs are worth more than scattered matches, and words more than signs: a comma between two
// rewritten clauses says nothing.
const WORD = 4;
const SIGN = 1;
const RUN = 2;

/**
 * The best alignment of a small stretch, by dynamic programming over all pairs: time and memory are the product of the
 * two lengths. Writes into `match` (index in `b` for each index in `a`).
 */
export function alignSmall(
  a: Int32Array,
  b: Int32Array,
  { aStart, aEnd, bStart, bEnd }: Stretch,
  isWord: (id: number) => boolean,
  match: Int32Array,
): void {
  const n = aEnd - aStart;
  const m = bEnd - bStart;
  const width = m + 1;
  // best: of a[i..) and b[j..); run: the same when a[i] and b[j] are matched.
  const best = new Int32Array((n + 1) * width);
  const run = new Int32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    const id = a[aStart + i] as number;
    for (let j = m - 1; j >= 0; j--) {
      const at = i * width + j;
      const skip = Math.max(best[at + width] as number, best[at + 1] as number);
      let matched = 0;
      if (id >= 0 && id === b[bStart + j]) {
        const next = at + width + 1;
        const follow = Math.max(best[next] as number, (run[next] as number) > 0 ? (run[next] as number) + RUN : 0);
        matched = (isWord(id) ? WORD : SIGN) + follow;
      }
      run[at] = matched;
      best[at] = Math.max(skip, matched);
    }
  }
  let i = 0;
  let j = 0;
  let inRun = false;
  while (i < n && j < m) {
    const at = i * width + j;
    const matched = run[at] as number;
    const takesRun = inRun && matched > 0 && matched + RUN >= (best[at] as number);
    if (matched > 0 && (takesRun || matched === best[at])) {
      match[aStart + i++] = bStart + j++;
      inRun = true;
    } else {
      inRun = false;
      if ((best[at + width] as number) >= (best[at + 1] as number)) i++;
      else j++;
    }
  }
}
