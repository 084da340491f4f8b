/**
 * The forms in which open data portals serve a table, each known by its shape:
 * - a list of objects: Socrata, and the exports of Opendatasoft
 * - a list of lists, the first of them names: the US Census API
 * - `result.records`: CKAN; `results`: Opendatasoft; `features`: ArcGIS (`attributes`) and GeoJSON (`properties`)
 */

import { cellText } from './cell-text.js';
import { STEP, type Steps } from './steps.js';

/** Own members by field; a field that a row lacks is empty there. */
export type Row = Readonly<Record<string, unknown>>;

export interface Table {
  /** In the order in which they first come. */
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
  /** Whether the portal said that it holds more rows than it sent. */
  readonly isPart: boolean;
  /** Whether decimals may stand behind a comma, as in files whose cells are apart by semicolons. */
  readonly commas: boolean;
}

/** The table in what a portal sent as JSON, or null where it is none of the known forms. */
export function portalTable(data: unknown): Table | null {
  const { list, total } = listIn(data);
  if (!list) return null;
  const rows = Array.isArray(list[0]) ? rowsUnder(list) : list.filter(isObject).map(rowOf);
  if (rows.length === 0 && list.length > 0 && !Array.isArray(list[0])) return null;
  return tableOf(rows, total !== null && total > rows.length);
}

/** A table from lines of cells with this separator, the first of which are the names of fields. */
export function* tableOfLines(
  lines: Iterable<readonly unknown[]>,
  separator: string,
): Steps<Table> {
  let fields: readonly string[] | null = null;
  const rows: Row[] = [];
  for (const line of lines) {
    if (fields) rows.push(rowUnder(fields, line));
    else fields = namesIn(line);
    if (rows.length % STEP === 0) yield;
  }
  return { fields: [...new Set(fields)], rows, isPart: false, commas: separator !== ',' };
}

/** What a portal says in place of a table, in its own words; null where it says nothing that is known. */
export function portalRefusal(data: unknown): string | null {
  const error = member(data, 'error');
  const said = [member(error, 'message'), member(data, 'message'), error];
  return said.find((one) => typeof one === 'string' && one.trim() !== '')?.toString() ?? null;
}

interface Found {
  readonly list: readonly unknown[] | null;
  /** How many rows there are in all, where the portal says so; infinite where it says that there are more. */
  readonly total: number | null;
}

function listIn(data: unknown): Found {
  if (Array.isArray(data)) return { list: data, total: null };
  if (!isObject(data)) return { list: null, total: null };
  const result = member(data, 'result');
  if (isObject(result)) return ckan(result);
  const list = ['results', 'features', 'records', 'data'].map((name) => member(data, name));
  const isCut = member(data, 'exceededTransferLimit') === true;
  return {
    list: list.find(Array.isArray) ?? null,
    total: isCut ? Infinity : wholeOrNull(member(data, 'total_count') ?? member(data, 'nhits')),
  };
}

function ckan(result: object): Found {
  const records = member(result, 'records');
  const fields = member(result, 'fields');
  const total = wholeOrNull(member(result, 'total'));
  if (!Array.isArray(records)) return { list: null, total };
  if (!Array.isArray(records[0]) || !Array.isArray(fields)) return { list: records, total };
  return { list: [fields.map((field) => member(field, 'id')), ...records], total };
}

/** Where the fields of one element of a list are. */
function rowOf(element: object): Row {
  for (const name of ['attributes', 'properties', 'fields']) {
    const inside = member(element, name);
    if (isObject(inside)) return inside as Row;
  }
  return element as Row;
}

function rowsUnder([head, ...lines]: readonly unknown[]): Row[] {
  const fields = Array.isArray(head) ? namesIn(head) : [];
  return lines.filter(Array.isArray).map((line) => rowUnder(fields, line));
}

function namesIn(head: readonly unknown[]): string[] {
  return head.map(cellText);
}

function rowUnder(fields: readonly string[], line: readonly unknown[]): Row {
  return Object.fromEntries(fields.map((field, at) => [field, line[at]]));
}

function tableOf(rows: readonly Row[], isPart: boolean): Table {
  const fields = new Set<string>();
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
  return { fields: [...fields], rows, isPart, commas: false };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(of: unknown, name: string): unknown {
  return isObject(of) && Object.hasOwn(of, name) ? (of as Row)[name] : undefined;
}

function wholeOrNull(value: unknown): number | null {
  return Number.isInteger(value) ? Number(value) : null;
}
