import type { Assessment } from '../assessment/assessment.js';
import type { JourneyStep, Standard } from '../standard/standard.js';
import type { Score } from './score.js';

/** How far a city is with a step; `unrecorded`: it is past, but as an optional one without a day it may have been left out. */
export type Progress = 'done' | 'unrecorded' | 'current' | 'ahead';

export interface StepProgress {
  readonly step: JourneyStep;
  readonly progress: Progress;
  /** When it was done: `2024-05-20`; null where the record does not say. */
  readonly date: string | null;
}

/** The steps from self-assessment to certification, as far as the record and its status say. */
export function journeyOf(
  assessment: Assessment,
  score: Score,
  { journey }: Pick<Standard, 'journey'>,
): readonly StepProgress[] {
  const dateOf = ({ id }: JourneyStep) => assessment.journey?.[id] ?? null;
  const dated = journey.findLastIndex(dateOf);
  const reached = lastDone(score, { dated, last: journey.length - 1 });
  return journey.map((step, at) => {
    const date = dateOf(step);
    const past = step.optional && !date ? 'unrecorded' : 'done';
    const coming = at === reached + 1 ? 'current' : 'ahead';
    return { step, date, progress: at <= reached ? past : coming };
  });
}

/** The last step with a day, or the one that the status implies; -1 before the first. */
function lastDone({ tier, status }: Score, { dated, last }: { dated: number; last: number }) {
  if (tier && status === 'certified') return last;
  return status === 'in-review' ? Math.max(0, dated) : dated;
}
