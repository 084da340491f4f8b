import { below, isObject, objectOf, own, type Json } from '../document/members.js';
import type { Assessment } from './assessment.js';

/** What two people made of the same record. */
export interface Merged {
  readonly assessment: Assessment;
  /** JSON Pointers of what both changed, each to something else; of these `mine` stands in the record. */
  readonly conflicts: readonly string[];
}

/** Puts the changes of two records together, which both come from `base`: member by member, a list as a whole. */
export function mergeAssessments(base: Assessment, mine: Assessment, theirs: Assessment): Merged {
  const conflicts: string[] = [];
  const assessment = member([base, mine, theirs], '', conflicts) as Assessment;
  return { assessment, conflicts };
}

type Three = readonly [base: unknown, mine: unknown, theirs: unknown];

function member([base, mine, theirs]: Three, pointer: string, conflicts: string[]): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  // Two clocks are no conflict: the record was changed when the later of them says.
  if (pointer === '/updatedAt') return [mine, theirs].toSorted().findLast(Boolean);
  if ([mine, theirs].every((value) => value === undefined || isObject(value))) {
    // What is not there is an object without members: its other half is not lost with it.
    const merged = members([base, mine, theirs].map(objectOf), pointer, conflicts);
    return Object.keys(merged).length || (mine && theirs) ? merged : undefined;
  }
  conflicts.push(pointer);
  return mine;
}

function members(three: readonly Json[], pointer: string, conflicts: string[]): Json {
  const keys = new Set(three.flatMap((each) => Object.keys(each)));
  const entries = [...keys].map((key) => {
    const [base, mine, theirs] = three.map((each) => own(each, key));
    return [key, member([base, mine, theirs], below(pointer, key), conflicts)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether two pieces of JSON say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], own(b, key)));
}
