import type { Answer, Assessment, CriterionAnswer } from '../../../src/assessment/assessment.js';
import type { Criterion } from '../../../src/standard/standard.js';
import type { Form } from '../form.js';
import { criteriaOf, withEntry } from '../pages/handed-over.js';

/** Whether a reviewer decided otherwise than the city answered. */
export function isChanged(entry: CriterionAnswer | undefined): boolean {
  return entry?.review !== undefined && entry.review.decision !== entry.answer;
}

/** What a city is asked to mend: the criteria that were changed in review, in the record as it came. */
export function toBeMended({ standard, original, assessment }: Form): Criterion[] {
  const { answers } = original ?? assessment;
  return criteriaOf(standard).filter(({ code }) => isChanged(answers?.[code]));
}

/** The record with a decision on a criterion; null takes it back. Who decides has the record in review. */
export function withDecision(
  assessment: Assessment,
  code: string,
  decision: Answer | null,
): Assessment {
  const before = assessment.answers?.[code]?.review;
  if ((before?.decision ?? null) === decision) return assessment;
  const review = decision === null ? undefined : { ...before, decision, date: today() };
  return { ...withEntry(assessment, code, { review }), status: 'in-review' };
}

export function withReason(assessment: Assessment, code: string, note: string): Assessment {
  const before = assessment.answers?.[code]?.review;
  if (!before || (before.note ?? '') === note) return assessment;
  const { note: _, ...rest } = before;
  const review = { ...rest, ...(note && { note }), date: today() };
  return withEntry(assessment, code, { review });
}

export interface ReviewTally {
  readonly decided: number;
  /** Codes of the answers that were changed. */
  readonly changed: readonly string[];
  /** How many of those have no reason. */
  readonly withoutReason: number;
  /** Codes with an answer and no decision. */
  readonly left: readonly string[];
}

/** How far a review has come, in all criteria or in some. */
export function reviewTally(form: Form, codes = codesOf(form)): ReviewTally {
  const entryOf = (code: string) => form.assessment.answers?.[code];
  const changed = codes.filter((code) => isChanged(entryOf(code)));
  return {
    decided: codes.filter((code) => entryOf(code)?.review).length,
    changed,
    withoutReason: changed.filter((code) => !entryOf(code)?.review?.note).length,
    left: codes.filter((code) => entryOf(code)?.answer && !entryOf(code)?.review),
  };
}

function codesOf({ standard }: Form): string[] {
  return criteriaOf(standard).map(({ code }) => code);
}

/** The reader's own day, in ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
