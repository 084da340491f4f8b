/**
 * What people and spreadsheets write into a cell, as the format has it. A file has no language, so that only what reads
 * the same in each is taken; any other text stays as it is, for the parser to refuse and the reader to be told of.
 */
import type * as typing from '../text/typed-number.js';
import type { Answer } from './assessment.js';

/** As `bare` leaves them: the words of the format, and those of the form in each language. */
const ANSWERS_BY_WORD: Readonly<Record<string, Answer>> = {
  yes: 'yes',
  y: 'yes',
  si: 'yes',
  s: 'yes',
  'in-progress': 'in-progress',
  inprogress: 'in-progress',
  'en-proceso': 'in-progress',
  'en-curso': 'in-progress',
  'en-progreso': 'in-progress',
  no: 'no',
  n: 'no',
};

/** Further words for what is so or is not: those of a cell that can be ticked. */
const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  verdadero: true,
  '1': true,
  x: true,
  false: false,
  falso: false,
  '0': false,
};

/** Members that hold what is counted. */
const WHOLE = ['population', 'year', 'goal'];

/** Members that hold any number. */
const NUMBERS = ['value', 'target'];

/** `In progress`, `Sí`, `y`. */
export function answerIn(cell: string): string {
  return memberOf(ANSWERS_BY_WORD, bare(cell)) ?? cell;
}

/** How a person's numbers are read; handed over, since a page has it already when it comes to a file. */
export type TypedNumbers = Pick<typeof typing, 'typedFigure' | 'typedWhole'>;

/** Undefined where nothing is said. */
export function truthIn(cell: string): boolean | string | undefined {
  const word = bare(cell);
  if (!word) return undefined;
  const answer = memberOf(ANSWERS_BY_WORD, word);
  if (answer === 'yes' || answer === 'no') return answer === 'yes';
  return memberOf(TRUTHS, word) ?? cell;
}

/** What a cell is for. */
interface Use {
  /** The steps to the member. */
  readonly path: readonly string[];
  /** Of the metric, where it is one of its members. */
  readonly unit: string | undefined;
}

/** Undefined where a number or a day is to stand, and nothing does. */
export function valueIn(
  cell: string,
  { path, unit }: Use,
  typed: TypedNumbers,
): number | string | null | undefined {
  const [name = '', around] = path.toReversed();
  if (around === 'journey') return cell === 'null' ? null : dayIn(cell) || undefined;
  const isWhole = WHOLE.includes(name);
  if (!isWhole && !NUMBERS.includes(name)) return cell;
  const figure = (text: string, lang: string) => typed.typedFigure(text, { unit, lang });
  const read = isWhole ? typed.typedWhole : figure;
  return cell.trim() ? (asWritten(cell) ?? asTyped(cell, read) ?? cell) : undefined;
}

/** As a program writes numbers, such as this one in such a file. */
function asWritten(cell: string): number | undefined {
  const text = cell.trim();
  const value = Number(text);
  const isWritten = String(value) === text || /^-?\d+(\.\d+)?e[+-]?\d+$/i.test(text);
  return isWritten && Number.isFinite(value) ? value : undefined;
}

/** As a person types them; undefined also where it depends on the language, such as `12,500` of what is measured. */
function asTyped(
  cell: string,
  read: (text: string, lang: string) => number | null,
): number | undefined {
  const [value, other] = [read(cell, 'en'), read(cell, 'es')];
  return value === null || value !== other ? undefined : value;
}

/** `2024-5-1`, `2024/05/01`, `25.5.2024`; which number of `5/1/2024` is the month, nobody can tell. */
export function dayIn(cell: string): string {
  const day = writtenDay(cell);
  // As it stands there, where no calendar has it.
  return new Date(Date.parse(day) || 0).toISOString().startsWith(day) ? day : cell;
}

function writtenDay(cell: string): string {
  const text = cell.trim().replace(/[T ]0?0:00(:00(\.0+)?)?Z?$/, '');
  const [, year = '', , month = '', day = ''] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (year) return dayOf(year, month, day);
  const [, first = '', , second = '', last = ''] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12) return dayOf(last, second, first);
  return Number(second) > 12 || (first && Number(first) === Number(second))
    ? dayOf(last, first, second)
    : cell;
}

function dayOf(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** In small letters without accents, its words joined by hyphens. */
function bare(cell: string): string {
  const letters = cell.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_‐-―-]+/g, '-');
}

function memberOf<T>(members: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
