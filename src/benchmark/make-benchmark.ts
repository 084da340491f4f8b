import type { Assessment } from '../assessment/assessment.js';
import type { Standard } from '../standard/standard.js';
import { BENCHMARK_FORMAT, type Benchmark, type Cohort } from './benchmark.js';
import { cellsOf, type Cell } from './cells.js';
import type { Column } from './determined.js';
import type { Published } from './links.js';
import { citiesIn, isIn, largeEnough, withoutAnswers } from './publishable.js';

export interface BenchmarkOptions {
  /** A year, a month or a day: `2024`. */
  readonly asOf: string;
  /** No figure, and no difference of figures, is about fewer cities than this. */
  readonly minimumGroup?: number;
  /** True for records that are made up. */
  readonly illustrative?: boolean;
  readonly source?: Benchmark['source'];
}

/**
 * The figures of many cities together: of all, by region, and by size. One record per city; those of another edition
 * are passed over. Left out are cohorts of fewer than `minimumGroup` cities (5), any by whose figures such a group
 * could be computed, and figures from which the answers of a city would follow. See docs/decisions/0015.
 */
export function benchmark(
  assessments: Iterable<Assessment>,
  standard: Standard,
  { asOf, minimumGroup = 5, illustrative, source }: BenchmarkOptions,
): Benchmark {
  const cells = cellsOf(assessments, standard);
  const published = figuresOf(standard, cells, minimumGroup);
  return {
    format: BENCHMARK_FORMAT,
    standard: standard.id,
    asOf,
    ...(illustrative !== undefined && { illustrative }),
    ...(source && { source }),
    cohorts: published.cohorts.map((id) => cohortOf(id, cells, published)),
  };
}

/** One figure of each cohort in `published`. */
interface Figure {
  readonly id: string;
  readonly column: Column;
  readonly published: Published;
}

interface Figures {
  /** Ids, in the order of the document. */
  readonly cohorts: readonly string[];
  readonly average: Figure;
  readonly practices: readonly Figure[];
  readonly criteria: readonly Figure[];
}

/**
 * From the average downwards, each where that above it is published: the averages of the practices all together, and
 * the shares of a practice all together, for one that is missing could be computed from the others.
 */
function figuresOf(standard: Standard, cells: readonly Cell[], minimumGroup: number): Figures {
  const ids = [
    'all',
    ...standard.regions.map(({ id }) => `region:${id}`),
    ...standard.sizeBands.map(({ id }) => `size:${id}`),
  ];
  const large = largeEnough(cells, ids, minimumGroup);
  const { average, practices } = columnsOf(standard);
  const inAll = (from: Published, columns: readonly Column[]) =>
    columns.reduce((published, column) => withoutAnswers(cells, published, column), from);
  const averagePublished = inAll(large, [average]);
  const practicesPublished = inAll(
    averagePublished,
    practices.map(({ column }) => column),
  );
  const criteria = practices.flatMap((practice) => {
    const published = inAll(
      practicesPublished,
      practice.criteria.map(({ column }) => column),
    );
    return practice.criteria.map((one) => ({ ...one, published }));
  });
  return {
    cohorts: ids.filter((id) => large.has(id)),
    average: { id: 'average', column: average, published: averagePublished },
    practices: practices.map((one) => ({ ...one, published: practicesPublished })),
    criteria,
  };
}

function columnsOf({ practices }: Standard) {
  let from = 0;
  const columns = practices.map(({ id, criteria }) => {
    const first = from;
    from += criteria.length;
    const singles = criteria.map(({ code }, at) => ({ id: code, column: column(first + at, 1) }));
    return { id, column: column(first, criteria.length), criteria: singles };
  });
  return { average: column(0, from), practices: columns };
}

/** The criteria from this one on, in the order of the edition. */
function column(from: number, criteria: number): Column {
  const earned = (cell: Cell) =>
    cell.earned.slice(from, from + criteria).reduce((sum, one) => sum + one, 0);
  return { criteria, earned };
}

function cohortOf(
  id: string,
  cells: readonly Cell[],
  { average, practices, criteria }: Figures,
): Cohort {
  const within = cells.filter((cell) => isIn(cell, id));
  const cities = citiesIn(cells, id);
  const share = ({ column }: Figure) =>
    within.reduce((sum, cell) => sum + column.earned(cell), 0) / (column.criteria * cities);
  const known = (figures: readonly Figure[], write: (share: number) => number) => {
    const entries = figures.filter(({ published }) => published.has(id));
    return Object.fromEntries(entries.map((figure) => [figure.id, write(share(figure))]));
  };
  return {
    id,
    cities,
    ...(average.published.has(id) && { averagePercent: wholePercent(share(average)) }),
    practices: known(practices, wholePercent),
    criteria: known(criteria, (one) => Math.round(100 * one) / 100),
  };
}

/** Rounded half up, as the percents of a city are. */
function wholePercent(share: number): number {
  return Math.floor(100 * share + 0.5);
}
