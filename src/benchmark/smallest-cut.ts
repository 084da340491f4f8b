import type { Link } from './links.js';

/** A set of nodes, with the number of cities whose links lead out of it. */
export interface Cut {
  readonly cities: number;
  readonly nodes: readonly string[];
}

/** Cities between two nodes. */
type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The cut that the fewest cities cross, but for those that none does; null where there is no cut at all. */
export function smallestCut(links: readonly Link[]): Cut | null {
  const weights = weightsOf(links);
  return componentsOf(weights)
    .flatMap((nodes) => cutsOf(nodes, weights))
    .reduce<Cut | null>((least, cut) => (least && least.cities <= cut.cities ? least : cut), null);
}

function weightsOf(links: readonly Link[]): Weights {
  const weights = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, cities: number) => {
    const row = weights.get(one) ?? new Map<string, number>();
    weights.set(one, row.set(other, (row.get(other) ?? 0) + cities));
  };
  for (const { from, to, cell } of links) {
    if (from === to) continue;
    add(from, to, cell.cities);
    add(to, from, cell.cities);
  }
  return weights;
}

/** Nodes that hang together. */
function componentsOf(weights: Weights): string[][] {
  const seen = new Set<string>();
  return [...weights.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const component = new Set([start]);
    for (const node of component) {
      for (const next of weights.get(node)?.keys() ?? []) component.add(next);
    }
    for (const node of component) seen.add(node);
    return [[...component]];
  });
}

/** Of all cuts of a component some, the smallest among them (Stoer and Wagner, 1997). */
function cutsOf(nodes: readonly string[], weights: Weights): Cut[] {
  const cuts: Cut[] = [];
  let groups = nodes.map((node) => [node]);
  while (groups.length > 1) {
    const [last = [], before = [], ...others] = byAttachment(groups, weights).toReversed();
    cuts.push({ cities: between(last, [before, others].flat(2), weights), nodes: last });
    groups = [...others, [...before, ...last]];
  }
  return cuts;
}

/** Groups in such an order that each is the one of those left that has the most links to those before it. */
function byAttachment(groups: readonly string[][], weights: Weights): string[][] {
  const left = [...groups];
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const attached = left.map((group) => between(group, order.flat(), weights));
    order.push(...left.splice(attached.indexOf(Math.max(...attached)), 1));
  }
  return order;
}

function between(group: readonly string[], others: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const node of group) {
    for (const other of others) sum += weights.get(node)?.get(other) ?? 0;
  }
  return sum;
}
