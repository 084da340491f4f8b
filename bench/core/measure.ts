import { performance } from 'node:perf_hooks';

/** One piece of work: does `count` units and returns something that depends on all of them. */
export type Work = (count: number) => unknown;

/** As long as this is run before it counts, so that the compiler has done what it will do. */
const WARM_MS = 300;

/** So long at least it is measured, for a clock to say something. */
const LEAST_MS = 500;

/** Measures `work` in this process, alone, and writes what a unit took. `proof` shows that the work was done. */
export async function report(work: Work, proof: unknown): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  await repeat(work, Math.min(count, 1000), WARM_MS);
  const nanoseconds = await repeat(work, count, LEAST_MS);
  process.stdout.write(JSON.stringify({ nanoseconds, proof }));
}

/** Nanoseconds for a unit, in the mean over as many runs as the time asks for. */
async function repeat(work: Work, count: number, leastMs: number): Promise<number> {
  const start = performance.now();
  let units = 0;
  do {
    await work(count);
    units += count;
  } while (performance.now() - start < leastMs);
  return (1e6 * (performance.now() - start)) / units;
}
