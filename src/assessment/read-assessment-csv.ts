import { below } from '../document/members.js';
import { problemAt, type Parsed, type Problem } from '../document/problem.js';
import type { Standard } from '../standard/standard.js';
import * as typed from '../text/typed-number.js';
import type { Assessment } from './assessment.js';
import { csvDocument, type UnreadCell } from './assessment-csv.js';
import { parseAssessment } from './parse-assessment.js';

/** The record in a file of `assessmentCsv`, whichever program has written it last; or what is wrong with it. */
export function readAssessmentCsv(text: string, standard: Standard): Parsed<Assessment> {
  const { document, unread } = csvDocument(text, standard, typed);
  const parsed = parseAssessment(document, standard);
  return parsed.value
    ? { ...parsed, problems: [...parsed.problems, ...unread.map(problemOf)] }
    : parsed;
}

function problemOf({ pointer, column, text, isTwice }: UnreadCell): Problem {
  const place = column ? below(pointer, column) : pointer;
  return isTwice
    ? problemAt(place, 'duplicate', text, 'what a line above says')
    : problemAt(place, 'unknown-key', text, 'a cell that the format has');
}
