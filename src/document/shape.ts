/**
 * Shapes: how JSON from outside becomes a typed document. A shape reads one value. What it cannot use it reports
 * with its JSON Pointer, and keeps in the `rest` of the object around it, so that nothing of a document is lost.
 */
import { below, own } from './members.js';
import { kindOf, problemAt, type Problem, type ProblemCode } from './problem.js';

export type { Parsed, Problem, ProblemCode } from './problem.js';

/** Members that a document holds beyond those of its format, untouched; `toDocument` writes them back. */
export type Rest = Readonly<Record<string, unknown>>;

/** Where a value stands while it is read. */
export interface Place {
  /** Its name in the object or list around it. */
  readonly key: string;
  /** Where that object or list stands; null for the whole document, which has no name. */
  readonly within: Place | null;
  /** What could not be used of that object or list, by name. */
  readonly rest: Record<string, unknown>;
  /** What is wrong with the document so far. */
  readonly problems: Problem[];
}

/** Reads one value: the typed one, or undefined after reporting why not. */
export type Shape<T> = (input: unknown, place: Place) => T | undefined;

const MAX_DEPTH = 32;
/** So that a small hostile document cannot fill the memory with sentences about itself. */
const MAX_PROBLEMS = 10_000;

/** A single value, taken as it stands where `is` accepts it. */
export function leaf<T>(expected: string, is: (input: unknown) => boolean): Shape<T> {
  return (input, place) => (is(input) ? (input as T) : refuse(input, place, 'type', expected));
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (input, place) => (input === null ? null : shape(input, place));
}

/** A list; items that cannot be read are kept apart, the others stay in order. */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (input, place) => {
    if (!Array.isArray(input)) return refuse(input, place, 'type', 'a list');
    const rest = {};
    const items = members(input, place, rest, () => shape);
    if (isFilled(rest)) place.rest[place.key] = Object.values(rest);
    return Object.values(items) as T[];
  };
}

/** A dictionary whose keys are among `keys`; others are reported and kept apart. */
export function dictionaryOf<T>(
  keys: readonly string[],
  what: string,
  shape: Shape<T>,
): Shape<Readonly<Record<string, T>>> {
  const known = new Set(keys);
  const other: Shape<T> = (input, place) => refuse(input, place, 'unknown-key', what);
  return (input, place) => {
    if (!isPlain(input)) return refuse(input, place, 'type', 'an object');
    const rest = {};
    const read = members(input, place, rest, (key) => (known.has(key) ? shape : other));
    if (isFilled(rest)) place.rest[place.key] = rest;
    return read as Record<string, T>;
  };
}

/** An object with known members; without the `required` ones it cannot be read; unknown ones land in `rest`. */
export function objectOf<T extends object>(
  shapes: { readonly [K in keyof Required<Omit<T, 'rest'>>]: Shape<Exclude<T[K], undefined>> },
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  return (input, place) => {
    if (!isPlain(input)) return refuse(input, place, 'type', 'an object');
    const rest = {};
    const read = members(input, place, rest, (key) => own(shapes, key) as Shape<unknown>);
    const missing = required.filter((key) => read[key] === undefined);
    if (!missing.length) return (isFilled(rest) ? { ...read, rest } : read) as T;
    for (const key of missing.filter((name) => own(input, name) === undefined)) {
      report(undefined, { ...place, key, within: place }, 'missing', 'a value');
    }
    return anything(input, place);
  };
}

/** Reads member by member into a fresh object; one that `shapeOf` has no shape for is kept as it is. */
function members(
  input: object,
  within: Place,
  rest: Record<string, unknown>,
  shapeOf: (key: string) => Shape<unknown> | undefined,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const place = { key, within, rest, problems: within.problems };
    const member = (shapeOf(key) ?? anything)(value, place);
    if (member !== undefined) read[key] = member;
  }
  return read;
}

function anything(input: unknown, place: Place): undefined {
  if (!keep(input, place))
    report(input, place, 'forbidden', `plain JSON of at most ${MAX_DEPTH} levels`);
}

function refuse(input: unknown, place: Place, code: ProblemCode, expected: string): undefined {
  report(input, place, code, expected);
  keep(input, place);
}

function report(input: unknown, place: Place, code: ProblemCode, expected: string) {
  if (place.problems.length >= MAX_PROBLEMS) throw new Error('too many problems');
  place.problems.push(problemAt(pointerTo(place), code, input, expected));
}

/** Keeps a copy of what could not be used; false where that is no plain JSON. */
function keep(input: unknown, { key, rest }: Place): boolean {
  const copy = isSingle(input) ? input : copyOf(input, MAX_DEPTH, new Set());
  if (copy === undefined || key === '__proto__') return false;
  rest[key] = copy;
  return true;
}

/** A copy of plain JSON; undefined for all else, and for what is shared or circular: it can grow for ever. */
function copyOf(value: unknown, depth: number, seen: Set<unknown>): unknown {
  if (isSingle(value)) return value;
  const isList = Array.isArray(value);
  if (depth === 0 || seen.has(value) || !(isList || isPlain(value))) return undefined;
  seen.add(value);
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    copy[key] = copyOf(member, depth - 1, seen);
    if (copy[key] === undefined || key === '__proto__') return undefined;
  }
  return isList ? Object.values(copy) : copy;
}

function isSingle(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    Number.isFinite(value)
  );
}

/** Whether a value is an object as JSON has them: no list, no Date, no Map. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'Object';
}

function isFilled(rest: object): boolean {
  return Object.keys(rest).length > 0;
}

function pointerTo({ key, within }: Place): string {
  return within ? below(pointerTo(within), key) : '';
}
