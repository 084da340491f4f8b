import type { Steps } from '../../../src/outcomes/steps.js';

/** So long the page waits at most before it may answer its reader again, on a slow phone too. */
const SLICE = 8; // ms

/**
 * Does the work in slices, between which the page can do its own; and what is done with the result has a slice of its
 * own, where there was more than one. What takes no longer than a slice is done at once: many tiles are laid out once.
 */
export async function unhurried<Result>(steps: Steps<Result>): Promise<Result> {
  let due = performance.now() + SLICE;
  let hasRested = false;
  for (;;) {
    const { done, value } = steps.next();
    if (done && hasRested) await rest();
    if (done) return value;
    if (performance.now() < due) continue;
    await rest();
    hasRested = true;
    due = performance.now() + SLICE;
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
