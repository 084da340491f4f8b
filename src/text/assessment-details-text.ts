import type { Status } from '../assessment/assessment.js';
import type { Eligibility } from '../scoring/eligibility.js';
import type { Standing } from '../scoring/outcome-standing.js';
import type { Better } from '../standard/standard.js';
import type { Message } from './message.js';

/** Words of the form's pages beyond the criteria themselves, and of what is said of a criterion beside its answer. */
export interface AssessmentDetailsText {
  readonly city: CityPageText;
  readonly beside: BesideText;
  readonly outcomes: OutcomesPageText;
  /** What a reviewer made of an answer; `{decision}` is another answer. */
  readonly decision: { readonly changed: Message; readonly counts: string; readonly date: Message };
  readonly check: CheckPageText;
  readonly files: FilesText;
  readonly keeping: KeepingText;
  readonly unread: UnreadText;
  readonly fields: FieldsText;
}

export interface CityPageText {
  readonly intro: string;
  readonly name: string;
  readonly country: string;
  readonly countryHint: string;
  /** Outside the regions of the edition. */
  readonly elsewhere: string;
  readonly region: string;
  readonly population: string;
  readonly populationHint: string;
  /** Whether the city may apply; `{residents}` is the fewest. */
  readonly eligibility: Readonly<Record<Eligibility, Message>>;
  readonly allTheSame: string;
}

/** What is said of a criterion beside its answer. */
export interface BesideText {
  readonly note: string;
  readonly noteHint: string;
  readonly alliance: string;
  readonly evidence: string;
  /** `{number}` counts from 1. */
  readonly piece: string;
  readonly title: string;
  readonly address: string;
  readonly date: string;
  readonly public: string;
  readonly add: string;
  readonly remove: string;
  readonly removed: string;
  /** Shows those of a long list that are not shown yet; `{count}` are all of them. */
  readonly all: Message;
}

export interface OutcomesPageText {
  readonly intro: string;
  /** Under the heading of a figure that the city nominates. */
  readonly nominated: string;
  /** Before the figure to reach. */
  readonly standard: string;
  readonly name: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly target: string;
  readonly better: string;
  readonly directions: Readonly<Record<Better, string>>;
  readonly goal: string;
  readonly choose: string;
  /** `{unit}` stands behind the figure. */
  readonly value: string;
  readonly valueIn: Message;
  readonly year: string;
  readonly source: string;
  readonly sourceLink: string;
  readonly history: string;
  readonly figure: string;
  readonly addYear: string;
  readonly removeYear: string;
  readonly standings: Readonly<Record<Standing, string>>;
}

export interface CheckPageText {
  /** Above what is not there yet, each with a link to it. */
  readonly gaps: string;
  /** Where nothing is missing. */
  readonly complete: string;
  readonly unanswered: Message;
  readonly cityGap: string;
  readonly outcomesGap: Message;
  /** `{text}` is what was typed. */
  readonly mistake: Message;
  /** Where a row is not whole. */
  readonly half: string;
  /** `{text}` is what stands in the place of an address. */
  readonly noLink: Message;
  /** Of evidence. */
  readonly emptyPiece: string;
  /** Above what is wrong in a practice, at its end. */
  readonly toMend: string;
  readonly change: string;
  readonly noAnswer: string;
  /** Behind an answer that a reviewer decided otherwise. */
  readonly decided: Message;
  readonly evidence: Message;
  readonly copy: string;
  readonly copyHint: string;
  readonly download: string;
}

/** Copies, practices that are handed over, and files that come back. */
export interface FilesText {
  readonly intro: string;
  readonly spreadsheet: string;
  readonly spreadsheetHint: string;
  readonly hand: string;
  readonly handHint: string;
  readonly practice: string;
  readonly handOver: string;
  /** Above what this browser kept and could not be read. */
  readonly aside: string;
  readonly asideHint: string;
  readonly open: string;
  readonly openHint: string;
  readonly file: string;
  /** `{name}` is the name of the file. */
  readonly unreadable: Message;
  readonly newer: Message;
  readonly undone: Message;
  readonly settled: Message;
  /** Of questions about a file. */
  readonly notKept: string;
  /** `{count}` places of the record were changed. */
  readonly taken: Message;
  readonly nothingNew: Message;
  /** `{count}` members that both have changed. */
  readonly toDecide: Message;
  /** Of a file that is certified, where what came of it is not what it says. */
  readonly notCertified: string;
  /** `{count}` parts of the file could not be read; above the first few of them. */
  readonly lost: Message;
  /** In the place of the others. */
  readonly more: Message;
  readonly changes: string;
  readonly undo: string;
  readonly conflicts: string;
  readonly mine: string;
  readonly otherWindow: string;
  /** Leads to a question about another window, where that is not in view. */
  readonly look: string;
  /** Chooses the items of two lists. */
  readonly both: string;
  readonly done: string;
  readonly answer: string;
  readonly review: string;
  readonly website: string;
  readonly links: string;
  readonly status: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** In the place of a value that is not there. */
  readonly nothing: string;
}

/** What is said of the draft that this browser keeps. */
export interface KeepingText {
  /** By where it is kept. Of the safest place it is said only where the browser deletes what is not visited. */
  readonly places: Readonly<Record<'localstorage' | 'memory' | 'none' | 'indexeddb', string>>;
  /** What was found there and cannot be taken. */
  readonly newer: string;
  readonly unreadable: string;
  readonly downloadFound: string;
  /** Unfolds the record as a text, where a frame may not save files. */
  readonly copyAsText: string;
  readonly record: string;
  readonly recordHint: string;
  readonly forget: string;
  readonly forgetHint: string;
  readonly forgetNow: string;
  /** Where a store of the browser did not answer, so that it may still hold something. */
  readonly notForgotten: string;
}

/** Of a record that could not be used, or not all of it. */
export interface UnreadText {
  readonly beginAnew: string;
  readonly nothingLost: string;
  /** `{count}` is how many parts could not be read. */
  readonly kept: Message;
}

/** What is wrong in a field. */
export interface FieldsText {
  /** `{example}` is a number as the language writes it. */
  readonly notWhole: Message;
  /** `{elsewhere}` is the choice for a country outside the regions of the edition. */
  readonly notACountry: Message;
  readonly notAnAddress: string;
  readonly notANumber: Message;
  readonly notAYear: string;
  /** Of a figure's `{year}`, which is taken all the same. */
  readonly notYet: Message;
}
