import type { OutcomeFigure, YearFigure } from '../assessment/assessment.js';
import { cellNumbers, type CellProblem } from './cell-numbers.js';
import type { Row, Table } from './portal-table.js';

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
  | { readonly code: 'no-numbers'; readonly field: string }
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
export function portalFigure(table: Table, query: Query): PortalFigure {
  const wanted = [query.valueField, query.yearField, ...conditionsOf(query).map(([name]) => name)];
  const missing = wanted.find((name) => name !== null && fieldOf(table, name) === null);
  if (typeof missing === 'string') {
    return { problem: { code: 'no-field', field: missing, fields: table.fields } };
  }
  const rows = rowsThatCount(table, query);
  if (!rows.length) return { problem: { code: 'no-rows' } };
  if (table.isPart && query.aggregate) return { problem: { code: 'part-of-rows' } };
  const numbers = cellNumbers(cellsOf(table, rows, query.valueField), table);
  if (typeof numbers === 'string') return { problem: { code: numbers, field: query.valueField } };
  if (numbers.every((number) => number === null)) {
    return { problem: { code: 'no-numbers', field: query.valueField } };
  }
  return figureOf(entriesOf(table, rows, numbers, query), query.aggregate);
}

interface Entry {
  readonly value: number | null;
  /** Milliseconds since 1970, or the year's first where there is no more than a year; null without a year. */
  readonly time: number | null;
}

function figureOf(entries: readonly Entry[], aggregate: Aggregate | null): PortalFigure {
  const byYear = new Map<number | null, Entry[]>();
  for (const entry of entries) {
    const year = entry.time === null ? null : new Date(entry.time).getUTCFullYear();
    const group = byYear.get(year);
    if (group) group.push(entry);
    else byYear.set(year, [entry]);
  }
  if (byYear.size > 1) byYear.delete(null);
  const years = [...byYear].sort(([one], [other]) => Number(one) - Number(other));
  const crowded = years.findLast(([, group]) => group.length > 1);
  if (crowded && !aggregate) {
    const [year, { length: count }] = crowded;
    return { problem: { code: 'several-rows', year, count } };
  }
  const figures = years.map(([year, group]) => ({ year, value: aggregated(group, aggregate) }));
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
function aggregated(group: readonly Entry[], aggregate: Aggregate | null): number | null {
  const known = group.filter((entry) => entry.value !== null);
  const values = known.map(({ value }) => Number(value)).sort((one, other) => one - other);
  if (!values.length) return null;
  const middle = (values.length - 1) / 2;
  const sum = values.reduce((total, value) => total + value, 0);
  if (aggregate === 'sum') return sum;
  if (aggregate === 'mean') return sum / values.length;
  if (aggregate === 'median') {
    return (Number(values[Math.floor(middle)]) + Number(values[Math.ceil(middle)])) / 2;
  }
  return known.reduce((one, other) => (Number(other.time) >= Number(one.time) ? other : one)).value;
}

function entriesOf(
  table: Table,
  rows: readonly Row[],
  numbers: readonly (number | null)[],
  { yearField }: Query,
): Entry[] {
  const times = yearField === null ? [] : cellsOf(table, rows, yearField).map(timeOf);
  return numbers.map((value, at) => ({ value, time: times[at] ?? null }));
}

/** What lies between is a moment in milliseconds; anything less is a number of another kind. */
const SINCE = Date.UTC(1971, 0);
const UNTIL = Date.UTC(2200, 0);

/** A year, a day, or a moment in milliseconds; `FY 2022` and `2021-22` begin in the year that they name first. */
function timeOf(cell: unknown): number | null {
  if (typeof cell === 'number' && cell > SINCE && cell < UNTIL) return cell;
  const text = String(cell ?? '').trim();
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(text)?.[0];
  const time = Date.parse(day ?? (year ? `${year}-01-01` : ''));
  return Number.isNaN(time) ? null : time;
}

function rowsThatCount(table: Table, query: Query): readonly Row[] {
  const conditions = conditionsOf(query).map(
    ([name, value]) => [fieldOf(table, name), plain(value)] as const,
  );
  return table.rows.filter((row) =>
    conditions.every(([field, value]) => field !== null && plain(cellOf(row, field)) === value),
  );
}

function conditionsOf({ where }: Query): (readonly [name: string, value: string])[] {
  const parts = (where ?? '').split(';').filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const [name = '', ...value] = part.split('=');
    return [name.trim(), value.join('=')];
  });
}

function cellsOf(table: Table, rows: readonly Row[], name: string): unknown[] {
  const field = fieldOf(table, name) ?? name;
  return rows.map((row) => cellOf(row, field));
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
  return String(value ?? '')
    .trim()
    .toLowerCase();
}
