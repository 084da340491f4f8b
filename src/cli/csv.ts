import { csvLines } from '../document/csv-lines.js';

/** The rows of a CSV file by the names in its first line; a row without anything is left out. */
export function parseCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = csvLines(text);
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(names.map((name, i) => [name.trim(), (row[i] ?? '').trim()])));
}
