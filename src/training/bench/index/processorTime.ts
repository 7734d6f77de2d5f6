/** The processor time that this process has used, all of its threads together, in seconds. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs work and measures its processor time in seconds: unlike the clock it does not count what others use meanwhile. */
export function measured<T>(work: () => T): [result: T, seconds: number] {
  const started = cpuSeconds();
  const result = work();
  return [result, cpuSeconds() - started];
}
