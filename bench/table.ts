import type { Figure } from './figures.js';
import { summaries, type Summary, type Table } from './results.js';

/** How a figure is written, by its name. */
interface Column {
  readonly figure: string;
  readonly head: string;
  readonly write: (value: number) => string;
}

const COLUMNS: readonly Column[] = [
  { figure: 'bytes', head: 'kB sent', write: (bytes) => (bytes / 1000).toFixed(1) },
  { figure: 'requests', head: 'requests', write: String },
  { figure: 'script', head: 'script ms', write: short },
  { figure: 'layout', head: 'layout ms', write: short },
  { figure: 'longest', head: 'longest ms', write: short },
  { figure: 'heap', head: 'heap MB', write: (bytes) => (bytes / 1e6).toFixed(2) },
  { figure: 'shift', head: 'shift', write: (shift) => shift.toFixed(3) },
  { figure: 'answerFirst', head: 'ms/answer, first 9', write: short },
  { figure: 'answerScript', head: 'ms/answer', write: short },
  { figure: 'answerLayout', head: 'layout/answer', write: short },
  { figure: 'answerAll', head: 'with what follows', write: short },
  { figure: 'heapAnswered', head: 'heap full', write: (bytes) => (bytes / 1e6).toFixed(2) },
  { figure: 'each', head: 'each', write: time },
  { figure: 'total', head: 'in all', write: time },
];

/** Of these it is said how many times as much as the first row they are. */
const COMPARED = ['bytes', 'script', 'answerScript', 'answerAll', 'each'];

/** Of these it is said how they grow. */
const GROWING = ['script', 'layout', 'heap', 'answerScript', 'total'];

/** Above this an exponent is not linear any more, whatever the clock says. */
const LINEAR = 1.1;

/** A table for the terminal: the median, with minimum and maximum where they differ from it. */
export function tableText(table: Table): string {
  const rows = summaries(table);
  const columns = COLUMNS.filter(({ figure }) => rows.some((row) => figure in row.figures));
  const lines = [
    ['', ...columns.map(({ head }) => head), 'beside the first, or growth'],
    ...rows.map((row) => [row.label, ...columns.map((column) => cell(row, column)), beside(row)]),
  ];
  const widths = lines[0]?.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  const text = lines.map((line) =>
    line
      .map((word, index) => word.padEnd(widths?.[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${table.title}\n${text.join('\n')}`;
}

function cell(row: Summary, { figure, write }: Column): string {
  const value = row.figures[figure];
  return value ? withSpread(value, write) : '';
}

function withSpread({ median, min, max }: Figure, write: (value: number) => string): string {
  const [middle, low, high] = [median, min, max].map(write);
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

function beside({ ratios, slopes }: Summary): string {
  if (slopes) {
    return GROWING.flatMap((name) => {
      const slope = slopes[name];
      const mark = slope !== undefined && slope > LINEAR ? ' ABOVE LINEAR' : '';
      return slope === undefined ? [] : [`${name} n^${slope.toFixed(2)}${mark}`];
    }).join(', ');
  }
  return COMPARED.flatMap((name) => {
    const ratio = ratios?.[name];
    return ratio ? [`${name} ${withSpread(ratio, times)}`] : [];
  }).join(', ');
}

/** How many times as much: 12x, 0.31x. */
export function times(ratio: number): string {
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toPrecision(2)}x`;
}

function short(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(0);
}

/** Milliseconds in the unit that reads best. */
export function time(ms: number): string {
  if (ms < 0.001) return `${(ms * 1e6).toPrecision(3)} ns`;
  if (ms < 1) return `${(ms * 1000).toPrecision(3)} µs`;
  return ms < 1000 ? `${ms.toPrecision(3)} ms` : `${(ms / 1000).toPrecision(3)} s`;
}
