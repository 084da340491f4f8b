import { isSame } from './merge.js';
import type { Assessment } from './assessment.js';

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
  const isLeaf = !(isObject(before ?? {}) && isObject(after ?? {}));
  if (isLeaf || (before === undefined && after === undefined)) return [{ pointer, before, after }];
  const [was, is] = [objectOf(before), objectOf(after)];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  // An object without members is something, and so is its absence.
  if (!keys.size) return [{ pointer, before, after }];
  return [...keys].flatMap((key) => {
    const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return differences(own(was, key), own(is, key), below);
  });
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
