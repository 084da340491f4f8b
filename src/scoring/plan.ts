import type { Assessment, City } from '../assessment/assessment.js';
import type { Benchmark, Cohort } from '../benchmark/benchmark.js';
import type { Standard } from '../standard/standard.js';
import { sizeBandOf } from './eligibility.js';
import { decided, score, type Requirement, type TierScore } from './score.js';

export interface PlanOptions {
  /** The id of the tier to reach; the next one where it is not given. */
  readonly target?: string | undefined;
  /** Says which criteria many cities earn. */
  readonly benchmark?: Benchmark | undefined;
}

/** The way from a record to a tier; plain JSON. */
export interface Plan {
  /** The id of the tier. */
  readonly target: string;
  /** The gates of the tier that are not met. */
  readonly gates: readonly Requirement[];
  /** The fewest criteria that still have to be earned, those of the gates included. */
  readonly needed: number;
  /** Every criterion that is not earned, the best next one first; the first `needed` of them are enough. */
  readonly steps: readonly Step[];
  /** How many more outcome metrics have to be met, and the ids of those that are not. */
  readonly outcomes: { readonly needed: number; readonly open: readonly string[] };
  /** The id of the cohort that the shares are of; null where there are none. */
  readonly cohort: string | null;
}

/** A criterion to earn. */
export interface Step {
  readonly code: string;
  /** The id of its practice. */
  readonly practice: string;
  /** Why it stands where it does, the weightiest first; of equals the one that more cities earn comes first. */
  readonly reasons: readonly Reason[];
  /** The share of the cohort that earns it, 0 to 1; null where it is not published. */
  readonly share: number | null;
}

/** In the order of their weight. */
export type Reason =
  | 'gate' // the tier cannot be had without it
  | 'in-progress' // it is begun
  | 'common' // half of the cohort or more earns it
  | 'completes-practice'; // it is the only one that its practice lacks

const REASONS: readonly Reason[] = ['gate', 'in-progress', 'common', 'completes-practice'];
const COMMON_SHARE = 0.5;

/** What it takes to reach a tier, the shortest way. Null where there is no such tier, or none above. */
export function plan(
  assessment: Assessment,
  standard: Standard,
  { target, benchmark }: PlanOptions = {},
): Plan | null {
  const { tiers, next, outcomes } = score(assessment, standard);
  const tier = tiers.find(({ id }) => id === (target ?? next?.tier));
  if (!tier) return null;
  const gates = tier.requirements.filter(({ type, met }) => type !== 'share' && !met);
  const cohort = cohortFor(assessment.city, standard, benchmark);
  return {
    target: tier.id,
    gates,
    needed: Math.max(stillNeeded(tier, 'share'), gates.filter(isCriterion).length),
    steps: stepsOf(assessment, standard, gates, cohort),
    outcomes: {
      needed: stillNeeded(tier, 'outcomes'),
      open: outcomes.filter(({ standing }) => standing !== 'met').map(({ id }) => id),
    },
    cohort: cohort?.id ?? null,
  };
}

/** What is still lacking of this kind; 0 where the tier does not ask for it. */
function stillNeeded({ requirements }: TierScore, kind: Requirement['type']): number {
  const lacking = requirements.find(({ type }) => type === kind);
  return lacking ? Math.max(0, lacking.needed - lacking.had) : 0;
}

/** The cities of this size where their answers are published, else all cities. */
function cohortFor(
  city: City | undefined,
  standard: Standard,
  benchmark: Benchmark | undefined,
): Cohort | undefined {
  const band = city?.population === undefined ? null : sizeBandOf(city.population, standard);
  const published = benchmark?.cohorts.filter(
    ({ criteria }) => Object.keys(criteria ?? {}).length > 0,
  );
  return (
    published?.find(({ id }) => id === `size:${band?.id}`) ??
    published?.find(({ id }) => id === 'all')
  );
}

function stepsOf(
  { answers = {} }: Assessment,
  { practices }: Standard,
  gates: readonly Requirement[],
  cohort: Cohort | undefined,
): Step[] {
  const gateCodes = gates.filter(isCriterion).map(({ code }) => code);
  const steps = practices.flatMap(({ id, criteria }) => {
    const open = criteria.filter(({ code }) => decided(answers[code]) !== 'yes');
    return open.map(({ code }): Step => {
      const share = cohort?.criteria?.[code] ?? null;
      const holds: Readonly<Record<Reason, boolean>> = {
        gate: gateCodes.includes(code),
        'in-progress': decided(answers[code]) === 'in-progress',
        common: share !== null && share >= COMMON_SHARE,
        'completes-practice': open.length === 1,
      };
      return { code, practice: id, reasons: REASONS.filter((reason) => holds[reason]), share };
    });
  });
  return steps.toSorted((a, b) => weightOf(b) - weightOf(a) || (b.share ?? -1) - (a.share ?? -1));
}

/** One weighty reason outweighs all lighter ones together. */
function weightOf({ reasons }: Step): number {
  return REASONS.reduce((weight, reason) => 2 * weight + Number(reasons.includes(reason)), 0);
}

function isCriterion(requirement: Requirement) {
  return requirement.type === 'criterion';
}
