/**
 * Work that can be left off and taken up again: each `yield` is a place to rest, so that a page stays quick while it
 * reads a large file.
 */
export type Steps<Result> = Generator<void, Result>;

/** So many rows are looked at between two places to rest: far less than a millisecond's work. */
export const STEP = 200;

/** Does all the work at once, for who has no page to keep quick. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
