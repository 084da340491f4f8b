import type {
  Answer,
  Assessment,
  City,
  CriterionAnswer,
  Evidence,
  OutcomeFigure,
  YearFigure,
} from './assessment.js';

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

/** The record with another piece of evidence at `index`; past the last one it is added, null takes it away. */
export function withEvidence(
  assessment: Assessment,
  { code, index }: { readonly code: string; readonly index: number },
  change: Change<Evidence> | null,
): Assessment {
  const before = assessment.answers?.[code]?.evidence ?? [];
  const piece = change ? changed(before[index], change) : undefined;
  if (piece === before[index]) return assessment;
  const evidence = before.toSpliced(index, 1, ...(piece ? [piece] : []));
  return withEntry(assessment, code, { evidence: evidence.length ? evidence : undefined });
}

/** The record with another figure for an outcome metric, or something else said of it. */
export function withOutcome(
  assessment: Assessment,
  id: string,
  change: Change<OutcomeFigure>,
): Assessment {
  const outcomes = inDictionary(assessment.outcomes, id, change);
  return inOwnWords(assessment, changed(assessment, { outcomes }) as Assessment);
}

/** The record with something else said of where the figure of an outcome metric comes from. */
export function withSource(
  assessment: Assessment,
  id: string,
  change: Change<NonNullable<OutcomeFigure['source']>>,
): Assessment {
  const source = changed(assessment.outcomes?.[id]?.source, change);
  return withOutcome(assessment, id, { source });
}

/** The record with another earlier figure at `index`; past the last one it is added, null takes it away. */
export function withYear(
  assessment: Assessment,
  { id, index }: { readonly id: string; readonly index: number },
  figure: YearFigure | null,
): Assessment {
  const before = assessment.outcomes?.[id]?.history ?? [];
  const after = figure ? changed(before[index], figure) : undefined;
  if (after === before[index]) return assessment;
  const history = before.toSpliced(index, 1, ...(after ? [after] : []));
  return withOutcome(assessment, id, { history: history.length ? history : undefined });
}

/** The record with something else said of the city. */
export function withCity(assessment: Assessment, change: Change<City>): Assessment {
  const city = changed(assessment.city, change);
  return inOwnWords(assessment, changed(assessment, { city }) as Assessment);
}

/** What a city changes of a certified record, its name or what its tier rests on, it says itself again. */
function inOwnWords(before: Assessment, after: Assessment): Assessment {
  const isCertified = after !== before && after.status === 'certified';
  return isCertified ? { ...after, status: 'self-assessed' } : after;
}

function inDictionary<T extends object>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
  change: Change<T>,
): Readonly<Record<string, T>> | undefined {
  const entry = changed(entries?.[key], change);
  return changed<Readonly<Record<string, T>>>(entries, { [key]: entry });
}

/** The same object where nothing is new; undefined where nothing is left. */
function changed<T extends object>(before: T | undefined, change: Change<T>): T | undefined {
  const members = new Map<string, unknown>(Object.entries(before ?? {}));
  const news = Object.entries(change).filter(([key, value]) => members.get(key) !== value);
  if (!news.length) return before;
  for (const [key, value] of news) {
    if (value === undefined) members.delete(key);
    else members.set(key, value);
  }
  return members.size ? (Object.fromEntries(members) as T) : undefined;
}
