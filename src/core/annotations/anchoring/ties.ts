import { NO_RUN, runHashes } from './chain';

// So many words and signs in a row, the anchor's first one among them, have to tell its place from any other.
const LENGTH = 3;

/** Tells whether what was matched where several places would have done. */
export interface Ties {
  /** Whether all that stands around element `index` of `a`, where it matches, stands at a free place of `b` as well. */
  isTied(index: number): boolean;
}

/**
 * Looks for ties among matches that were chosen, not forced: `chosen` says which elements of `a` were. `match` is not to
 * change any more. Linear.
 */
export function findTies(a: Int32Array, b: Int32Array, match: Int32Array, chosen: Uint8Array): Ties {
  let free: Set<number> | undefined;

  function freeRuns(): Set<number> {
    const taken = new Uint8Array(b.length);
    for (const other of match) if (other >= 0) taken[other] = 1;
    return new Set(runHashes(b, 0, b.length, LENGTH, (index) => taken[index] === 0));
  }

  return {
    isTied(index) {
      if (chosen[index] !== 1) return false;
      free ??= freeRuns();
      let runs = 0;
      for (let start = Math.max(0, index - LENGTH + 1); start <= index && start + LENGTH <= a.length; start++) {
        if (!isRun(match, start)) continue;
        const [hash = NO_RUN] = runHashes(a, start, start + LENGTH, LENGTH, () => true);
        if (!free.has(hash)) return false;
        runs++;
      }
      return runs > 0;
    },
  };
}

function isRun(match: Int32Array, start: number): boolean {
  const first = match[start] as number;
  if (first < 0) return false;
  for (let k = 1; k < LENGTH; k++) if (match[start + k] !== first + k) return false;
  return true;
}
