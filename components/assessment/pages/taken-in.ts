import type { Assessment } from '../../../src/assessment/assessment.js';
import { asThree } from '../../../src/assessment/part.js';
import { mergeAssessments } from './handed-over.js';
import { afterChange } from './own-words.js';

/** What a record comes to with what a file says, and the JSON Pointers of what its reader has to decide. */
export function takenIn(record: Assessment, file: Assessment) {
  if (isEmpty(record)) return { after: begunWith(record, file), pointers: [] };
  const { assessment, conflicts } = mergeAssessments(...asThree(record, file));
  return { after: afterChange(record, assessment), pointers: conflicts };
}

/** Whether nothing has been said yet, so that a file is the record itself. */
function isEmpty({ answers = {}, city = {}, outcomes = {} }: Assessment): boolean {
  return [answers, city, outcomes].every((members) => Object.keys(members).length === 0);
}

/** The file, and what only the record knows. */
function begunWith(record: Assessment, file: Assessment): Assessment {
  const { format, standard, journey, rest } = record;
  const own = { format, standard, ...(journey && { journey }), ...(rest && { rest }) };
  return mergeAssessments({ format, standard }, file, own).assessment;
}
