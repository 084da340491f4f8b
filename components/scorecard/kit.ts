import { css, html, nothing } from 'lit';
import { decided } from '../../src/scoring/score.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';
import { safeHref } from '../shared/safe-href.js';
import { sign } from '../shared/sign.js';
import { units } from './practices.js';
import { percent, say, statedStatus, tierName } from './sheet.js';

/**
 * What the scorecard and the report both need. The report comes later, as a file of its own, and a file that another
 * one brings must not bring that one again; so this is handed to it.
 */
export const kit = {
  css,
  decided,
  html,
  nothing,
  percent,
  rules,
  safeHref,
  say,
  sign,
  statedStatus,
  tierName,
  units,
};

export type Kit = typeof kit;
