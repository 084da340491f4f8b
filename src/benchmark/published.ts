import type { Cohort } from './benchmark.js';

/** What status reports of the edition of 2022 say of all who applied; the average of all was not published. */
export const PUBLISHED: readonly Cohort[] = [
  { id: 'all', cities: 181 },
  { id: 'region:united-states', cities: 156, averagePercent: 30 },
  { id: 'region:canada', cities: 5, averagePercent: 28 },
  { id: 'region:latin-america', cities: 20, averagePercent: 28 },
];
