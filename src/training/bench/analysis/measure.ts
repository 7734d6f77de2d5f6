import { tokenize } from '../../../core/text/tokens';
import { SYSTEMS, type SystemName } from './systems';

/** How long one reading of a set of texts took. */
export interface Run {
  readonly tokens: number;
  /** Processor time of all threads, in seconds: waiting for other programs does not count. */
  readonly seconds: number;
}

/** Processor time that this process has used, in seconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

// For so long the engine is given to compile what is hot. Seconds of processor time.
const WARM_UP = 3;
/** After so long, in seconds of processor time, the runs done so far must do: some read ten times as slowly as others. */
const LONGEST = 30;

/** Reads each of the sets of texts once with a system, after a warm-up on them. */
export async function measure(name: SystemName, sets: readonly (readonly string[])[]): Promise<Run[]> {
  const read = await SYSTEMS[name]();
  const started = processorTime();
  for (const text of sets.flat()) {
    read(text);
    if (processorTime() - started > WARM_UP) break;
  }
  const runs: Run[] = [];
  const measured = processorTime();
  for (const texts of sets) {
    const tokens = texts.reduce((sum, text) => sum + tokenize(text).count, 0);
    const before = processorTime();
    for (const text of texts) read(text);
    runs.push({ tokens, seconds: processorTime() - before });
    if (processorTime() - measured > LONGEST) break;
  }
  return runs;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
