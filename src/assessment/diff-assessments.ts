import { below, isObject, objectOf, own } from '../document/members.js';
import type { Assessment } from './assessment.js';
import { isSame } from './merge.js';

/** One member that is another in two records. */
export interface Difference {
  /** JSON Pointer of the member: `/answers/DM1/answer`. */
  readonly pointer: string;
  /** Undefined where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What is another in `after` than in `before`, in the order of the documents: the smallest members that differ, a list as
 * a whole. Nothing for two records that say the same.
 */
export function diffAssessments(before: Assessment, after: Assessment): readonly Difference[] {
  return differences(before, after, '');
}

function differences(before: unknown, after: unknown, pointer: string): Difference[] {
  if (isSame(before, after)) return [];
  const [was, is] = [objectOf(before), objectOf(after)];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  const isLeaf = !(isObject(before ?? {}) && isObject(after ?? {}));
  // An object without members is something, and so is its absence.
  if (isLeaf || !keys.size) return [{ pointer, before, after }];
  return [...keys].flatMap((key) => differences(own(was, key), own(is, key), below(pointer, key)));
}
