import { criteria as criteriaEn } from '../../text/en/criteria.js';
import { goals as goalsEn } from '../../text/en/goals.js';
import { outcomeMore as outcomeEn } from '../../text/en/outcome-more.js';
import { practices as practicesEn } from '../../text/en/practices.js';
import { report as reportEn } from '../../text/en/report.js';
import { scorecard as scorecardEn } from '../../text/en/scorecard.js';
import { criteria as criteriaEs } from '../../text/es/criteria.js';
import { goals as goalsEs } from '../../text/es/goals.js';
import { outcomeMore as outcomeEs } from '../../text/es/outcome-more.js';
import { practices as practicesEs } from '../../text/es/practices.js';
import { report as reportEs } from '../../text/es/report.js';
import { scorecard as scorecardEs } from '../../text/es/scorecard.js';
import type { ReportWords } from './page.js';

/** The words of a report by language. All at once: this is for programs, which have them on disk. */
export const REPORT_WORDS: Readonly<Record<string, ReportWords>> = {
  en: {
    scorecard: scorecardEn,
    report: reportEn,
    criteria: criteriaEn,
    practices: practicesEn,
    outcome: outcomeEn,
    goals: goalsEn,
  },
  es: {
    scorecard: scorecardEs,
    report: reportEs,
    criteria: criteriaEs,
    practices: practicesEs,
    outcome: outcomeEs,
    goals: goalsEs,
  },
};
