import type { Answer } from '../../assessment/assessment.js';
import type { Practice } from '../../standard/standard.js';
import { say } from '../../text/message.js';
import { rowsOf, type Row } from './criterion-row.js';
import { percentOrNot, remarks } from './field.js';
import { cohort, cohortOfSize, percent, practiceName, type Page } from './page.js';
import {
  given,
  lines,
  sign,
  soft,
  strong,
  type Block,
  type Line,
  type Sign,
} from './report-document.js';

const SIGNS: Readonly<Record<Answer, Sign>> = { yes: 'met', 'in-progress': 'open', no: 'not-met' };

interface CriterionColumn {
  readonly heading: string;
  readonly isFigure?: boolean;
  readonly cell: (row: Row) => Line;
}

/** Every criterion, a table per practice, with all columns that there is something for. */
export function criteria(page: Page): Block[] {
  const parts = page.standard.practices.map((practice): Block => ({
    is: 'part',
    name: 'practice',
    heading: heading(page, practice),
    blocks: [table(page, practice)],
  }));
  return [...besideOthers(page), ...parts];
}

/** What the shares are, and that there are none of cities of this size where that is so. */
function besideOthers(page: Page): Block[] {
  const size = cohortOfSize(page);
  const hasSize = hasShares(page, size);
  if (!hasSize && !hasShares(page, 'all')) return [];
  const { withheld } = page.words.report.field;
  return [
    ...remarks(page),
    ...(size && !hasSize ? [{ is: 'note', line: withheld.size } as const] : []),
  ];
}

function heading(page: Page, { id }: Practice): Line {
  const tally = page.score.practices.find((one) => one.id === id);
  const name = practiceName(page, id);
  if (!tally) return name;
  const { earned, total } = tally;
  const figures = { earned, total, percent: percent(page, tally.percent) };
  return [name, ' ', soft(say(page, page.words.report.criteria.earned, figures))];
}

function table(page: Page, practice: Practice): Block {
  const columns = columnsOf(page);
  return {
    is: 'table',
    name: 'criteria',
    ids: practice.criteria.map(({ code }) => code),
    caption: practiceName(page, practice.id),
    columns: [{ heading: page.words.report.criteria.criterion }, ...columns],
    rows: rowsOf(page, practice).map((row) => [
      criterionCell(page, row),
      ...columns.map(({ cell }) => cell(row)),
    ]),
  };
}

function columnsOf(page: Page): readonly CriterionColumn[] {
  const text = page.words.report.criteria;
  const isReviewed = Object.values(page.assessment.answers ?? {}).some(({ review }) => review);
  const share = (value: number | null) => percentOrNot(page, value === null ? null : 100 * value);
  return [
    { heading: text.answer, cell: (row: Row) => answered(page, row.answer) },
    isReviewed && { heading: text.decision, cell: (row: Row) => decision(page, row) },
    hasShares(page, 'all') && {
      heading: text.allCities,
      isFigure: true,
      cell: (row: Row) => share(row.shareOfAll),
    },
    hasShares(page, cohortOfSize(page)) && {
      heading: text.citiesOfSize,
      isFigure: true,
      cell: (row: Row) => share(row.shareOfSize),
    },
  ].filter((column) => column !== false);
}

function hasShares(page: Page, id: string | null): boolean {
  return Object.keys(cohort(page, id)?.criteria ?? {}).length > 0;
}

function criterionCell(page: Page, row: Row): Line {
  const { note } = page.words.report.criteria;
  return lines(
    [{ is: 'place', id: row.code, text: row.code }, ' ', strong(row.name)],
    row.question === null ? null : soft(row.question),
    row.note === null ? null : [strong(`${note}:`), ' ', given(row.note)],
    row.marks.length > 0
      ? row.marks.map((text, at): Line => [at > 0 ? ' ' : '', { is: 'tag', text }])
      : null,
  );
}

function answered(page: Page, answer: Answer | null): Line {
  const { answers, noAnswer } = page.words.report.criteria;
  if (!answer) return [sign('not-reported'), ' ', noAnswer];
  return [sign(SIGNS[answer]), ' ', answers[answer]];
}

function decision(page: Page, row: Row): Line {
  if (!row.decision) return '';
  const said = answered(page, row.decision);
  return row.isChanged ? strong(said) : said;
}
