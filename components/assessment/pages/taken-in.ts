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
  const { assessment, conflicts } = mergeAssessments(...asThree(record, file));
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
