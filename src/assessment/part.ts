import type { Assessment, City, CriterionAnswer } from './assessment.js';

/** Under this name a part carries how it was when it was handed over; to every other reader it is an unknown member. */
const BASE = 'handedOver';

type Json = Readonly<Record<string, unknown>>;

/** A part as it was handed over. */
interface Base {
  readonly answers: NonNullable<Assessment['answers']>;
  readonly city: Pick<City, 'name'>;
}

/**
 * One practice of a record, by the codes of its criteria, for somebody who answers just that; see `handedOver`. Of a
 * record that is a part itself it remembers how that was, so that it can also be given back so.
 */
export function partOf(assessment: Assessment, codes: readonly string[]): Assessment {
  const { format, standard, city, answers = {} } = assessment;
  const base = baseOf(assessment);
  const own = only(answers, codes);
  return {
    format,
    standard,
    ...(city?.name !== undefined && { city: { name: city.name } }),
    ...(Object.keys(own).length > 0 && { answers: own }),
    ...(base && { rest: { [BASE]: { ...base, answers: only(base.answers, codes) } } }),
  };
}

/** A part as a document that remembers how it was, so that its changes are known when it comes back. */
export function handedOver(document: Json): Json {
  const { answers = {}, city = {} } = document;
  return { ...document, [BASE]: document[BASE] ?? { answers, city } };
}

/** A part as it was when it was handed over, as a document that is yet to be read; null for any other record. */
export function asHandedOver(assessment: Assessment): Json | null {
  const { format, standard } = assessment;
  const base = baseOf(assessment);
  return base && { format, standard, ...base };
}

/** How three records are merged: what both come from, mine, and what another document says. */
export type Three = readonly [base: Assessment, mine: Assessment, theirs: Assessment];

/**
 * A record and a document that is to be taken into it: a part that comes back, or one more for who has been given another
 * before, a copy that a colleague filled in, a file of one's own. What the other lacks stays; where nobody knows from what
 * it was changed, each difference is a conflict.
 */
export function asThree(mine: Assessment, theirs: Assessment): Three {
  const { updatedAt: _, rest: { [BASE]: __, ...others } = {}, ...members } = theirs;
  const { format, standard } = mine;
  const { base, remembered } = origin(mine, theirs);
  const before = mine.rest?.[BASE];
  const rest = { ...others, ...(remembered !== undefined && { [BASE]: remembered }) };
  return [
    { format, standard, ...base, ...(before !== undefined && { rest: { [BASE]: before } }) },
    mine,
    { ...members, format, standard, ...(Object.keys(rest).length > 0 && { rest }) },
  ];
}

/** From what both were changed, and what a part remembers when it has taken another one in. */
function origin(
  mine: Assessment,
  theirs: Assessment,
): { readonly base?: Partial<Base>; readonly remembered?: unknown } {
  const [own, came] = [baseOf(mine), baseOf(theirs)];
  const remembered = mine.rest?.[BASE];
  if (!came) return { remembered };
  const { answers = {}, city } = mine;
  const codes = Object.keys(came.answers);
  if (own) {
    const told = [...codes, ...Object.keys(theirs.answers ?? {})];
    return {
      base: { ...own, answers: only(own.answers, told) },
      remembered: { ...came, answers: { ...own.answers, ...came.answers } },
    };
  }
  // Who has none of it has not taken it away, but never had it.
  const isNew = codes.length > 0 && !codes.some((code) => Object.hasOwn(answers, code));
  if (isNew) return { remembered: came };
  return { base: city?.name === undefined ? { answers: came.answers } : came };
}

/** How a part was; null for any other record. One of an older version has its city's name as it was. */
function baseOf({ city, rest }: Assessment): Base | null {
  const remembered = rest?.[BASE];
  if (!isObject(remembered)) return null;
  const { answers, city: before } = remembered as Partial<Record<keyof Base, unknown>>;
  const named = city?.name === undefined ? {} : { name: city.name };
  return { answers: isObject(answers) ? answers : {}, city: isObject(before) ? before : named };
}

function only(
  answers: Base['answers'],
  codes: readonly string[],
): Readonly<Record<string, CriterionAnswer>> {
  return Object.fromEntries(Object.entries(answers).filter(([code]) => codes.includes(code)));
}

function isObject(value: unknown): value is Readonly<Record<string, never>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
