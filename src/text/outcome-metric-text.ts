import type { Standing } from '../scoring/outcome-standing.js';
import type { Better, Link, OutcomeMetric } from '../standard/standard.js';

/**
 * What is said of one outcome metric, in our own plain wording, unofficial in every language; with what the edition
 * asks, so that a tile does without the edition.
 */
export interface MetricText extends Omit<OutcomeMetric, 'id' | 'dataSource' | 'standardSource'> {
  /** Why it matters to residents: a sentence or two. */
  readonly why: string;
  /** Who says what is enough; null where the city does. */
  readonly standard: Link | null;
}

export interface OutcomeMetricText {
  /** By metric id, for the edition `wwc-2022`. */
  readonly metrics: Readonly<Record<string, MetricText>>;
  /** Where nobody says what is measured. */
  readonly unnamed: string;
  /** Beside the figure; `{year}`. */
  readonly inYear: string;
  /** `{yardstick}` is what the figure is held against: `standard` or `target`. */
  readonly standings: Readonly<Record<Standing, string>>;
  /** There is a figure but no target. */
  readonly noTarget: string;
  /** How far the figure is from it; `{distance}` has its unit. */
  readonly above: string;
  readonly below: string;
  readonly exactly: string;
  /** A distance between percentages; `{distance}` is a number. */
  readonly points: { readonly one: string; readonly other: string };
  readonly better: Readonly<Record<Better, string>>;
  /** Names of facts, each before a colon or above its fact. */
  readonly standard: string;
  readonly target: string;
  readonly source: string;
  /** What it takes; `{target}` has its unit. */
  readonly reach: Readonly<Record<Better, string>>;
  /** Whose target it is; after the target, so in lower case. */
  readonly named: string;
  /** Opens what is said of that. */
  readonly method: string;
  /** In the place of what could not be loaded. */
  readonly lost: string;
  /** On whose word this is; after the source, so in lower case. */
  readonly reported: string;
  /** Said on the page by every language but the program's own. */
  readonly unofficial?: string;
}
