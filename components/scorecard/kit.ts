import { css, html, nothing } from 'lit';
import { parseAssessment } from '../../src/assessment/parse-assessment.js';
import { regionOf, sizeBandOf } from '../../src/scoring/eligibility.js';
import { plan } from '../../src/scoring/plan.js';
import { recordDate } from '../../src/scoring/record-date.js';
import { decided, score } from '../../src/scoring/score.js';
import { statedStatus } from '../../src/scoring/stated-status.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';
import { longDate } from '../../src/text/long-date.js';
import { say } from '../../src/text/message.js';
import { recordTitle, tierName } from '../../src/text/record-title.js';
import { number, quantity } from '../../src/text/quantity.js';
import { Language } from '../shared/language.js';
import { safeHref } from '../shared/safe-href.js';
import { saveFile } from '../shared/save-file.js';
import { sign } from '../shared/sign.js';
import { units } from './practices.js';
import { percent } from './sheet.js';

/**
 * What the scorecard and the report both need. The report comes later, as a file of its own, and a file that another
 * one brings must not bring that one again; so this is handed to it.
 */
export const kit = {
  Language,
  css,
  decided,
  html,
  longDate,
  number,
  nothing,
  parseAssessment,
  percent,
  plan,
  quantity,
  recordDate,
  recordTitle,
  regionOf,
  rules,
  safeHref,
  saveFile,
  say,
  score,
  sign,
  sizeBandOf,
  statedStatus,
  tierName,
  units,
};

export type Kit = typeof kit;
