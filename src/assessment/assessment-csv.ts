import { armed, csvFile, type CsvCell } from '../document/csv-file.js';
import { csvLines } from '../document/csv-lines.js';
import type { Standard } from '../standard/standard.js';
import type { Assessment, CriterionAnswer, Evidence } from './assessment.js';
import { answerIn, dayIn, truthIn, valueIn, type TypedNumbers } from './cell-values.js';
import { grown, plant, type Leaf, type Tree } from './path-tree.js';

/** The first line of the file. The words are part of the format, and the same in every language. */
const COLUMNS = [
  'item',
  'name',
  'value',
  'note',
  'city data alliance',
  'evidence title',
  'evidence link',
  'evidence date',
  'evidence public',
  'decision',
  'review note',
  'review date',
] as const;

type Column = (typeof COLUMNS)[number];

/** All that a further line says for further evidence. */
const EVIDENCE: readonly Column[] = [
  'evidence title',
  'evidence link',
  'evidence date',
  'evidence public',
];

type Line = Partial<Record<Column, CsvCell>>;

/** Whatever is not said of a criterion: `city/name`, `outcomes/broadband/value`. */
const MEMBERS = ['status', 'city', 'outcomes', 'journey', 'links', 'updatedAt'] as const;

/** In the place of `evidence public`, for a piece of evidence of which nothing is known: it is a piece all the same. */
const NOTHING_KNOWN = '?';

/** Before the items of what a part was when it was handed over: `handedOver/DM1`, `handedOver/city/name`. */
const BASE = 'handedOver';

/** The name of such a line, for whoever reads the file. */
const BASE_NAME = 'as it was handed over';

/** What a spreadsheet would take for a number, a date or a truth, and write anew in its own way. */
const CONVERTIBLE = /^['\s]*([\d.,(%$€£]|(true|false|null)\s*$)/i;

/**
 * A record as a file for a spreadsheet: a line for each criterion, further lines for further evidence, then city, outcomes
 * and the rest by their paths. `readAssessmentCsv` gives exactly the same record back; only members that the format does
 * not name are left out, and texts, lists and objects in which nothing is. `base`: a part as it was handed over, for
 * whom it is given back to.
 */
export function assessmentCsv(
  assessment: Assessment,
  standard: Standard,
  base?: Pick<Assessment, 'answers' | 'city'>,
): string {
  const lines = [
    { item: 'standard', value: assessment.standard },
    ...standard.practices.flatMap(({ criteria }) =>
      criteria.flatMap(({ code, name }) =>
        linesOf({ item: code, name }, assessment.answers?.[code] ?? {}),
      ),
    ),
    ...MEMBERS.flatMap((member) => paths(assessment[member], member)),
    ...Object.entries(base?.answers ?? {}).flatMap(([code, given]) =>
      linesOf({ item: `${BASE}/${code}`, name: BASE_NAME }, given),
    ),
    ...paths(base?.city, `${BASE}/city`).map((line) => ({ ...line, name: BASE_NAME })),
  ];
  return csvFile([COLUMNS, ...lines.map(cells)]);
}

function linesOf(of: Line, given: CriterionAnswer): Line[] {
  const { answer, note, cityDataAlliance, evidence = [], review } = given;
  const first: Line = {
    ...of,
    value: answer,
    note,
    'city data alliance': yesOrNo(cityDataAlliance),
    decision: review?.decision,
    'review note': review?.note,
    'review date': review?.date,
  };
  const [piece, ...others] = evidence.map(evidenceCells);
  return [{ ...first, ...piece }, ...others.map((other) => ({ item: of.item, ...other }))];
}

function evidenceCells({ title, url, date, public: isPublic }: Evidence): Line {
  return {
    'evidence title': title,
    'evidence link': url,
    'evidence date': date,
    'evidence public': yesOrNo(isPublic) ?? ((title ?? url ?? date) ? undefined : NOTHING_KNOWN),
  };
}

function yesOrNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? 'yes' : 'no';
}

/** A line for each value below a member; what was kept apart has no place in a table. */
function paths(value: unknown, path: string): Line[] {
  if (value === undefined) return [];
  if (typeof value === 'number') return [{ item: path, value }];
  if (typeof value !== 'object' || value === null) return [{ item: path, value: String(value) }];
  return Object.entries(value)
    .filter(([key]) => key !== 'rest')
    .flatMap(([key, member]) => paths(member, `${path}/${key}`));
}

function cells(line: Line): CsvCell[] {
  return COLUMNS.map((column) => {
    const cell = line[column];
    return typeof cell === 'string' && CONVERTIBLE.test(cell) ? `'${cell}` : cell;
  });
}

/** A cell that was filled in and counts for nothing. */
export interface UnreadCell {
  /** JSON Pointer of what its line is of. */
  readonly pointer: string;
  /** What stands above it, in the first line; empty where nothing does. */
  readonly column: string;
  readonly text: string;
  /** Whether a line above says something else of the same. */
  readonly isTwice?: true;
}

/** What stands in a file for a spreadsheet. */
export interface ReadSheet {
  /** For `parseAssessment` to read. */
  readonly document: Record<string, unknown>;
  /** What has no place in the document. */
  readonly unread: readonly UnreadCell[];
}

/** Reads such a file, whichever program has written it last. */
export function csvDocument(text: string, standard: Standard, typed: TypedNumbers): ReadSheet {
  const [head = [], ...lines] = csvLines(fromHeader(text));
  const answers: Answers = new Map();
  const before: Answers = new Map();
  const members: Tree = new Map();
  const unread: UnreadCell[] = [];
  const rows = lines.map((line) => rowOf(line, head));
  const unitOf = unitsIn(rows, standard);
  const codes = standard.practices.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  let last: Entry | null = null;
  let pointer = '';
  for (const row of rows) {
    const { cell } = row;
    const item = cell('item').trim();
    if (!item) {
      if (last) addPieces(last, cell);
      unread.push(...unreadIn(row, pointer, last ? EVIDENCE : []));
      continue;
    }
    const [, was, code = ''] = /^(handedOver\/)?([^/]+)$/.exec(item) ?? [];
    const isCriterion = codes.includes(code);
    last = isCriterion ? { of: was ? before : answers, code } : null;
    pointer =
      was || !code || isMember(item) ? `/${item}` : `/answers/${item.replaceAll('~', '~0')}`;
    if (last) {
      unread.push(...takeSaid(last, cell, pointer), ...unreadIn(row, pointer, COLUMNS));
    } else if (isMember(item)) {
      const path = item.split('/');
      const value = valueIn(cell('value'), { path, unit: unitOf(path) }, typed);
      if (!plant(members, path, value)) unread.push(...twice(pointer, cell('value')));
      unread.push(...unreadIn(row, pointer, ['item', 'name', 'value']));
    } else unread.push(wholeLine(row, pointer));
  }
  const { [BASE]: base, ...grownMembers } = Object.fromEntries(
    [...members].map(([key, tree]) => [key, grown(tree, key)]),
  );
  const handed = known({ answers: documentsOf(before), city: Object(base).city });
  const document = {
    format: isHeader(head) ? 'wwc-assessment/1' : undefined,
    ...grownMembers,
    standard: grownMembers['standard'] || standard.id,
    ...known({ answers: documentsOf(answers), [BASE]: handed }),
  };
  return { document, unread };
}

/** How many lines may stand above the names of the columns: titles, empty ones, `sep=;`. */
const ABOVE = 10;

/** The text from the line on that names the columns, whose separator need not be that of what stands above it. */
function fromHeader(text: string): string {
  let rest = text;
  for (let above = 0; above <= ABOVE; above += 1) {
    const [head = []] = csvLines(rest);
    if (isHeader(head)) return rest;
    const [line] = /^[^\r\n]*(\r\n|\r|\n)?/.exec(rest) ?? [''];
    rest = rest.slice(line.length);
  }
  return text;
}

function isHeader(line: readonly string[]): boolean {
  const columns = line.map((name) => plain(name));
  return columns.includes('item') && columns.includes('value');
}

type Answers = Map<string, Given>;

/** What the lines of a criterion say. */
interface Given {
  readonly said: Tree;
  readonly evidence: unknown[];
}

/** The criterion that a line is of, and further lines below it that name none. */
interface Entry {
  readonly of: Answers;
  readonly code: string;
}

type Cell = (column: Column) => string;

interface Row {
  readonly cell: Cell;
  /** The cells in which something is. */
  readonly filled: readonly Filled[];
}

interface Filled {
  /** Undefined where the format has none of that name, or the file has it before. */
  readonly column: Column | undefined;
  readonly heading: string;
  readonly text: string;
}

function rowOf(line: readonly string[], head: readonly string[]): Row {
  const columns = head.map((name) => plain(name));
  const filled = line.flatMap((cell, at): Filled[] => {
    const text = textOf(cell).trim();
    const column = COLUMNS.find((name) => columns.indexOf(name) === at);
    return text ? [{ column, heading: head[at]?.trim() ?? '', text }] : [];
  });
  return { cell: (column) => textOf(line[columns.indexOf(column)]), filled };
}

/** The cells of a line whose columns are not among those that were `read`. */
function unreadIn({ filled }: Row, pointer: string, read: readonly Column[]): UnreadCell[] {
  return filled
    .filter(({ column }) => !column || !read.includes(column))
    .map(({ heading, text }) => ({ pointer, column: heading, text }));
}

/** Whether a line is of a member of the record, by its path; of any other it is left to the reader. */
function isMember(item: string): boolean {
  const [member, ...below] = item.split('/');
  if (member === BASE) return below[0] === 'city' && below.length > 1;
  return item === 'standard' || MEMBERS.some((one) => one === member);
}

/** A line that is of nothing in the record: a sum, a remark, a criterion of another edition. */
function wholeLine({ filled }: Row, pointer: string): UnreadCell {
  const cells = filled.filter(({ column }) => column !== 'item' && column !== 'name');
  return { pointer, column: '', text: cells.map(({ text }) => text).join(', ') };
}

/** What is not taken, where something else was said before. */
function twice(pointer: string, cell: string): UnreadCell[] {
  const text = cell.trim();
  return text ? [{ pointer, column: '', text, isTwice: true }] : [];
}

/** Gives the unit of the metric that a path leads into: its own, or the one that the city wrote, wherever that stands. */
function unitsIn(rows: readonly Row[], { outcomeMetrics }: Standard) {
  // The first counts, of whatever stands there twice.
  const lines = rows.toReversed();
  const values = new Map(lines.map(({ cell }) => [cell('item').trim(), cell('value')]));
  return ([, id = '']: readonly string[]) =>
    outcomeMetrics.find((metric) => metric.id === id)?.unit ?? values.get(`outcomes/${id}/unit`);
}

/** Takes what a line says of its criterion; gives back what another line has said otherwise. */
function takeSaid(entry: Entry, cell: Cell, pointer: string): UnreadCell[] {
  addPieces(entry, cell);
  const { said } = givenOf(entry);
  const members: readonly (readonly [path: string, value: Leaf, column: Column])[] = [
    ['answer', answerIn(cell('value').trim()), 'value'],
    ['note', cell('note'), 'note'],
    ['cityDataAlliance', truthIn(cell('city data alliance')), 'city data alliance'],
    ['review/decision', answerIn(cell('decision').trim()), 'decision'],
    ['review/note', cell('review note'), 'review note'],
    ['review/date', dayIn(cell('review date')), 'review date'],
  ];
  return members.flatMap(([path, value, column]) => {
    if (value === '' || plant(said, path.split('/'), value)) return [];
    return twice(`${pointer}/${path}`, cell(column));
  });
}

function givenOf({ of, code }: Entry): Given {
  const given = of.get(code) ?? { said: new Map(), evidence: [] };
  of.set(code, given);
  return given;
}

/** Also in a line without an item: a cell that was merged, a row that a colleague has put below. */
function addPieces(entry: Entry, cell: Cell) {
  givenOf(entry).evidence.push(...pieceOf(cell));
}

function pieceOf(cell: Cell): Record<string, unknown>[] {
  const piece = known({
    title: cell('evidence title'),
    url: cell('evidence link'),
    date: dayIn(cell('evidence date')),
  });
  const said = cell('evidence public').trim();
  if (!said && !Object.keys(piece).length) return [];
  return [said === NOTHING_KNOWN ? piece : { ...piece, ...known({ public: truthIn(said) }) }];
}

/** Without what is empty: a cell cannot say whether nothing was written, or an empty text. */
function known(members: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(members).filter(([, value]) => {
    return value !== '' && value !== undefined && !(isObject(value) && !Object.keys(value).length);
  });
  return Object.fromEntries(entries);
}

function documentsOf(answers: Answers): Record<string, unknown> {
  const entries = [...answers].map(([code, { said, evidence }]) => {
    const members = Object(grown(said, code));
    return [code, { ...known(members), ...(evidence.length > 0 && { evidence }) }] as const;
  });
  return known(Object.fromEntries(entries));
}

function textOf(cell = ''): string {
  const text = armed(cell);
  return text.startsWith("'") && CONVERTIBLE.test(text) ? text.slice(1) : text;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
