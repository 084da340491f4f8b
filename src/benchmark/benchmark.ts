import type { Rest } from '../document/shape.js';
import type { Link } from '../standard/standard.js';

export const BENCHMARK_FORMAT = 'wwc-benchmark/1';

/** Figures of other cities, to hold a record against: the document `wwc-benchmark/1`. */
export interface Benchmark {
  readonly format: typeof BENCHMARK_FORMAT;
  readonly standard: string;
  /** A year, a month or a day: `2023`. */
  readonly asOf?: string;
  /** True for figures that are made up; whatever is drawn from them says so. */
  readonly illustrative?: boolean;
  readonly source?: Partial<Link> & { readonly rest?: Rest };
  readonly cohorts: readonly Cohort[];
  readonly rest?: Rest;
}

/** Cities that a city is compared with. A figure that is missing or null was not published; it is never 0. */
export interface Cohort {
  /** `all`, `region:united-states`, `size:250k-500k`. */
  readonly id: string;
  readonly cities?: number | null;
  /** 0 to 100. */
  readonly averagePercent?: number | null;
  /** The average percent of a practice, by its id; 0 to 100. */
  readonly practices?: Readonly<Record<string, number | null>>;
  /** The share of cities that earn a criterion, by its code; 0 to 1. */
  readonly criteria?: Readonly<Record<string, number | null>>;
  readonly rest?: Rest;
}
