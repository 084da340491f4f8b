import { isObject } from '../document/members.js';
import { toDocument } from '../document/to-document.js';
import type { Rules } from '../standard/standard.js';
import type { Assessment } from './assessment.js';
import type { Copy, Moments } from './merge.js';
import { parseAssessment } from './parse-assessment.js';

/** A record as a browser keeps it while it is being written. */
export interface StoredDraft {
  readonly format: 'wwc-draft/1';
  /** Counts the times that it was kept. */
  readonly revision: number;
  /** The page of the form that was open: the id of a practice, or `list`, `city`, `outcomes`, `check`, `files`. */
  readonly practice: string | null;
  /** The document `wwc-assessment/1`. */
  readonly assessment: Readonly<Record<string, unknown>>;
  /** When each of its members was last changed, in ms since 1970; absent where an older version of this code kept it. */
  readonly moments?: Moments;
  /** What windows have changed, each to something else: by ids that no two of them give. Absent where nothing was asked. */
  readonly questions?: Readonly<Record<string, unknown>>;
}

/** One of them; in the draft null stands for one that is decided. */
export interface Question {
  /** JSON Pointers of the members. */
  readonly pointers: readonly string[];
  /** Of the window that asks, and of the other; documents `wwc-assessment/1`. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What was found in a browser's store; null where there was nothing. */
export type FoundDraft =
  | null
  | ({ readonly is: 'draft' } & Copy & Omit<StoredDraft, 'format' | keyof Copy>)
  /** Of a version that this code does not know; with the record where that can be read. */
  | { readonly is: 'newer'; readonly assessment?: Assessment }
  | { readonly is: 'unreadable' };

export function storedDraft(
  { assessment, moments = {} }: Copy,
  rest: Pick<StoredDraft, 'revision' | 'practice' | 'questions'>,
): StoredDraft {
  return { format: 'wwc-draft/1', ...rest, assessment: toDocument(assessment), moments };
}

/** Reads what a browser kept, which another version of this code, or something else, may have written. */
export function readStoredDraft(input: unknown, standard: Rules): FoundDraft {
  if (input === undefined || input === null) return null;
  const { format, revision, practice, assessment, moments, questions } = input as Partial<
    Record<string, unknown>
  >;
  const name = typeof format === 'string' ? format : '';
  const version = Number(/^wwc-draft\/(\d+)$/.exec(name)?.[1]);
  if (!(version >= 1)) return { is: 'unreadable' };
  const { value, problems } = parseAssessment(assessment, standard);
  if (version > 1) return { is: 'newer', ...(value && { assessment: value }) };
  if (!value) {
    const isNewer = problems.some(({ code }) => code === 'newer-version');
    return { is: isNewer ? 'newer' : 'unreadable' };
  }
  return {
    is: 'draft',
    revision: Number.isSafeInteger(revision) ? Number(revision) : 0,
    practice: typeof practice === 'string' ? practice : null,
    assessment: value,
    ...(isObject(moments) && { moments: moments as Moments }),
    ...(isObject(questions) && { questions }),
  };
}
