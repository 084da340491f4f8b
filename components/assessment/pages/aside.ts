import type { WholeForm } from '../form.js';

type Keeper = WholeForm['kept']['keeper'];

/** The key of what lies beside a draft and is deleted with it, in a list; `keeper.ts` puts there what could not be read. */
export function asideOf(key: string): string {
  return `${key}|aside`;
}

/** What lies there, in every store that can be read. */
export async function readAside({ key, found, shelves }: Keeper): Promise<readonly unknown[]> {
  // Nothing was found where all was deleted, perhaps just now.
  if (!key || !found?.length) return [];
  const read = await Promise.allSettled(shelves.map((shelf) => shelf.read(asideOf(key))));
  return read.flatMap((each) => (each.status === 'fulfilled' ? listOf(each.value) : []));
}

export function listOf(value: unknown): readonly unknown[] {
  return [value ?? []].flat();
}
