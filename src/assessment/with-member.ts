import type { Assessment } from './assessment.js';

type Json = Readonly<Record<string, unknown>>;

/** The record with another value at a JSON Pointer of its document; undefined takes the member away. */
export function withMember(assessment: Assessment, pointer: string, value: unknown): Assessment {
  return (placed(assessment, namesIn(pointer), value) ?? {}) as Assessment;
}

function placed(before: unknown, [name, ...names]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const members = new Map(Object.entries((before ?? {}) as Json));
  const after = placed(members.get(name), names, value);
  if (after === undefined) members.delete(name);
  else members.set(name, after);
  return members.size ? Object.fromEntries(members) : undefined;
}

/** What stands at a JSON Pointer of a document; undefined where nothing does. */
export function memberAt(document: unknown, pointer: string): unknown {
  return namesIn(pointer).reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Json)[name]
        : undefined,
    document,
  );
}

/** The names of the members that a JSON Pointer leads through (RFC 6901). */
function namesIn(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
