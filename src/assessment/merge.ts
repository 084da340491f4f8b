import { below, isObject, objectOf, own, withoutGaps } from '../document/members.js';
import type { Assessment } from './assessment.js';

/** What two people made of the same record. */
export interface Merged {
  readonly assessment: Assessment;
  /** JSON Pointers of what both changed, each to something else; of these `mine` stands in the record. */
  readonly conflicts: readonly string[];
}

/**
 * When each member of a record was last changed: a tree of the record's shape with a moment at each end; any number
 * that grows will do. What is not in it never was changed; what was taken away is in it.
 */
export type Moments = number | { readonly [member: string]: Moments } | undefined;

/** A record as one of several windows or stores has it. */
export interface Copy {
  readonly assessment: Assessment;
  readonly moments?: Moments;
}

/**
 * Of each member what was changed last, so that it does not matter in which order copies are joined, or how often.
 * Conflicts are those members that both have changed since they were as in `seen`, each to something else.
 */
export function joinCopies(one: Copy, other: Copy, seen?: Copy): Copy & Merged {
  const conflicts: string[] = [];
  const [assessment, moments] = joined(
    [one.assessment, one.moments],
    [other.assessment, other.moments],
    { seen: seen?.moments, pointer: '', conflicts },
  );
  return { assessment: assessment as Assessment, moments, conflicts };
}

/** The moments of a record that was `before` and is `after` since `now`. */
export function momentsAfter(
  before: unknown,
  after: unknown,
  known: Moments,
  now: number,
): Moments {
  if (isSame(before, after)) return known;
  if (!mayHaveMembers(before, after)) return now;
  const entries = namesIn(before, after, known).map((name) => {
    const [was, is] = [before, after].map((each) => memberOf(each, name));
    return [name, momentsAfter(was, is, momentOf(known, name), now)] as const;
  });
  return withoutGaps(entries);
}

/** The last of them; 0 where there are none. */
export function lastMoment(moments: Moments): number {
  if (typeof moments === 'number') return moments;
  return Math.max(0, ...Object.values(objectOf(moments) as object).map(lastMoment));
}

type Timed = readonly [value: unknown, moments: Moments];

interface Place {
  readonly seen: Moments;
  readonly pointer: string;
  readonly conflicts: string[];
}

function joined(one: Timed, other: Timed, { seen, pointer, conflicts }: Place): Timed {
  if (isSame(one, other)) return one;
  const [[a, when], [b, then]] = [one, other];
  const names = mayHaveMembers(a, b, when, then) ? namesIn(a, b, when, then) : [];
  if (names.length) {
    const entries = names.map((name) => {
      const [mine, theirs] = [one, other].map(([value, moments]): Timed => [
        memberOf(value, name),
        momentOf(moments, name),
      ]) as [Timed, Timed];
      const place = { seen: momentOf(seen, name), pointer: below(pointer, name), conflicts };
      return [name, joined(mine, theirs, place)] as const;
    });
    return [
      withoutGaps(entries.map(([name, [value]]) => [name, value])) ??
        (isSame(a, b) ? a : undefined),
      withoutGaps(entries.map(([name, [, moments]]) => [name, moments])),
    ];
  }
  const [mine, theirs] = [lastMoment(when), lastMoment(then)];
  // Two clocks are no conflict: the record was changed when the later of them says.
  if (pointer === '/updatedAt' && mine && theirs && a !== b)
    return (a as string) > (b as string) ? one : other;
  if (!isSame(a, b) && Math.min(mine, theirs) > lastMoment(seen)) conflicts.push(pointer);
  return mine > theirs || (mine === theirs && a !== undefined) ? one : other;
}

/** What is not there is an object without members: its other half is not lost with it. */
function mayHaveMembers(...values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined || isObject(value));
}

function namesIn(...objects: readonly unknown[]): string[] {
  return [...new Set(objects.flatMap((each) => Object.keys(objectOf(each))))];
}

function memberOf(value: unknown, name: string): unknown {
  return own(objectOf(value), name);
}

const momentOf = memberOf as (moments: Moments, name: string) => Moments;

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
