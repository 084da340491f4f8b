import type { Status } from '../assessment/assessment.js';

/** What is told of a record whose rules are not known. */
export interface UnscoredText {
  readonly heading: string;
  /** Over what follows, none of which was checked. */
  readonly says: string;
  readonly status: string;
  /** On whose word; no tier, which is not the record's to say. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Where it names none of these. */
  readonly noStatus: string;
  /** What stands before a day. */
  readonly days: { readonly certified: string; readonly changed: string };
  /** What stands before their number. */
  readonly answers: string;
  readonly standard: string;
  readonly format: string;
  /** A link to the file. */
  readonly open: string;
}
