import { isObject, own } from './members.js';

/**
 * A parsed document as JSON again, with the members that were kept apart in `rest` back in their places. What has
 * been given since wins over what was kept; of two lists the kept items follow.
 */
export function toDocument(parsed: object): Record<string, unknown> {
  return written(parsed) as Record<string, unknown>;
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (!isObject(value)) return value;
  const { rest, ...members } = value;
  const document = Object.entries(members).map(([key, member]) => [key, written(member)]);
  return merged(Object.fromEntries(document), rest);
}

function merged(given: unknown, kept: unknown): unknown {
  if (given === undefined) return kept;
  if (Array.isArray(given) && Array.isArray(kept)) return [...given, ...kept];
  if (!isObject(given) || !isObject(kept)) return given;
  const both = Object.entries(kept).map(([key, member]) => [key, merged(own(given, key), member)]);
  return { ...given, ...Object.fromEntries(both) };
}
