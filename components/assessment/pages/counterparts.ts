import { isSame } from './handed-over.js';

/** Whether an item may be another one; with their indexes. */
type Alike<T> = (one: T, other: T, was: number, is: number) => boolean;

/**
 * For each item of a list the index that it has in a later one, -1 where it is not there: first of those that are the
 * same, in their order, then of those that are left as each of `alike` has it.
 */
export function counterparts<T>(
  before: readonly T[],
  after: readonly T[],
  alike: readonly Alike<T>[],
): readonly number[] {
  let from = 0;
  const found = before.map((item) => {
    const is = after.findIndex((one, index) => index >= from && isSame(one, item));
    if (is >= 0) from = is + 1;
    return is;
  });
  const taken = new Set(found);
  for (const may of alike) {
    before.forEach((item, was) => {
      if (found[was] !== -1) return;
      const is = after.findIndex((one, index) => !taken.has(index) && may(item, one, was, index));
      found[was] = is;
      taken.add(is);
    });
  }
  return found;
}
