/** A text that a spreadsheet would take for a formula, whatever stands before it that a program skips. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n\0]/;

/** Text that was given as text is disarmed; a number stands as it is; null and undefined are an empty cell. */
export type CsvCell = string | number | null | undefined;

/**
 * The text of a CSV file (RFC 4180), for spreadsheets: a mark at its start says that it is UTF-8, and no cell is run as
 * a formula. `csvLines` reads it; `armed` gives back the text of a cell.
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

/** With an apostrophe before it where a spreadsheet would run it, which shows it as text instead. */
export function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was disarmed. */
export function armed(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function written(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = disarmed(cell ?? '');
  // A space at either end is lost in programs that trim what is bare; the other signs separate cells somewhere.
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
