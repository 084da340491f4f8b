import { html, nothing, render } from 'lit';
import { changed, inDictionary, inOwnWords, withEntry } from '../../src/assessment/edit-answer.js';
import { isSame, joinCopies, momentsAfter } from '../../src/assessment/merge.js';
import { parseAssessment } from '../../src/assessment/parse-assessment.js';
import { toDocument } from '../../src/document/to-document.js';
import { decided } from '../../src/scoring/score.js';
import { criteriaOf } from '../../src/standard/standard.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';
import { clockTime } from '../../src/text/clock-time.js';
import { answerByKey } from './answer-keys.js';
import { criterionRow, questionOf, requirement } from './criterion-row.js';
import {
  back,
  criterionName,
  criterionText,
  official,
  openCriterion,
  practiceName,
  say,
  title,
} from './form.js';
import { level } from './standing.js';

/**
 * What the pages that come later use of the form: it is handed over to them, see docs/decisions/0007. In a row, as
 * `handed-over.ts` takes it: with their names they would be 0.1 kB more in the file that every form loads.
 */
export const kit = [
  html,
  nothing,
  render,
  changed,
  inDictionary,
  inOwnWords,
  withEntry,
  isSame,
  joinCopies,
  momentsAfter,
  toDocument,
  decided,
  criteriaOf,
  back,
  clockTime,
  criterionName,
  official,
  openCriterion,
  practiceName,
  say,
  title,
  level,
  rules,
  answerByKey,
  criterionRow,
  criterionText,
  parseAssessment,
  questionOf,
  requirement,
] as const;

export type Kit = typeof kit;
