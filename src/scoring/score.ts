import type { Answer, Assessment, CriterionAnswer, Status } from '../assessment/assessment.js';
import type { PracticeRule, Rules, Tier } from '../standard/standard.js';
import { outcomeStanding, type OutcomeStanding } from './outcome-standing.js';

/** How many of some criteria are earned. */
export interface Tally {
  readonly earned: number;
  readonly total: number;
  /** 100 × earned / total, rounded half up; for display only. */
  readonly percent: number;
  /** How many have an answer or a decision. */
  readonly answered: number;
}

export interface PracticeScore extends Tally {
  readonly id: string;
}

/** One thing that a tier asks: `had` is held against `needed`, in criteria or in outcome metrics. */
export type Requirement =
  | {
      readonly type: 'share' | 'outcomes';
      readonly needed: number;
      readonly had: number;
      readonly met: boolean;
    }
  | {
      readonly type: 'criterion';
      readonly code: string;
      readonly needed: 1;
      readonly had: 0 | 1;
      readonly met: boolean;
    };

export interface TierScore {
  readonly id: string;
  /** Whether every requirement is met. */
  readonly met: boolean;
  /** The share, then the gates. */
  readonly requirements: readonly Requirement[];
}

/** What a record comes to; plain JSON. */
export interface Score extends Tally {
  /** The id of the edition. */
  readonly standard: string;
  readonly status: Status;
  readonly practices: readonly PracticeScore[];
  /** Lowest first. */
  readonly tiers: readonly TierScore[];
  /** The highest tier of which every part is met; null below the lowest. */
  readonly tier: string | null;
  /** The tier above, with what it still asks; null at the top. */
  readonly next: { readonly tier: string; readonly missing: readonly Requirement[] } | null;
  readonly outcomes: readonly OutcomeStanding[];
}

/** Scores a record by the rules of its edition. Only `yes` earns; a decision counts before an answer. */
export function score(assessment: Assessment, standard: Rules): Score {
  const { status = 'self-assessed', answers = {}, outcomes: figures = {} } = assessment;
  const practices = standard.practices.map((practice) => practiceScore(practice, answers));
  const outcomes = standard.outcomeMetrics.map((metric) =>
    outcomeStanding(metric, figures[metric.id]),
  );
  const all = totalOf(practices);
  const outcomesMet = outcomes.filter(({ standing }) => standing === 'met').length;
  const had = { answers, earned: all.earned, total: all.total, outcomesMet };
  const tiers = standard.tiers.map((tier) => tierScore(tier, had));
  const reached = tiers.findLastIndex(({ met }) => met);
  return {
    standard: standard.id,
    status,
    ...all,
    practices,
    tiers,
    tier: tiers[reached]?.id ?? null,
    next: nextOf(tiers[reached + 1]),
    outcomes,
  };
}

/** What counts of an answer: the decision where there is one. Null where nothing has been said. */
export function decided(answer: CriterionAnswer | undefined): Answer | null {
  return answer?.review?.decision ?? answer?.answer ?? null;
}

/** The fewest criteria of `total` whose share is not below `minShare`. */
export function criteriaNeeded(minShare: number, total: number): number {
  const whole = Math.floor(minShare * total);
  // The product is rounded, so the division decides, as it does for the share itself.
  return whole / total < minShare ? whole + 1 : whole;
}

/** What a city has, to be held against what the tiers ask. */
interface Had {
  readonly answers: Readonly<Record<string, CriterionAnswer>>;
  readonly earned: number;
  readonly total: number;
  readonly outcomesMet: number;
}

function practiceScore({ id, criteria }: PracticeRule, answers: Had['answers']): PracticeScore {
  let earned = 0;
  let answered = 0;
  for (const { code } of criteria) {
    const answer = decided(answers[code]);
    if (answer === 'yes') earned += 1;
    if (answer !== null) answered += 1;
  }
  const total = criteria.length;
  return { id, earned, total, percent: percentOf(earned, total), answered };
}

function tierScore(tier: Tier, had: Had): TierScore {
  const requirements: Requirement[] = [
    requirement('share', criteriaNeeded(tier.minShare, had.total), had.earned),
    ...tier.criteria.map((code) => criterionRequirement(code, decided(had.answers[code]))),
    requirement('outcomes', tier.outcomes, had.outcomesMet),
  ];
  return { id: tier.id, met: requirements.every(({ met }) => met), requirements };
}

function criterionRequirement(code: string, answer: Answer | null): Requirement {
  const met = answer === 'yes';
  return { type: 'criterion', code, needed: 1, had: met ? 1 : 0, met };
}

function requirement(type: 'share' | 'outcomes', needed: number, had: number): Requirement {
  return { type, needed, had, met: had >= needed };
}

function nextOf(tier: TierScore | undefined): Score['next'] {
  return tier ? { tier: tier.id, missing: tier.requirements.filter(({ met }) => !met) } : null;
}

function totalOf(practices: readonly PracticeScore[]): Tally {
  let [earned, total, answered] = [0, 0, 0];
  for (const practice of practices) {
    earned += practice.earned;
    total += practice.total;
    answered += practice.answered;
  }
  return { earned, total, percent: percentOf(earned, total), answered };
}

function percentOf(earned: number, total: number): number {
  return Math.floor((100 * earned) / total + 0.5);
}
