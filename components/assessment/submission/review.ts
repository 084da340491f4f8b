import type {
  Answer,
  Assessment,
  CriterionAnswer,
  Review,
} from '../../../src/assessment/assessment.js';
import type { Criterion } from '../../../src/standard/standard.js';
import type { Form } from '../form.js';
import { criteriaOf, isSame, withEntry } from '../pages/handed-over.js';

/** Whether a reviewer decided otherwise than the city answered. */
export function isChanged(entry: CriterionAnswer | undefined): boolean {
  return entry?.review !== undefined && entry.review.decision !== entry.answer;
}

/** By the life of the draft: the record as it came first, and where none came, as it was seen first. */
const came = new WeakMap<object, Assessment>();
const seen = new WeakMap<object, Assessment>();

/** The record as the review left it. A page may hand back what it was told since, which is not that. */
export function asItCame({ original, assessment, kept }: Form): Assessment {
  const { life } = kept;
  if (original && !came.has(life)) came.set(life, original);
  if (!seen.has(life)) seen.set(life, assessment);
  return (came.get(life) ?? seen.get(life)) as Assessment;
}

/** What came last is now the record as the review left it. */
export function takeAsItCame({ original, kept }: Form) {
  if (original) came.set(kept.life, original);
}

/** What a city is asked to mend: the criteria that were changed in review, in the record as it came. */
export function toBeMended(form: Form): Criterion[] {
  const { answers } = asItCame(form);
  return criteriaOf(form.standard).filter(({ code }) => isChanged(answers?.[code]));
}

/** A decision that was taken back. */
interface TakenBack {
  readonly review: Review;
  /** Whose record it was in: a page may show one city after the other. */
  readonly of: unknown;
}

/** By the life of the draft, and by code: what was typed with them comes back with the next decision. */
const allTakenBack = new WeakMap<object, Map<string, TakenBack>>();

/** Puts a decision on a criterion into a record; null takes it back. Who decides has the record in review. */
export function withDecision(form: Form, code: string, decision: Answer | null) {
  return (assessment: Assessment): Assessment => {
    const before = assessment.answers?.[code]?.review;
    if ((before?.decision ?? null) === decision) return assessment;
    if (decision === null && before) takeBack(form, code, before);
    const rest = before ?? takenBack(form, code);
    const review = decision === null ? undefined : { ...rest, decision, date: today() };
    return { ...withEntry(assessment, code, { review }), status: 'in-review' };
  };
}

function takeBack(form: Form, code: string, review: Review) {
  const { life } = form.kept;
  const known = allTakenBack.get(life) ?? new Map<string, TakenBack>();
  allTakenBack.set(life, known.set(code, { review, of: ownerOf(form) }));
}

function takenBack(form: Form, code: string): Review | undefined {
  const found = allTakenBack.get(form.kept.life)?.get(code);
  return found && isSame(found.of, ownerOf(form)) ? found.review : undefined;
}

/** The city, or the record as it came where that names none. */
function ownerOf({ assessment, original }: Form): unknown {
  return assessment.city ?? original;
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
