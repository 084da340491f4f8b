/** An object of JSON, whose members are still unknown. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is no object has no members. */
export function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The member `key` of the object itself, not of its prototype. */
export function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key as never] : undefined;
}

/** JSON Pointer of the member `key` of what stands at `pointer` (RFC 6901). */
export function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** An object of those members that have a value; undefined where none has. */
export function withoutGaps<T>(
  members: readonly (readonly [string, T])[],
): Record<string, T> | undefined {
  const present = members.filter(([, value]) => value !== undefined);
  return present.length ? Object.fromEntries(present) : undefined;
}
