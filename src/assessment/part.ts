import type { Assessment, CriterionAnswer } from './assessment.js';

/** Under this name a part carries how it was when it was handed over; to every other reader it is an unknown member. */
const BASE = 'handedOver';

type Json = Readonly<Record<string, unknown>>;

/** One practice of a record, by the codes of its criteria, for somebody who answers just that; see `handedOver`. */
export function partOf(assessment: Assessment, codes: readonly string[]): Assessment {
  const { format, standard, city, answers = {} } = assessment;
  const own = codes.flatMap((code): [string, CriterionAnswer][] => {
    const given = answers[code];
    return given ? [[code, given]] : [];
  });
  return {
    format,
    standard,
    ...(city?.name !== undefined && { city: { name: city.name } }),
    ...(own.length > 0 && { answers: Object.fromEntries(own) }),
  };
}

/** A part as a document that remembers how it was, so that its changes are known when it comes back. */
export function handedOver(document: Json): Json {
  return { ...document, [BASE]: { answers: document['answers'] ?? {} } };
}

/** How three records are merged: what both come from, mine, and what another document says. */
export type Three = readonly [base: Assessment, mine: Assessment, theirs: Assessment];

/**
 * A record and a document that is to be taken into it: a part that comes back, a copy that a colleague filled in, a file of
 * one's own. What the other lacks stays; where nobody knows from what it was changed, each difference is a conflict.
 */
export function asThree(mine: Assessment, theirs: Assessment): Three {
  const { updatedAt: _, rest: { [BASE]: remembered, ...others } = {}, ...members } = theirs;
  const before = (remembered as { answers?: Assessment['answers'] } | undefined)?.answers;
  const { format, standard } = mine;
  const base = { format, standard, ...(isObject(before) && { answers: before }) };
  const other = {
    ...members,
    format,
    standard,
    ...(Object.keys(others).length > 0 && { rest: others }),
  };
  return [base, mine, other];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
