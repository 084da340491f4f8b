import { armed, csvFile, type CsvCell } from '../document/csv-file.js';
import { csvLines } from '../document/csv-lines.js';
import { below } from '../document/members.js';
import type { Standard } from '../standard/standard.js';
import type { Assessment, CriterionAnswer, Evidence } from './assessment.js';
import { answerIn, dayIn, truthIn, valueIn, type TypedNumbers } from './cell-values.js';

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

/** Members that are lists. */
const LISTS = ['history', 'links'];

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
  const [head = [], ...lines] = csvLines(text);
  const columns = head.map((name) => plain(name));
  const answers: Answers = new Map();
  const before: Answers = new Map();
  const members: Tree = new Map();
  const unread: UnreadCell[] = [];
  let edition: string = standard.id;
  const rows = lines.map((line) => rowOf(line, head));
  const unitOf = unitsIn(rows, standard);
  let last: Entry | null = null;
  let pointer = '';
  for (const row of rows) {
    const { cell } = row;
    const item = cell('item').trim();
    const [, code] = /^handedOver\/([^/]+)$/.exec(item) ?? [];
    const isMember = item.includes('/') || MEMBERS.some((member) => member === item);
    if (!item) {
      if (last) addPieces(last, cell);
      unread.push(...unreadIn(row, pointer, last ? EVIDENCE : []));
      continue;
    }
    last = null;
    pointer = `/${item}`;
    if (item === 'standard') edition = cell('value');
    else if (code) last = { of: before, code };
    else if (isMember) {
      const path = item.split('/');
      plant(members, path, valueIn(cell('value'), { path, unit: unitOf(path) }, typed));
    } else {
      last = { of: answers, code: item };
      pointer = below('/answers', item);
    }
    if (last) last.of.set(last.code, answerOf(last.of.get(last.code), cell));
    unread.push(...unreadIn(row, pointer, last ? COLUMNS : ['item', 'name', 'value']));
  }
  const { [BASE]: base, ...grownMembers } = Object.fromEntries(
    [...members].map(([key, tree]) => [key, grown(tree, key)]),
  );
  const handed = known({ answers: withoutEmpty(before), city: Object(base).city });
  const document = {
    format: columns.includes('item') && columns.includes('value') ? 'wwc-assessment/1' : undefined,
    standard: edition,
    ...grownMembers,
    ...known({ answers: withoutEmpty(answers), [BASE]: handed }),
  };
  return { document, unread };
}

type Answers = Map<string, Record<string, unknown>>;

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

/** Gives the unit of the metric that a path leads into: its own, or the one that the city wrote, wherever that stands. */
function unitsIn(rows: readonly Row[], { outcomeMetrics }: Standard) {
  const values = new Map(rows.map(({ cell }) => [cell('item').trim(), cell('value')]));
  return ([, id = '']: readonly string[]) =>
    outcomeMetrics.find((metric) => metric.id === id)?.unit ?? values.get(`outcomes/${id}/unit`);
}

function answerOf(before: Record<string, unknown> | undefined, cell: Cell) {
  const evidence = [...((before?.['evidence'] as unknown[]) ?? []), ...pieceOf(cell)];
  const said = known({
    answer: answerIn(cell('value').trim()),
    note: cell('note'),
    cityDataAlliance: truthIn(cell('city data alliance')),
    review: known({
      decision: answerIn(cell('decision').trim()),
      note: cell('review note'),
      date: dayIn(cell('review date')),
    }),
  });
  return { ...before, ...said, ...(evidence.length > 0 && { evidence }) };
}

/** Further evidence in a line without an item: a cell that was merged, a row that a colleague has put below. */
function addPieces({ of, code }: Entry, cell: Cell) {
  const given = of.get(code);
  const pieces = pieceOf(cell);
  const evidence = [...((given?.['evidence'] as unknown[]) ?? []), ...pieces];
  if (pieces.length) of.set(code, { ...given, evidence });
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

function withoutEmpty(answers: Answers) {
  return Object.fromEntries([...answers].filter(([, given]) => Object.keys(given).length > 0));
}

/** Values by the steps of their paths. */
type Tree = Map<string, Tree | Leaf>;
type Leaf = ReturnType<typeof valueIn>;

/** No member lies deeper: `outcomes/broadband/history/0/year`. */
const DEEPEST = 5;

function plant(tree: Tree, [step = '', ...steps]: readonly string[], value: Leaf): void {
  if (steps.length >= DEEPEST) return;
  if (!steps.length) {
    tree.set(step, value);
    return;
  }
  const below = tree.get(step);
  const next: Tree = below instanceof Map ? below : new Map();
  tree.set(step, next);
  plant(next, steps, value);
}

function grown(tree: Tree | Leaf, name: string): unknown {
  if (!(tree instanceof Map)) return tree;
  const entries = [...tree].map(([key, below]) => [key, grown(below, key)] as const);
  const isList = LISTS.includes(name) && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
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
