/** Why a value was not taken; stable, for programs and for translated sentences. */
export type ProblemCode =
  | 'type' // not the kind of value that belongs here
  | 'missing' // a member that must be there is not
  | 'format' // not a document of this format at all
  | 'newer-version' // the same format, in a version that this code does not know
  | 'unknown-standard' // answers an edition other than the one given
  | 'unknown-key' // a code or an id that the edition does not have
  | 'duplicate' // a code or an id given twice
  | 'order' // values that contradict each other
  | 'forbidden'; // what plain JSON cannot hold, or a name that can harm a program: __proto__

/** One thing wrong with a document. */
export interface Problem {
  /** RFC 6901: `/answers/DM1/answer`; the empty string is the whole document. */
  readonly pointer: string;
  readonly code: ProblemCode;
  /** An English sentence that names the value found. */
  readonly message: string;
  /** What would have been right, as words: `a whole number from 1 to 17`. */
  readonly expected: string;
  /** True where no document could be read because of it. */
  readonly fatal: boolean;
}

/** What a parser returns: `value` is absent where a problem is fatal. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** A problem with its sentence; `found` is what stands at `pointer`, undefined where nothing does. */
export function problemAt(
  pointer: string,
  code: ProblemCode,
  found: unknown,
  expected: string,
): Problem {
  const message = `${pointer || 'The document'} is ${inWords(found)}; expected ${expected}.`;
  return { pointer, code, message, expected, fatal: false };
}

/** What a parser returns where nothing could be read. */
export function refusal<T>(problems: readonly Problem[]): Parsed<T> {
  return { problems: problems.map((problem) => ({ ...problem, fatal: true })) };
}

/** What kind of value this is, as the language itself names it: `Object`, `Array`, `Date`, `Null`. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function inWords(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `of the type ${kindOf(value)}`;
}
