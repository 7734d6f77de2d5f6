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

/** Loads a system and warms it up; what it gives reads texts and tells how long that took. */
export async function warmedUp(name: SystemName, texts: readonly string[]): Promise<(texts: readonly string[]) => Run> {
  const read = await SYSTEMS[name]();
  const started = processorTime();
  for (const text of texts) {
    read(text);
    if (processorTime() - started > WARM_UP) break;
  }
  return (those) => {
    const tokens = those.reduce((sum, text) => sum + tokenize(text).count, 0);
    const before = processorTime();
    for (const text of those) read(text);
    return { tokens, seconds: processorTime() - before };
  };
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
