import { own, withoutGaps } from '../document/members.js';
import type { Answer, Assessment, CriterionAnswer } from './assessment.js';

/** New values for some members; undefined takes a member away. */
export type Change<T> = { readonly [Key in Exclude<keyof T, 'rest'>]?: T[Key] | undefined };

/** The record with another answer to a criterion; null takes it back. What else was said of it stays. */
export function withAnswer(
  assessment: Assessment,
  code: string,
  answer: Answer | null,
): Assessment {
  return withEntry(assessment, code, { answer: answer ?? undefined });
}

/** The record with something else said of a criterion: answer, note, evidence. */
export function withEntry(
  assessment: Assessment,
  code: string,
  change: Change<CriterionAnswer>,
): Assessment {
  const answers = inDictionary(assessment.answers, code, change);
  const after = changed(assessment, { answers }) as Assessment;
  return 'answer' in change ? inOwnWords(assessment, after) : after;
}

/** What a city changes of a certified record, its name or what its tier rests on, it says itself again. */
export function inOwnWords(before: Assessment, after: Assessment): Assessment {
  const isCertified = after !== before && after.status === 'certified';
  return isCertified ? { ...after, status: 'self-assessed' } : after;
}

export function inDictionary<T extends object>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
  change: Change<T>,
): Readonly<Record<string, T>> | undefined {
  const entry = changed(entries?.[key], change);
  return changed<Readonly<Record<string, T>>>(entries, { [key]: entry });
}

/** The same object where nothing is new; undefined where nothing is left. */
export function changed<T extends object>(before: T | undefined, change: Change<T>): T | undefined {
  const news = Object.entries(change);
  if (news.every(([key, value]) => own(before ?? {}, key) === value)) return before;
  const after = { ...before, ...change };
  const isWhole = news.every(([, value]) => value !== undefined);
  return (isWhole ? after : withoutGaps(Object.entries(after))) as T | undefined;
}
