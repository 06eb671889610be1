const ROUNDS = 5;

/**
 * The processor's time that each piece of work takes at least, in milliseconds: other work on the machine hardly counts.
 * The pieces take turns for some rounds, so that a busy moment or a collection of garbage falls on all of them alike.
 */
export function leastTimes(works: readonly (() => void)[], rounds = ROUNDS): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (const work of works) work();
  for (let round = 0; round < rounds; round++)
    works.forEach((work, index) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      least[index] = Math.min(least[index]!, (user + system) / 1000);
    });
  return least;
}
