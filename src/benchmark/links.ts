import type { Cell } from './cells.js';

/** Ids of cohorts whose figures are published, `all` among them or not. */
export type Published = ReadonlySet<string>;

/**
 * A cell as a link between the cohorts that its figures are published in: from its region to its size. Cities of a
 * region that is not published are the rest, which is known by subtraction, and so are those of a size.
 */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly cell: Cell;
}

/**
 * The graph of what can be computed. Every sum that follows from the figures of cohorts, by adding and subtracting in
 * any way, is a sum over a cut of this graph: over the cities whose links lead from some of its nodes to the others.
 * So no sum covers fewer cities than its smallest cut. See docs/decisions/0015.
 */
export function linksOf(cells: readonly Cell[], published: Published): readonly Link[] {
  const rest = published.has('all') ? 'rest of regions' : 'rest';
  const restOfSizes = published.has('all') ? 'rest of sizes' : 'rest';
  return cells.map((cell) => ({
    from: cell.region !== null && published.has(cell.region) ? cell.region : rest,
    to: cell.size !== null && published.has(cell.size) ? cell.size : restOfSizes,
    cell,
  }));
}
