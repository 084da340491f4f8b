declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** An object of JSON, whose members are still unknown. */
export type Json = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 32;

/** Reads an object. Throws for anything else: no UTF-8, a list, `__proto__`, more than 32 levels. */
export function objectFrom(bytes: Uint8Array): Json {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || !isHarmless(value, MAX_DEPTH)) throw new TypeError('no plain object');
  return value;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes a single value with or without a list around it. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isHarmless(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every((member) => isHarmless(member, depth - 1))
  );
}
