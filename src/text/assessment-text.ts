import type { Answer, Status } from '../assessment/assessment.js';
import type { Message } from './message.js';
import type { TiersText } from './tiers-text.js';

export interface AssessmentText {
  readonly tiers: TiersText;
  readonly title: string;
  /** `{criteria}` and `{practices}` are counts of the edition. */
  readonly intro: Message;
  readonly list: ListText;
  readonly standing: StandingText;
  readonly practice: PracticePageText;
  readonly criterion: CriterionRowText;
  /** Spoken after each answer, before the result: `{code}` is the criterion, `{answer}` what was said. */
  readonly spoken: { readonly answered: Message; readonly takenBack: Message };
  /** When this browser last kept all that was answered. */
  readonly saved: Message;
  /** Where it does not keep them well, and more cannot be loaded. */
  readonly notSafe: string;
}

/** The page with all practices. */
export interface ListText {
  readonly tasks: string;
  /** Leads back to it. */
  readonly back: string;
  readonly city: string;
  readonly outcomes: string;
  readonly check: string;
  /** Copies, parts that are handed over, files that come back. */
  readonly files: string;
  /** The button that leads on; the name of a practice follows. */
  readonly begin: string;
  readonly goOn: string;
  /** When every criterion has an answer. */
  readonly finished: string;
  /** State of a practice; `{answered}` of `{total}`. */
  readonly notStarted: string;
  readonly started: Message;
  /** The same of what is not counted. */
  readonly begun: string;
  /** Of outcome metrics: `{reported}` and `{met}` of `{total}`. */
  readonly reported: Message;
  readonly met: Message;
  readonly done: string;
  /** `{earned}` of `{total}` criteria. */
  readonly earned: Message;
}

/** The result, always in view. */
export interface StandingText {
  readonly label: string;
  /** First line with a tier, by status. */
  readonly tier: Readonly<Record<Status, Message>>;
  /** First line below the lowest tier, whose name is `{tier}`. */
  readonly onTheWay: Message;
  /** `{earned}` of `{total}`. */
  readonly earned: Message;
  readonly answered: Message;
  /** What kind of statement this is, by status. */
  readonly basis: Readonly<Record<Status, string>>;
  /** Of a tier that is reached. */
  readonly reached: Message;
  /** Before the list of what a tier still asks. */
  readonly missing: Message;
  readonly missingShare: Message;
  readonly missingOutcomes: Message;
  /** Below the lowest tier: how many criteria are earned at the next quarter of the way. */
  readonly milestone: Message;
  /** The same, before the name of a practice and how much of it is earned. */
  readonly nearest: string;
}

/** The page of one practice. */
export interface PracticePageText {
  readonly previous: string;
  readonly next: string;
  /** Where the questions could not be loaded. */
  readonly withoutQuestions: string;
  /** Where another page could not be. */
  readonly withoutPage: string;
}

export interface CriterionRowText {
  readonly core: string;
  /** `{tier}` is the lowest tier that needs it. */
  readonly required: Message;
  readonly counts: string;
  /** Followed by a list in lower case. */
  readonly evidence: string;
  readonly answers: Readonly<Record<Answer, string>>;
  /** The letter that gives each answer; each another one, in lower case. */
  readonly keys: Readonly<Record<Answer, string>>;
  /** The switch for them, and beside it what they are. */
  readonly useKeys: string;
  readonly keysHint: string;
  readonly clear: string;
  /** Unfolds note and evidence. */
  readonly beside: string;
}
