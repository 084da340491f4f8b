import type { Answer, Status } from '../assessment/assessment.js';
import type { Message } from './message.js';

/** What the whole report says beyond the scorecard. */
export interface ReportText {
  /** Name of the list of sections. */
  readonly outline: string;
  /** By section. */
  readonly headings: Readonly<
    Record<'about' | 'journey' | 'field' | 'explained' | 'history' | 'criteria' | 'next', string>
  >;
  readonly about: AboutText;
  readonly journey: JourneyText;
  readonly field: FieldText;
  readonly criteria: CriteriaTableText;
  readonly history: HistoryText;
  readonly next: NextText;
  readonly outcomes: OutcomesByYearText;
  readonly trial: TrialText;
  readonly copies: CopiesText;
}

export interface AboutText {
  /** What the certification is: paragraphs. `{practices}`, `{criteria}` and `{population}` are figures of the edition. */
  readonly certification: readonly string[];
  /** What this record is, by status. */
  readonly record: Readonly<Record<Status, string>>;
  /** The same in a word or two. */
  readonly short: Readonly<Record<Status, string>>;
}

export interface JourneyText {
  /** By step, where this language has a name of its own for it. */
  readonly steps: Readonly<Record<string, string>>;
  readonly optional: string;
  readonly done: string;
  readonly doneOn: string;
  /** Of an optional step that is past, and may have been left out. */
  readonly unrecorded: string;
  readonly current: string;
  readonly ahead: string;
}

/** The figures about residents' lives, year by year. */
export interface OutcomesByYearText {
  readonly byYear: string;
  /** Over the names. */
  readonly metric: string;
}

export interface FieldText {
  /** By region, where this language has a name of its own for it. */
  readonly regions: Readonly<Record<string, string>>;
  readonly region: string;
  readonly size: string;
  readonly cities: string;
  readonly average: string;
  /** Beside the region and the size of the city that this is about. */
  readonly here: string;
  /** Residents of a size band; both figures are written out. */
  readonly between: string;
  readonly from: string;
  readonly all: string;
  readonly notPublished: string;
  /** Wherever figures of other cities are shown that are made up, also beside those of the city itself. */
  readonly illustrative: string;
  /** What the figures are: `{date}`. */
  readonly asOf: string;
  readonly source: string;
  /** Where there is no benchmark: what the figures at hand are. */
  readonly published: string;
  /** Heads of columns beside the city's own figures. */
  readonly city: string;
  readonly ofRegion: string;
  readonly ofSize: string;
  /** Beside figures of other cities: of cities of this region, or of this size, there are none. */
  readonly withheld: Readonly<Record<'region' | 'size', string>>;
}

export interface CriteriaTableText {
  readonly criterion: string;
  readonly answer: string;
  readonly decision: string;
  readonly note: string;
  /** Shares of the cities that applied that earn a criterion. */
  readonly allCities: string;
  readonly citiesOfSize: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly noAnswer: string;
  readonly core: string;
  /** `{tier}` is the lowest tier that asks for it. */
  readonly requiredFor: string;
  readonly changed: string;
  readonly alliance: string;
  /** In the heading of a practice. */
  readonly earned: string;
  /** Further columns, where the criteria are a file for a spreadsheet. */
  readonly file: Readonly<Record<'code' | 'question' | 'marks' | 'points', string>>;
  readonly search: string;
  readonly show: string;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  /** How many criteria are shown. */
  readonly shown: Message;
  readonly none: string;
}

export type Filter = 'all' | 'open' | 'changed' | 'core';
export type Order = 'standard' | 'open-first' | 'common-first';

export interface NextText {
  /** `{tier}` is the next one. */
  readonly toReach: string;
  readonly top: string;
  /** Where every gate is met. `{count}` criteria are still needed, the fewest that are enough. */
  readonly fewest: Message;
  /** Over the criteria beyond those. */
  readonly others: string;
  readonly othersWhy: string;
  /** Why a criterion stands where it does. `{tier}`; `{share}` is a percent; `{practice}`. */
  readonly reasons: Readonly<
    Record<'gate' | 'in-progress' | 'commonOfSize' | 'commonOfAll' | 'completes-practice', string>
  >;
  /** `{count}` more outcome metrics have to be met, of those that follow. */
  readonly outcomes: Message;
  readonly mend: string;
  readonly mendWhy: string;
  readonly learn: string;
}

/** Several records of one city. */
export interface HistoryText {
  /** Before the rest where not all fit beside each other: `{shown}` of `{count}`. */
  readonly latest: string;
  readonly intro: string;
  readonly practice: string;
  readonly tier: string;
  readonly noTier: string;
  readonly all: string;
  readonly outcomes: string;
  /** A count, and its change since the record before: `{change}` has its sign. */
  readonly since: string;
  /** A record without a date, by its place. */
  readonly record: string;
  readonly dates: ShortDateText;
}

/** How the day of a record is written over a column. */
export interface ShortDateText {
  /** Of `{month}` and `{year}`. */
  readonly month: string;
  /** Of `{day}`, `{month}` and `{year}`. */
  readonly day: string;
  /** The short names of the months, with spaces between. */
  readonly months: string;
}

/** What a reader supposes, to see what would come of it. */
export interface TrialText {
  readonly open: string;
  readonly intro: string;
  readonly outcomes: string;
  /** Over the scorecard, as long as something is supposed. */
  readonly notice: string;
  readonly back: string;
  /** In the place of the title: the tier, or below the lowest the way to that. */
  readonly title: string;
  readonly noTitle: string;
  /** In the place of on whose word it is. */
  readonly basis: string;
  /** Over the sections that do not follow it. */
  readonly asInRecord: string;
}

/** What a reader can take away. */
export interface CopiesText {
  readonly label: string;
  readonly json: string;
  readonly csv: string;
  readonly print: string;
  /** What is not in the copy. */
  readonly hint: string;
}
