// Processor time: unlike wall-clock time, it does not grow with the other work of the machine.

/**
 * In milliseconds: far above the time of a linear algorithm for the strings of these tests, which is up to 0.2 s on a slow
 * machine, and below that of a quadratic one, which is seconds.
 */
export const QUICK = 1_000;

/** In milliseconds, of the fastest of three runs. */
export function cpuTime(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
