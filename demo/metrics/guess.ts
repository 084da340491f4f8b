import type { Table } from '../../src/outcomes/portal-table.js';

/** Codes of places, which are written as numbers. */
const PLACE = /\bid\b|code|num|state|county|place|tract|fips|block|zip|geo/i;

const YEAR = /year|^time$|a(?:ñ|n)o|ann?[eé]e?|date|fecha/i;

/** Of a list that may be long, as many as a menu can hold. */
const MOST = 200;

/** The field that most likely holds years, by its name; empty where none looks so. */
export function yearFieldIn({ fields }: Table): string {
  return fields.find((field) => YEAR.test(field)) ?? '';
}

/** The last field whose cells are numbers, but years and codes of places; empty where there is none. */
export function valueFieldIn(table: Table): string {
  const others = table.fields.filter((field) => !YEAR.test(field) && !PLACE.test(field));
  // A number that begins with a needless zero is a code.
  const isNumber = (cell: unknown) =>
    /^\s*-?(0|[1-9]\d*)([.,]\d+)?\s*%?\s*$/.test(String(cell ?? ''));
  return others.findLast((field) => isNumber(table.rows[0]?.[field])) ?? '';
}

/** A field by whose values the rows of one year differ; empty where each year has one row. */
export function rowFieldIn(table: Table, known: readonly string[]): string {
  const [, yearField = ''] = known;
  if (!yearField || valuesIn(table, yearField).length === table.rows.length) return '';
  const others = table.fields.filter((field) => !known.includes(field));
  const isChoice = (field: string) => {
    const count = valuesIn(table, field).length;
    return count > 1 && count < table.rows.length;
  };
  return others.find(isChoice) ?? '';
}

/** What stands in a field, each once, in the order in which it comes. */
export function valuesIn({ rows }: Table, field: string): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const value = row[field];
    if (typeof value === 'string' || typeof value === 'number') values.add(String(value));
    if (values.size >= MOST) break;
  }
  return [...values];
}
