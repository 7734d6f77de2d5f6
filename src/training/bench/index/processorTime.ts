/** The processor time that this process has used, all of its threads together, in seconds. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Runs work and measures its time in seconds: that of the clock or of the processor, whichever is less. The clock also counts
 * what others use meanwhile, the processor also what helping threads do (compiling, collecting garbage); the thread's own time
 * is no more than either.
 */
export function measured<T>(work: () => T): [result: T, seconds: number] {
  const [started, clock] = [cpuSeconds(), performance.now()];
  const result = work();
  return [result, Math.min(cpuSeconds() - started, (performance.now() - clock) / 1000)];
}
