/** Between the cells of a line; the one that a file's first line has most of is its own. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

const LONGEST_HEADING = 65_536; // characters

/**
 * The lines of a CSV file, each as its cells: quotes with doubled quotes inside, line ends of every kind, a mark at
 * its start that some programs write. Lines without anything are left out. It gives one line at a time, so that a page
 * can rest while it reads a large file. Whatever the text, it does not throw.
 */
export function* csvLines(text: string): Generator<readonly string[]> {
  const separator = separatorOf(text);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    let isEnd = false;
    while (!isEnd) {
      const cell = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
      cells.push(cell.text);
      isEnd = text[cell.end] !== separator;
      at = cell.end + 1;
      if (isEnd && text[cell.end] === '\r' && text[at] === '\n') at += 1;
    }
    if (cells.length > 1 || cells[0]?.trim()) yield cells;
  }
}

/** The separator of a file, by its first line outside quotes; a comma where there is none. */
export function separatorOf(text: string): string {
  const start = text.slice(0, LONGEST_HEADING).replaceAll(/"[^"]*"/g, '');
  const line = start.split(/[\r\n]/, 1)[0] ?? '';
  const most = SEPARATORS.map((sign) => ({ sign, count: line.split(sign).length }));
  return most.reduce((one, other) => (other.count > one.count ? other : one)).sign;
}

interface Cell {
  readonly text: string;
  /** Where its separator or the end of its line stands. */
  readonly end: number;
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(start, end), end };
}

/** What stands between closing quote and separator belongs to the cell, as programs read it that forgive. */
function quoted(text: string, start: number, separator: string): Cell {
  let inside = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: inside + text.slice(at), end: text.length };
    inside += text.slice(at, quote);
    at = quote + 2;
    if (text[quote + 1] !== '"') break;
    inside += '"';
  }
  const rest = bare(text, at - 1, separator);
  return { text: inside + rest.text, end: rest.end };
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
