import type { Assessment, City } from '../assessment/assessment.js';
import { regionOf, sizeBandOf } from '../scoring/eligibility.js';
import { decided } from '../scoring/score.js';
import { criteriaOf, type Standard } from '../standard/standard.js';

/** The cities of one region and one size: whoever counts cohorts together cannot tell these apart. */
export interface Cell {
  /** The ids of the cohorts that they belong to; null where that is not known, or there is none for them. */
  readonly region: string | null;
  readonly size: string | null;
  readonly cities: number;
  /** How many of them earn each criterion, in the order of the edition. */
  readonly earned: readonly number[];
}

/** Counts the records that answer this edition. */
export function cellsOf(assessments: Iterable<Assessment>, standard: Standard): readonly Cell[] {
  const codes = criteriaOf(standard).map(({ code }) => code);
  const placeOf = placing(standard);
  const cells = new Map<string, Cell & { cities: number; earned: number[] }>();
  for (const { standard: id, city, answers } of assessments) {
    if (id !== standard.id) continue;
    const { region, size } = placeOf(city);
    const key = `${region} ${size}`;
    const cell = cells.get(key) ?? { region, size, cities: 0, earned: codes.map(() => 0) };
    cells.set(key, cell);
    cell.cities += 1;
    for (const [at, code] of codes.entries()) {
      if (decided(answers?.[code]) === 'yes') cell.earned[at] = (cell.earned[at] ?? 0) + 1;
    }
  }
  // In the same order, whatever that of the records.
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** To which region and size a city belongs; each country is looked up once. */
function placing(standard: Standard): (city: City | undefined) => Pick<Cell, 'region' | 'size'> {
  const regions = new Map<string, string | null>();
  return ({ country, population } = {}) => {
    if (country !== undefined && !regions.has(country)) {
      const found = regionOf(country, standard);
      regions.set(country, found && `region:${found.id}`);
    }
    const band = population === undefined ? null : sizeBandOf(population, standard);
    return {
      region: country === undefined ? null : (regions.get(country) ?? null),
      size: band && `size:${band.id}`,
    };
  };
}
