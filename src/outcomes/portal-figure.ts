import type { OutcomeFigure, YearFigure } from '../assessment/assessment.js';
import { cellNumbers, type CellProblem } from './cell-numbers.js';
import { cellText } from './cell-text.js';
import type { Row, Table } from './portal-table.js';
import { STEP, type Steps } from './steps.js';

/** How several figures of one year become one; `latest` takes the last by date. */
export const AGGREGATES = ['mean', 'median', 'sum', 'latest'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** Where in a table a figure is. Names are taken as they are, else in any case. */
export interface Query {
  readonly valueField: string;
  /** Null where the table has no years. */
  readonly yearField: string | null;
  /** `field = value` for the rows that count; several with a semicolon between. Null for all rows. */
  readonly where: string | null;
  /** Null where each year has one row, which is then required. */
  readonly aggregate: Aggregate | null;
}

/** Why a table gives no figure. */
export type PortalProblem =
  | { readonly code: 'no-field'; readonly field: string; readonly fields: readonly string[] }
  | { readonly code: 'no-rows' }
  | { readonly code: CellProblem; readonly field: string }
  | { readonly code: 'several-rows'; readonly year: number | null; readonly count: number }
  | { readonly code: 'part-of-rows' };

export type PortalFigure =
  | { readonly figure: OutcomeFigure; readonly problem?: undefined }
  | { readonly problem: PortalProblem; readonly figure?: undefined };

/**
 * The figure of the latest year in a table, with those of earlier years. Where the latest year has rows but no number,
 * as where a statistical office suppresses it, the figure has no value: it is not reported.
 */
export function* portalFigure(table: Table, query: Query): Steps<PortalFigure> {
  const wanted = [query.valueField, query.yearField, ...conditionsOf(query).map(([name]) => name)];
  const missing = wanted.find((name) => name !== null && fieldOf(table, name) === null);
  if (typeof missing === 'string') {
    return { problem: { code: 'no-field', field: missing, fields: table.fields } };
  }
  const rows = yield* rowsThatCount(table, query);
  if (!rows.length) return { problem: { code: 'no-rows' } };
  if (table.isPart && query.aggregate) return { problem: { code: 'part-of-rows' } };
  const numbers = yield* cellNumbers(cellsOf(table, rows, query.valueField), table);
  if (typeof numbers === 'string') return { problem: { code: numbers, field: query.valueField } };
  const years = yield* byYear(table, rows, { numbers, yearField: query.yearField });
  return yield* figureOf(years, query.aggregate);
}

/** What one year has. */
interface Group {
  rows: number;
  /** Of the rows that have a number. */
  readonly values: number[];
  /** Of the same rows: milliseconds since 1970, the year's first where there is no more; null without a year. */
  readonly times: (number | null)[];
}

type ByYear = Map<number | null, Group>;

function* byYear(
  table: Table,
  rows: readonly Row[],
  of: { readonly numbers: readonly (number | null)[]; readonly yearField: string | null },
): Steps<ByYear> {
  const field = of.yearField === null ? null : fieldOf(table, of.yearField);
  const years: ByYear = new Map();
  for (const [at, row] of rows.entries()) {
    const time = field === null ? null : timeOf(cellOf(row, field));
    const year = time === null ? null : new Date(time).getUTCFullYear();
    const group = years.get(year) ?? { rows: 0, values: [], times: [] };
    years.set(year, group);
    group.rows += 1;
    const value = of.numbers[at] ?? null;
    if (value !== null) group.times[group.values.push(value) - 1] = time;
    if (at % STEP === 0) yield;
  }
  if (years.size > 1) years.delete(null);
  return years;
}

function* figureOf(byYear: ByYear, aggregate: Aggregate | null): Steps<PortalFigure> {
  const years = [...byYear].sort(([one], [other]) => Number(one) - Number(other));
  const crowded = years.findLast(([, group]) => group.rows > 1);
  if (crowded && !aggregate) {
    const [year, { rows: count }] = crowded;
    return { problem: { code: 'several-rows', year, count } };
  }
  const figures = [];
  for (const [year, group] of years) {
    figures.push({ year, value: aggregated(group, aggregate) });
    yield;
  }
  const { value = null, year = null } = figures.at(-1) ?? {};
  const past = figures.slice(0, -1).filter((one): one is YearFigure => one.value !== null);
  return {
    figure: {
      ...(value !== null && { value }),
      ...(year !== null && { year }),
      ...(past.length > 0 && { history: past }),
    },
  };
}

/** Null where no row of the group has a number. */
function aggregated({ values, times }: Group, aggregate: Aggregate | null): number | null {
  if (!values.length) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (aggregate === 'sum') return sum;
  if (aggregate === 'mean') return sum / values.length;
  if (aggregate === 'median') return middleOf(values);
  let last = 0;
  for (const [at, time] of times.entries()) if (Number(time) >= Number(times[last])) last = at;
  return values[last] ?? null;
}

function middleOf(values: readonly number[]): number {
  // A typed array sorts numbers as numbers, and many times faster.
  const sorted = Float64Array.from(values).sort();
  const middle = (values.length - 1) / 2;
  return (Number(sorted[Math.floor(middle)]) + Number(sorted[Math.ceil(middle)])) / 2;
}

/** What lies between is a moment in milliseconds; anything less is a number of another kind. */
const SINCE = Date.UTC(1971, 0);
const UNTIL = Date.UTC(2200, 0);

/** A year, a day, or a moment in milliseconds; `FY 2022` and `2021-22` begin in the year that they name first. */
function timeOf(cell: unknown): number | null {
  if (typeof cell === 'number' && cell > SINCE && cell < UNTIL) return cell;
  const text = cellText(cell);
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(text)?.[0];
  const time = Date.parse(day ?? (year ? `${year}-01-01` : ''));
  return Number.isNaN(time) ? null : time;
}

/** By table and field: the rows that hold each value, so that many figures of one table cost little more than one. */
const indexes = new WeakMap<Table, Map<string, ReadonlyMap<string, readonly Row[]>>>();

function* rowsThatCount(table: Table, query: Query): Steps<readonly Row[]> {
  const [first, ...others] = conditionsOf(query).map(
    ([name, value]) => [fieldOf(table, name) ?? name, plain(value)] as const,
  );
  if (!first) return table.rows;
  const [field, wanted] = first;
  const index = yield* indexOf(table, field);
  const rows: Row[] = [];
  for (const [at, row] of (index.get(wanted) ?? []).entries()) {
    if (others.every(([name, value]) => plain(cellOf(row, name)) === value)) rows.push(row);
    if (at % STEP === 0) yield;
  }
  return rows;
}

function* indexOf(table: Table, field: string): Steps<ReadonlyMap<string, readonly Row[]>> {
  const known = indexes.get(table) ?? new Map();
  indexes.set(table, known);
  const made = known.get(field);
  if (made) return made;
  const index = new Map<string, Row[]>();
  for (const [at, row] of table.rows.entries()) {
    const value = plain(cellOf(row, field));
    const rows = index.get(value);
    if (rows) rows.push(row);
    else index.set(value, [row]);
    if (at % STEP === 0) yield;
  }
  known.set(field, index);
  return index;
}

function conditionsOf({ where }: Query): (readonly [name: string, value: string])[] {
  const parts = (where ?? '').split(';').filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const [name = '', ...value] = part.split('=');
    return [name.trim(), value.join('=')];
  });
}

function* cellsOf(table: Table, rows: readonly Row[], name: string): Generator<unknown> {
  const field = fieldOf(table, name) ?? name;
  for (const row of rows) yield cellOf(row, field);
}

function cellOf(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? row[field] : undefined;
}

/** The field by this name, as it is or in any case; null where there is none. */
function fieldOf({ fields }: Table, name: string): string | null {
  return (
    fields.find((one) => one === name) ?? fields.find((one) => plain(one) === plain(name)) ?? null
  );
}

function plain(value: unknown): string {
  return cellText(value).toLowerCase();
}
