import { problemAt, type Problem } from './problem.js';

/** A code or an id, with the JSON Pointer to it. */
export interface Key {
  readonly key: string;
  readonly pointer: string;
}

/** A problem for each key that stands for the second time, whatever its case. */
export function repeated(keys: readonly Key[]): Problem[] {
  const seen = new Set<string>();
  return keys.flatMap(({ key, pointer }) => {
    const isNew = seen.size < seen.add(key.toLowerCase()).size;
    return isNew ? [] : [problemAt(pointer, 'duplicate', key, 'each one once')];
  });
}
