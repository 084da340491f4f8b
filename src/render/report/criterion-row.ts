import type { Answer } from '../../assessment/assessment.js';
import { decided } from '../../scoring/score.js';
import {
  criteriaOf,
  requiredFrom,
  type Criterion,
  type Practice,
} from '../../standard/standard.js';
import { say } from '../../text/message.js';
import { cohort, cohortOfSize, isTheWords, official, tierName, type Page } from './page.js';
import type { Line } from './report-document.js';

/** One criterion: what is asked, what was answered, what a review made of it, and how others stand. */
export interface Row {
  readonly code: string;
  readonly name: Line;
  readonly question: Line | null;
  readonly answer: Answer | null;
  /** Null where the answer was not reviewed. */
  readonly decision: Answer | null;
  /** What counts. */
  readonly counts: Answer | null;
  readonly note: string | null;
  readonly isChanged: boolean;
  readonly marks: readonly string[];
  /** 0 to 1; null where not published. */
  readonly shareOfAll: number | null;
  readonly shareOfSize: number | null;
}

export function rowsOf(page: Page, practice: Practice): readonly Row[] {
  return practice.criteria.map((criterion) => rowOf(page, criterion));
}

function rowOf(page: Page, criterion: Criterion): Row {
  const { code } = criterion;
  const { answer = null, review } = page.assessment.answers?.[code] ?? {};
  const decision = review?.decision ?? null;
  const isChanged = decision !== null && decision !== answer;
  return {
    code,
    name: criterionName(page, code),
    question: questionOf(page, criterion),
    answer,
    decision,
    counts: decided(page.assessment.answers?.[code]),
    note: review?.note ?? null,
    isChanged,
    marks: marksOf(page, code, isChanged),
    shareOfAll: cohort(page, 'all')?.criteria?.[code] ?? null,
    shareOfSize: cohort(page, cohortOfSize(page))?.criteria?.[code] ?? null,
  };
}

/** Translated where the words have it, else as the edition has it. */
export function criterionName(page: Page, code: string): Line {
  const translated = isTheWords(page) ? page.words.criteria[code]?.name : undefined;
  const criterion = criteriaOf(page.standard).find((one) => one.code === code);
  return translated ?? official(page, criterion?.name ?? code);
}

function questionOf(page: Page, { code, question }: Criterion): Line | null {
  const own = isTheWords(page) ? page.words.criteria[code]?.question : undefined;
  return own ?? (question === undefined ? null : official(page, question));
}

function marksOf(page: Page, code: string, isChanged: boolean): readonly string[] {
  const { core, requiredFor, changed, alliance } = page.words.report.criteria;
  const from = requiredFrom(page.standard, code);
  const isCore = from === page.standard.tiers[0]?.id;
  return [
    from !== null && (isCore ? core : say(page, requiredFor, { tier: tierName(page, from) })),
    isChanged && changed,
    page.assessment.answers?.[code]?.cityDataAlliance && alliance,
  ].filter((mark) => typeof mark === 'string');
}
