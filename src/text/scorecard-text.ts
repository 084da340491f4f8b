import type { Status } from '../assessment/assessment.js';
import type { Standing } from '../scoring/outcome-standing.js';
import type { DateText } from './long-date.js';
import type { Message } from './message.js';
import type { MetricText } from './outcome-metric-text.js';
import type { TierBadgeText } from './tier-badge-text.js';

export interface ScorecardText {
  /** The title says the same as the badge. */
  readonly badge: TierBadgeText;
  /** What the edition `wwc-2022` calls its things, which is too long to load for a few names. */
  readonly names: EditionNames;
  /** Over what can be shown, where the code for the rest did not arrive. */
  readonly withoutReport: string;
  /** In the place of a record that there is not. */
  readonly nothing: string;
  readonly date: DateText;
  /** Some of the record could not be read; `{count}` entries; `{places}`: codes and names within the record, the first few. */
  readonly leftOut: Message;
  readonly result: ResultText;
  readonly practices: PracticesTableText;
  readonly chart: ChartText;
  readonly tiers: TiersText;
  readonly outcomes: OutcomesText;
  /** Under all of it; the name of the edition follows. */
  readonly edition: string;
}

/** The names of an edition that a scorecard shows. */
export interface EditionNames {
  readonly name: string;
  /** By practice id. */
  readonly practices: Readonly<Record<string, string>>;
  /** By criterion code, of the criteria that are gates. */
  readonly criteria: Readonly<Record<string, string>>;
  /** By metric id. */
  readonly outcomes: Readonly<Record<string, OutcomeNames>>;
  /** What is uncertain in the edition. */
  readonly remarks: readonly string[];
}

export type OutcomeNames = Pick<MetricText, 'theme' | 'indicator' | 'unit' | 'standard'>;

export interface ResultText {
  /** Large. */
  readonly count: string;
  /** Beside the count; `{percent}` is written with its sign. */
  readonly criteriaEarned: string;
  /** In the place of the title below the lowest tier, by status. */
  readonly onTheWay: Readonly<Record<Status, string>>;
  /** On whose word all this is, by status. */
  readonly basis: Readonly<Record<Status, string>>;
  /** What a signed badge beside it proves: `{issuer}` signed the same, as a test, or something else. */
  readonly proof: Readonly<Record<'verified' | 'test' | 'other', string>>;
  /** The day of the certification, and of any other record. */
  readonly certifiedOn: string;
  readonly asOf: string;
  /** Heading over what the next tier still asks. */
  readonly next: string;
  /** What the next tier still asks, by type of requirement. */
  readonly missing: {
    readonly share: Message;
    /** `{code}`; the name follows. */
    readonly criterion: string;
    readonly outcomes: Message;
  };
  /** Where there is no tier above. */
  readonly top: string;
}

export interface PracticesTableText {
  readonly heading: string;
  readonly practice: string;
  readonly earnedHead: string;
  readonly percent: string;
  readonly earned: string;
  /** Where figures of other cities were asked for, and cannot be had. */
  readonly withoutOthers: string;
  /** The last row: all practices together. */
  readonly all: string;
}

/** What a reader can do with the chart of the practices. */
export interface ChartText {
  /** Name of the group of buttons under it. */
  readonly label: string;
  /** The other way to draw it, by kind. */
  readonly show: Readonly<Record<'bars' | 'radar', string>>;
  readonly save: string;
  readonly saveSvg: string;
}

export interface TiersText {
  readonly heading: string;
  readonly requirement: string;
  readonly reached: string;
  readonly next: string;
  readonly notReached: string;
  /** Rows. */
  readonly share: string;
  readonly outcomes: string;
  /** What the city has, under the two above. */
  readonly soFar: string;
  /** Beside a criterion that every tier asks for, and beside one that only some ask for. */
  readonly core: string;
  readonly gate: string;
  readonly needed: Message;
  readonly met: string;
  /** `{count}` more to go. */
  readonly more: Message;
  readonly notYet: string;
  readonly notAsked: string;
}

export interface OutcomesText {
  readonly heading: string;
  readonly standings: Readonly<Record<Standing, string>>;
  /** `{target}` is written with its unit. */
  readonly atLeast: string;
  readonly atMost: string;
  /** Where the target is the city's own. */
  readonly ownTarget: string;
  readonly noTarget: string;
  readonly source: string;
}
