import { linksOf, type Link, type Published } from './links.js';
import type { Cell } from './cells.js';

/** How many criteria a figure sums up, and how many of these the cities of a cell earn together. */
export interface Column {
  readonly criteria: number;
  readonly earned: (cell: Cell) => number;
}

/** A link with what is earned over it, of how many criteria at most. */
interface Flow extends Link {
  readonly had: number;
  readonly most: number;
}

/**
 * The links over which somebody who knows the figures of these cohorts would know every answer: that all of their
 * cities have earned it, or that none has. Somebody may also be one of the cities, and know what it has earned itself.
 * Figures count as known exactly, however they are rounded.
 */
export function determined(
  cells: readonly Cell[],
  published: Published,
  { criteria, earned }: Column,
): readonly Link[] {
  const flows = linksOf(cells, published).map((link): Flow => {
    return { ...link, had: earned(link.cell), most: criteria * link.cell.cities };
  });
  const views = [flows, ...flows.flatMap((flow) => seenFromWithin(flow, flows, criteria))];
  return [...new Set(views.flatMap((view) => forced(view)).map(({ cell }) => cell))].flatMap(
    (cell) => flows.find((flow) => flow.cell === cell) ?? [],
  );
}

/** What is left to be known for a city of this link that earns as much, or as little, as a city of it can. */
function seenFromWithin(flow: Flow, flows: readonly Flow[], criteria: number): Flow[][] {
  const { had, most } = flow;
  const own = new Set([Math.min(criteria, had), Math.max(0, criteria - (most - had))]);
  return [...own].map((one) =>
    flows.map((each) =>
      each === flow ? { ...flow, had: had - one, most: most - criteria } : each,
    ),
  );
}

/** Of the flows that are empty or full, those that no other world with the same sums would change. */
function forced(flows: readonly Flow[]): Flow[] {
  const suspects = flows.filter(({ had, most }) => most > 0 && (had === 0 || had === most));
  if (suspects.length === 0) return [];
  const ways = new Map<string, string[]>();
  const open = (from: string, to: string) => ways.set(from, [...(ways.get(from) ?? []), to]);
  for (const { from, to, had, most } of flows) {
    if (had < most) open(from, to);
    if (had > 0) open(to, from);
  }
  // One more over a link, or one less, leaves all sums as they are where a way leads back.
  return suspects.filter(({ from, to, had }) => {
    return had === 0 ? !isWay(ways, to, from) : !isWay(ways, from, to);
  });
}

function isWay(ways: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const node of reached) {
    for (const next of ways.get(node) ?? []) reached.add(next);
  }
  return reached.has(to);
}
