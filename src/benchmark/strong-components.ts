/** From each node to those that a way leads to at once. */
export type Ways = ReadonlyMap<string, Iterable<string>>;

/** For each node one that stands for all that it can reach and be reached from (Tarjan, 1972). */
export function strongComponents(ways: Ways): ReadonlyMap<string, string> {
  const indices = new Map<string, number>();
  const components = new Map<string, string>();
  const open: string[] = [];

  /** The lowest index among open nodes that can be reached from here. */
  function visit(node: string): number {
    const index = indices.size;
    indices.set(node, index);
    open.push(node);
    let lowest = index;
    for (const next of ways.get(node) ?? []) {
      if (components.has(next)) continue;
      lowest = Math.min(lowest, indices.get(next) ?? visit(next));
    }
    if (lowest === index) {
      for (const member of open.splice(open.indexOf(node))) components.set(member, node);
    }
    return lowest;
  }

  for (const node of ways.keys()) if (!indices.has(node)) visit(node);
  return components;
}
