/** How long `work` keeps the processor busy, in milliseconds. What other programs do on the machine does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
