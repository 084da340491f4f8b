import { mergeAssessments, type Merged } from './merge.js';
import type { Assessment, CriterionAnswer } from './assessment.js';
import { toDocument } from '../document/to-document.js';

/** Under this name a part carries how it was when it was handed over; to every other reader it is an unknown member. */
const BASE = 'handedOver';

type Json = Readonly<Record<string, unknown>>;

/** One practice of a record, by the codes of its criteria, as a document for somebody who answers just that. */
export function partOf(assessment: Assessment, codes: readonly string[]): Json {
  const { format, standard, city, answers = {} } = assessment;
  const own = codes.flatMap((code): [string, CriterionAnswer][] => {
    const given = answers[code];
    return given ? [[code, given]] : [];
  });
  const part: Assessment = {
    format,
    standard,
    ...(city?.name !== undefined && { city: { name: city.name } }),
    ...(own.length > 0 && { answers: Object.fromEntries(own) }),
  };
  const { answers: before = {} } = toDocument(part);
  return { ...toDocument(part), [BASE]: { answers: before } };
}

/**
 * A record with what another document says: a part that comes back, a copy that a colleague filled in, a file of one's own.
 * What the other lacks stays. Where both were changed, or nobody knows from what, `mine` stands and is named a conflict.
 */
export function taken(mine: Assessment, theirs: Assessment): Merged {
  const { city, answers, outcomes, rest: { [BASE]: handedOver, ...others } = {} } = theirs;
  const given = (handedOver as { answers?: Assessment['answers'] } | undefined)?.answers;
  const { format, standard } = mine;
  const base: Assessment = { format, standard, ...(isObject(given) && { answers: given }) };
  const other: Assessment = {
    format,
    standard,
    ...(city && { city }),
    ...(answers && { answers }),
    ...(outcomes && { outcomes }),
    ...(Object.keys(others).length > 0 && { rest: others }),
  };
  return mergeAssessments(base, mine, other);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
