/** One edition of the certification, as data. What a person reads of it is its `name`s and `src/text`. */

/** An address with the words that stand for it. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** One of the things that a city does or does not do. */
export interface Criterion {
  /** Unique in the edition: `DM1`. */
  readonly code: string;
  /** The official short name. */
  readonly name: string;
  /** What is asked, where the edition brings its own wording. */
  readonly question?: string;
}

/** A group of criteria, in the edition's order. */
export interface Practice {
  /** Unique in the edition: `DM`. */
  readonly id: string;
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

/** A rung of the ladder; a city is on it when its share and every gate are met. */
export interface Tier {
  readonly id: string;
  /** From 0 to 1; reached when earned / criteria is not below it, compared exactly. */
  readonly minShare: number;
  /** Gate: codes that must be earned. */
  readonly criteria: readonly string[];
  /** Gate: how many of the outcome metrics must be met. */
  readonly outcomes: number;
}

/** A figure about residents' lives, held against an established standard. */
export interface OutcomeRule {
  readonly id: string;
  /** The figure to reach, in the metric's unit; null where the city names its own. */
  readonly target: number | null;
  /** Which side of the target is met; the target itself always is. Null where the city says. */
  readonly better: Better | null;
}

export type Better = 'higher' | 'lower';

/** An outcome metric with what a reader needs to know of it. */
export interface OutcomeMetric extends OutcomeRule {
  readonly theme: string;
  readonly indicator: string;
  /** `%`, `µg/m³`; null where the city names its own. */
  readonly unit: string | null;
  /** Where the standard is published; null where there is none. */
  readonly standardSource: Link | null;
  /** Where the figure is usually found; null where the city says. */
  readonly dataSource: Link | null;
}

export interface JourneyStep {
  readonly id: string;
  readonly name: string;
  readonly optional?: boolean;
}

/** Countries that are compared with each other, as ISO 3166-1 alpha-2. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
}

/** Cities with `minPopulation` residents or more, up to the next band. */
export interface SizeBand {
  readonly id: string;
  readonly minPopulation: number;
}

/** What scoring and reading need of an edition: no words. */
export interface Rules {
  /** `wwc-2022`; a record names it. */
  readonly id: string;
  readonly practices: readonly PracticeRule[];
  /** Lowest first. */
  readonly tiers: readonly Tier[];
  readonly outcomeMetrics: readonly OutcomeRule[];
  readonly journey: readonly { readonly id: string; readonly optional?: boolean }[];
}

export interface PracticeRule {
  readonly id: string;
  readonly criteria: readonly { readonly code: string }[];
}

/** A whole edition. */
export interface Standard extends Rules {
  readonly format: 'wwc-standard/1';
  readonly name: string;
  /** BCP 47: the language of the names. */
  readonly lang: string;
  readonly practices: readonly Practice[];
  readonly outcomeMetrics: readonly OutcomeMetric[];
  readonly journey: readonly JourneyStep[];
  /** A city may apply from this many residents, in a country of one of `regions`. */
  readonly eligibility: { readonly minPopulation: number };
  readonly regions: readonly Region[];
  /** Smallest first; the first begins where eligibility does. */
  readonly sizeBands: readonly SizeBand[];
  readonly links: readonly Link[];
  /** What is uncertain in this edition, for whoever shows its figures. */
  readonly remarks: readonly string[];
}

/** Every criterion of an edition, in order. */
export function criteriaOf<T extends PracticeRule>(standard: {
  readonly practices: readonly T[];
}): readonly T['criteria'][number][] {
  return standard.practices.flatMap((practice) => practice.criteria);
}

/**
 * The lowest tier that cannot be had without this criterion, or null where none names it. A criterion of the
 * lowest tier is a core criterion.
 */
export function requiredFrom(standard: Pick<Rules, 'tiers'>, code: string): string | null {
  return standard.tiers.find((tier) => tier.criteria.includes(code))?.id ?? null;
}

/** Whether no tier at all can be had without this criterion. */
export function isCore(standard: Pick<Rules, 'tiers'>, code: string): boolean {
  return standard.tiers[0]?.criteria.includes(code) ?? false;
}
