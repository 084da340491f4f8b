import type { Cell } from './cells.js';
import { determined, type Column } from './determined.js';
import { linksOf, type Published } from './links.js';
import { smallestCut } from './smallest-cut.js';

/** How many cities belong to a cohort. */
export function citiesIn(cells: readonly Cell[], id: string): number {
  return cells.filter((cell) => isIn(cell, id)).reduce((sum, { cities }) => sum + cities, 0);
}

export function isIn({ region, size }: Cell, id: string): boolean {
  return id === 'all' || id === region || id === size;
}

/** Of these cohorts those that can be published together: no sum that follows covers fewer cities than the least. */
export function largeEnough(
  cells: readonly Cell[],
  ids: readonly string[],
  minimumGroup: number,
): Published {
  let published = new Set(ids.filter((id) => citiesIn(cells, id) >= minimumGroup));
  if (!published.has('all')) return new Set();
  for (;;) {
    const cut = smallestCut(linksOf(cells, published));
    if (!cut || cut.cities >= minimumGroup) return published;
    // What parts a cohort from the rest of its kind goes: those two are one then.
    const isWithin = (node: string) => cut.nodes.includes(node);
    const parting = [...published].filter((id) => {
      return id !== 'all' && isWithin(id) !== isWithin(restOf(id));
    });
    published = without(published, smallest(cells, parting));
  }
}

/** Of these cohorts those from whose figures no city's answer follows. */
export function withoutAnswers(cells: readonly Cell[], from: Published, column: Column): Published {
  let published = from;
  while (published.size > 0) {
    const known = determined(cells, published, column);
    if (known.length === 0) return published;
    const near = [...published].filter((id) =>
      known.some((link) => [link.from, link.to].includes(id)),
    );
    const others = [...published].filter((id) => id !== 'all');
    published = without(published, smallest(cells, near.length ? near : others) ?? 'all');
  }
  return published;
}

function restOf(id: string): string {
  return id.startsWith('region:') ? 'rest of regions' : 'rest of sizes';
}

function smallest(cells: readonly Cell[], ids: readonly string[]): string | undefined {
  return ids.toSorted((a, b) => citiesIn(cells, a) - citiesIn(cells, b))[0];
}

function without(published: Published, id: string | undefined): Set<string> {
  return new Set([...published].filter((one) => one !== id));
}
