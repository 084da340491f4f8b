import type { Assessment } from '../assessment/assessment.js';
import type { Score } from './score.js';

/** One record of a city among several. */
export interface PastRecord {
  /** Of the certification, else of the record: `2024-09-15`; null where it does not say. */
  readonly date: string | null;
  readonly assessment: Assessment;
  readonly score: Score;
}

/** More would not fit on a page. */
const MOST = 5;

export function pastRecord(assessment: Assessment, score: Score): PastRecord {
  const { status, journey, updatedAt } = assessment;
  const certified = status === 'certified' ? journey?.['certification'] : null;
  return { date: (certified ?? updatedAt)?.slice(0, 10) ?? null, assessment, score };
}

/** The record that is shown and those of other days, the latest last; at most five. */
export function inOrder(shown: PastRecord, others: readonly PastRecord[]): readonly PastRecord[] {
  return [...others.filter(({ date }) => date === null || date !== shown.date), shown]
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .slice(-MOST);
}
