import type { Cohort } from '../../../src/benchmark/benchmark.js';
import type { Page } from './page.js';

/** Averages by practice, shares by criterion. */
export type Figured = 'practices' | 'criteria';

/** The id of the cohort of cities of this size; null where the city's size is not known, or below the first band. */
export function cohortOfSize({ kit, sheet, standard }: Page): string | null {
  const population = sheet.assessment.city?.population;
  const band = population === undefined ? null : kit.sizeBandOf(population, standard);
  return band && `size:${band.id}`;
}

/** The id of the cohort of its region; null where that is not known. */
export function cohortOfRegion({ kit, sheet, standard }: Page): string | null {
  const country = sheet.assessment.city?.country;
  const region = country === undefined ? null : kit.regionOf(country, standard);
  return region && `region:${region.id}`;
}

export function cohort({ sheet }: Page, id: string | null): Cohort | undefined {
  return sheet.benchmark?.cohorts.find((one) => one.id === id);
}

/** The share of a cohort's cities that earn a criterion, 0 to 1; null where it was not published. */
export function shareIn(page: Page, id: string | null, code: string): number | null {
  return cohort(page, id)?.criteria?.[code] ?? null;
}

/** Whether the averages or the shares of a cohort can be shown at all. */
export function has(page: Page, id: string | null, of: Figured): boolean {
  return Object.keys(cohort(page, id)?.[of] ?? {}).length > 0;
}
