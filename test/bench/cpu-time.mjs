/** The processor's time that some work takes, in milliseconds, and what it gives. */
export function timed(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1000, result };
}
