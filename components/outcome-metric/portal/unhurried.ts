import type { Steps } from '../../../src/outcomes/steps.js';

/** So long the page waits at most before it may answer its reader again, on a slow phone too. */
const SLICE = 8; // ms

/** Does the work in slices, between which the page can do its own. */
export async function unhurried<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
