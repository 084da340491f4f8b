import type { Answer } from '../../../src/assessment/assessment.js';
import type { Criterion, Practice } from '../../../src/standard/standard.js';
import type { Filter, Order } from '../../../src/text/report-text.js';
import { cohortOfSize, shareIn } from './cohorts.js';
import { isTheWords, type Page } from './page.js';

/** One criterion: what is asked, what was answered, what a review made of it, and how others stand. */
export interface Row {
  readonly code: string;
  /** As the edition has it, and in the reader's language. */
  readonly name: string;
  readonly translated: string | null;
  readonly question: string | null;
  readonly answer: Answer | null;
  /** Null where the answer was not reviewed. */
  readonly decision: Answer | null;
  /** What counts. */
  readonly counts: Answer | null;
  readonly note: string | null;
  readonly isChanged: boolean;
  readonly isWithAlliance: boolean;
  /** The lowest tier that cannot be had without it. */
  readonly requiredFrom: string | null;
  /** 0 to 1; null where not published. */
  readonly shareOfAll: number | null;
  readonly shareOfSize: number | null;
}

/** How a reader looks for criteria. */
export interface Finding {
  readonly query: string;
  readonly filter: Filter;
  readonly order: Order;
}

export function rowsOf(page: Page, practice: Practice): readonly Row[] {
  return practice.criteria.map((criterion) => rowOf(page, criterion));
}

function rowOf(page: Page, { code, name, question }: Criterion): Row {
  const { kit, sheet, standard, words } = page;
  const given = sheet.assessment.answers?.[code];
  const text = isTheWords(page) ? words.criteria[code] : undefined;
  const answer = given?.answer ?? null;
  const decision = given?.review?.decision ?? null;
  return {
    code,
    name,
    translated: text?.name ?? null,
    question: text?.question ?? question ?? null,
    answer,
    decision,
    counts: kit.decided(given),
    note: given?.review?.note ?? null,
    isChanged: decision !== null && decision !== answer,
    isWithAlliance: given?.cityDataAlliance ?? false,
    requiredFrom: standard.tiers.find(({ criteria }) => criteria.includes(code))?.id ?? null,
    shareOfAll: shareIn(page, 'all', code),
    shareOfSize: shareIn(page, cohortOfSize(page), code),
  };
}

/** Whether a reader who looks so finds this criterion. */
export function isFound(row: Row, { query, filter }: Finding): boolean {
  if (filter === 'open' && row.counts === 'yes') return false;
  if (filter === 'changed' && !row.isChanged) return false;
  if (filter === 'core' && row.requiredFrom === null) return false;
  if (!query) return true;
  const text = [row.code, row.name, row.translated, row.question, row.note].join(' ');
  return plain(query)
    .split(/\s+/)
    .every((word) => plain(text).includes(word));
}

export function inOrder(rows: readonly Row[], order: Order): readonly Row[] {
  if (order === 'open-first') return rows.toSorted((a, b) => openness(b) - openness(a));
  if (order === 'common-first') return rows.toSorted((a, b) => commonness(b) - commonness(a));
  return rows;
}

function openness({ counts }: Row): number {
  return counts === 'yes' ? 0 : 1;
}

function commonness({ shareOfAll }: Row): number {
  return shareOfAll ?? -1;
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
