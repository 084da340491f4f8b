import type { Assessment } from '../assessment/assessment.js';
import type { OutcomeStanding } from './outcome-standing.js';
import type { Score } from './score.js';

/** One record of a city among several. */
export interface PastRecord {
  /** Of the certification, else of the record: `2024-09-15`; null where it does not say. */
  readonly date: string | null;
  readonly assessment: Assessment;
  readonly score: Score;
}

/** So many, the latest, are shown beside each other; more would not fit on a page. */
export const MOST_RECORDS = 5;

/** `date`: what `recordDate` says of it. */
export function pastRecord(assessment: Assessment, score: Score, date: string): PastRecord {
  return { date: date.slice(0, 10) || null, assessment, score };
}

/**
 * The record that is shown and those of other days, the latest last. Those without a day come first, as they were
 * given; the one that is shown is last where it has none.
 */
export function inOrder(shown: PastRecord, others: readonly PastRecord[]): readonly PastRecord[] {
  const undated = others.filter(({ date }) => date === null);
  const dated = others.filter(({ date }) => date !== null && date !== shown.date);
  const known = shown.date === null ? dated : [...dated, shown];
  const byDay = known.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return [...undated, ...byDay, ...(shown.date === null ? [shown] : [])];
}

/** The outcome metrics of which any of these records has a figure. */
export function measured(
  metrics: readonly OutcomeStanding[],
  pasts: readonly PastRecord[],
): readonly string[] {
  return metrics
    .map(({ id }) => id)
    .filter((id) => pasts.some(({ assessment }) => assessment.outcomes?.[id]?.value !== undefined));
}
