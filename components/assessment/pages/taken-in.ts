import type { Assessment } from '../../../src/assessment/assessment.js';
import { asThree } from '../../../src/assessment/part.js';
import { memberAt, withMember } from '../../../src/assessment/with-member.js';
import { understood } from './file-changes.js';
import { isSame, mergeAssessments } from './handed-over.js';
import { claimsOf } from './own-words.js';

/** What a record comes to with what a file says. */
export interface TakenIn {
  readonly after: Assessment;
  /** JSON Pointers of what its reader has to decide. */
  readonly pointers: readonly string[];
  /** Whether the file is certified, and what came of it is another record than that. */
  readonly isUncertified: boolean;
}

/**
 * `isWhole`: whether all of the file could be read. What could not be is kept, but is no news and no side of a question.
 */
export function takenIn(record: Assessment, file: Assessment, isWhole: boolean): TakenIn {
  const taken = putTogether(record, file);
  if (isWhole) return taken;
  const [mine, theirs, after] = [record, file, taken.after].map(understood);
  const pointers = taken.pointers.filter(
    (pointer) => !isSame(memberAt(mine, pointer), memberAt(theirs, pointer)),
  );
  return { ...taken, pointers, after: isSame(after, mine) ? record : taken.after };
}

function putTogether(record: Assessment, file: Assessment): TakenIn {
  if (isEmpty(record)) {
    return { after: begunWith(record, file), pointers: [], isUncertified: false };
  }
  const [base, mine, theirs] = asThree(record, file);
  const { assessment, conflicts } = mergeAssessments(withKept(base, record), mine, theirs);
  if (isSame(assessment, record) && !conflicts.length) {
    return { after: record, pointers: [], isUncertified: false };
  }
  const claims = claimsOf(understood(assessment));
  const statuses = [record, file].flatMap(({ status, ...said }) =>
    status && (status !== 'certified' || isSame(claimsOf(understood(said)), claims)) ? status : [],
  );
  const [status = record.status && 'self-assessed', other = status] = statuses;
  return {
    after: withMember(assessment, '/status', status),
    pointers: conflicts.filter((pointer) => pointer !== '/status' || other !== status),
    isUncertified: file.status === 'certified' && !statuses.includes('certified'),
  };
}

/**
 * A record with what the reader's own keeps apart of each item of its lists. A list is merged as a whole, and a file for a
 * spreadsheet has no place for a member that the form does not know.
 */
export function withKept<T extends Assessment>(file: T, record: Assessment): T {
  return kept(file, record) as T;
}

type Json = Readonly<Record<string, unknown>>;

function kept(value: unknown, own: unknown): unknown {
  if (Array.isArray(value)) return Array.isArray(own) ? itemsKept(value, own) : value;
  if (!isObject(value) || !isObject(own)) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    const mine = key !== 'rest' && Object.hasOwn(own, key) ? own[key] : undefined;
    return [key, kept(member, mine)] as const;
  });
  return Object.fromEntries(entries);
}

/** Each item of the reader's own is that of one item at most. */
function itemsKept(items: readonly unknown[], own: readonly unknown[]): unknown[] {
  const left = new Set(own);
  return items.map((item) => {
    const mine = [...left].find((one) => isSame(nameOf(one), nameOf(item)));
    left.delete(mine);
    return isObject(item) && isObject(mine) ? itemKept(item, mine) : item;
  });
}

/** What the item says itself wins over what could not be read in the other. */
function itemKept(item: Json, { rest: own }: Json): Json {
  const entries = isObject(own) ? Object.entries(own) : [];
  const missing = entries.filter(([key]) => !Object.hasOwn(item, key));
  if (!missing.length) return item;
  return { ...item, rest: { ...Object.fromEntries(missing), ...Object(item['rest']) } };
}

/** By what an item is known again: a piece of evidence and a link by title and address, a figure by its year. */
function nameOf(item: unknown): readonly unknown[] {
  const { title, url, year } = Object(item);
  return [title, url, year];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing has been said yet, so that a file is the record itself. */
function isEmpty({ answers = {}, city = {}, outcomes = {} }: Assessment): boolean {
  return [answers, city, outcomes].every((members) => Object.keys(members).length === 0);
}

/** The file, and what only the record knows. */
function begunWith(record: Assessment, file: Assessment): Assessment {
  const { status: _, updatedAt: __, ...own } = record;
  const { format, standard } = own;
  return mergeAssessments({ format, standard }, file, own).assessment;
}
