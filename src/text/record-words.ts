import type { CriteriaText, PracticesText } from './criteria-text.js';
import type { ReportText } from './report-text.js';
import type { ScorecardText } from './scorecard-text.js';

/** All that is said of a record, in one language. */
export interface RecordWords {
  readonly scorecard: ScorecardText;
  readonly report: ReportText;
  /** Of the edition `wwc-2022`. */
  readonly criteria: CriteriaText;
  readonly practices: PracticesText;
}
