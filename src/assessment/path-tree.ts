/** Values by the steps of their paths. */
export type Tree = Map<string, Tree | Leaf>;
export type Leaf = string | number | boolean | null | undefined;

/** No member lies deeper: `outcomes/broadband/history/0/year`. */
const DEEPEST = 5;

/** Members that are lists. */
const LISTS = ['history', 'links'];

/** Puts a value at its place; false where it has none, or where something else was said there before. */
export function plant(tree: Tree, [step = '', ...steps]: readonly string[], value: Leaf): boolean {
  if (steps.length >= DEEPEST) return false;
  const found = tree.get(step);
  const isFree = found === undefined || found === '';
  if (!steps.length) {
    if (isFree) tree.set(step, value);
    return isFree || found === value || value === undefined || value === '';
  }
  if (!isFree && !(found instanceof Map)) return false;
  const next: Tree = found instanceof Map ? found : new Map();
  tree.set(step, next);
  return plant(next, steps, value);
}

/** The tree as an object; `name` is its own, by which it is known for a list. */
export function grown(tree: Tree | Leaf, name: string): unknown {
  if (!(tree instanceof Map)) return tree;
  const entries = [...tree].map(([key, below]) => [key, grown(below, key)] as const);
  const isList = LISTS.includes(name) && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
