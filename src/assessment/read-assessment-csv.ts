import type { Parsed } from '../document/shape.js';
import type { Standard } from '../standard/standard.js';
import * as typed from '../text/typed-number.js';
import type { Assessment } from './assessment.js';
import { csvDocument } from './assessment-csv.js';
import { parseAssessment } from './parse-assessment.js';

/** The record in a file of `assessmentCsv`, whichever program has written it last; or what is wrong with it. */
export function readAssessmentCsv(text: string, standard: Standard): Parsed<Assessment> {
  return parseAssessment(csvDocument(text, standard, typed), standard);
}
