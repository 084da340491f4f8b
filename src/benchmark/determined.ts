import { linksOf, type Link, type Published } from './links.js';
import type { Cell } from './cells.js';
import { strongComponents, type Ways } from './strong-components.js';

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
 * Links over which somebody who knows the figures of these cohorts would know every answer: that all of their cities
 * have earned it, or that none has; none where there are no such links. Somebody may also be one of the cities, and know
 * what it has earned itself. Figures count as known exactly, however they are rounded.
 */
export function determined(
  cells: readonly Cell[],
  published: Published,
  { criteria, earned }: Column,
): readonly Link[] {
  const flows = linksOf(cells, published).map((link): Flow => {
    return { ...link, had: earned(link.cell), most: criteria * link.cell.cities };
  });
  for (const view of viewsOf(flows, criteria)) {
    const known = forced(view);
    if (known.length > 0) return known;
  }
  return [];
}

/** The flows as seen from outside; then as each city sees the others that earns as much, or as little, as one can. */
function* viewsOf(flows: readonly Flow[], criteria: number): Generator<readonly Flow[]> {
  yield flows;
  for (const [at, flow] of flows.entries()) {
    const { had, most } = flow;
    const own = new Set([Math.min(criteria, had), Math.max(0, criteria - (most - had))]);
    for (const one of own) {
      yield flows.with(at, { ...flow, had: had - one, most: most - criteria });
    }
  }
}

/** Of the flows that are empty or full, those that no other world with the same sums would change. */
function forced(flows: readonly Flow[]): Flow[] {
  const suspects = flows.filter(({ had, most }) => most > 0 && (had === 0 || had === most));
  if (suspects.length === 0) return [];
  // One more over a link, or one less, leaves all sums as they are where a way leads back.
  const components = strongComponents(waysOf(flows));
  return suspects.filter(({ from, to }) => components.get(from) !== components.get(to));
}

/** Where there can be more, a way leads along the link; where there can be less, against it. */
function waysOf(flows: readonly Flow[]): Ways {
  const ways = new Map<string, Set<string>>();
  const waysFrom = (node: string) => {
    const found = ways.get(node) ?? new Set<string>();
    ways.set(node, found);
    return found;
  };
  for (const { from, to, had, most } of flows) {
    if (had < most) waysFrom(from).add(to);
    if (had > 0) waysFrom(to).add(from);
  }
  return ways;
}
