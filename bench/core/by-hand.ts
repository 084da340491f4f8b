import type {
  Assessment,
  CriterionAnswer,
  Requirement,
  Score,
  TierScore,
} from '../../src/index.js';

/*
 * The limit: what somebody would write who needs this one edition, knows every number of it, and cares for speed
 * alone. Nothing of it can be used for another edition.
 */

const GROUPS = [
  ['DM', 9],
  ['EVAL', 4],
  ['LC', 7],
  ['OD', 4],
  ['PA', 5],
  ['BF', 3],
  ['RDC', 8],
  ['CI', 3],
] as const;

const PRACTICES = GROUPS.map(([id, total]) => ({
  id,
  total,
  codes: Array.from({ length: total }, (_, index) => `${id}${index + 1}`),
}));

/** The whole result, equal to that of `score`. */
export function scoreByHand({ answers = {}, outcomes = {}, status }: Assessment): Score {
  let earned = 0;
  let answered = 0;
  const practices: Score['practices'][number][] = [];
  for (const { id, total, codes } of PRACTICES) {
    let had = 0;
    let said = 0;
    for (const code of codes) {
      const answer = answerTo(answers[code]);
      if (answer === 'yes') had += 1;
      if (answer) said += 1;
    }
    practices.push({ id, earned: had, total, percent: percent(had, total), answered: said });
    earned += had;
    answered += said;
  }
  const standings = [
    standing('broadband', outcomes['broadband']?.value, { target: 75, isHigher: true }),
    standing('air-quality', outcomes['air-quality']?.value, { target: 10, isHigher: false }),
    nominated(outcomes['city-priority']),
  ];
  let met = 0;
  for (const { standing } of standings) if (standing === 'met') met += 1;
  const gates = [gate('DM1', answers), gate('LC1', answers), gate('PA1', answers)];
  const tiers = [
    tier('silver', [needs('share', 22, earned), ...gates, needs('outcomes', 1, met)]),
    tier('gold', [needs('share', 30, earned), ...gates, needs('outcomes', 1, met)]),
    tier('platinum', [
      needs('share', 37, earned),
      ...gates,
      gate('DM8', answers),
      needs('outcomes', 3, met),
    ]),
  ];
  const reached = tiers[2]?.met ? 2 : tiers[1]?.met ? 1 : tiers[0]?.met ? 0 : -1;
  const next = tiers[reached + 1];
  return {
    standard: 'wwc-2022',
    status: status ?? 'self-assessed',
    earned,
    total: 43,
    percent: percent(earned, 43),
    answered,
    practices,
    tiers,
    tier: tiers[reached]?.id ?? null,
    next: next ? { tier: next.id, missing: next.requirements.filter(({ met }) => !met) } : null,
    outcomes: standings,
  };
}

/** No more than how many are earned and which tier that is; no lists, no reasons. */
export function tierByHand({ answers = {}, outcomes = {} }: Assessment) {
  let earned = 0;
  for (const { codes } of PRACTICES) {
    for (const code of codes) if (answerTo(answers[code]) === 'yes') earned += 1;
  }
  let met = 0;
  if ((outcomes['broadband']?.value ?? 0) >= 75) met += 1;
  if ((outcomes['air-quality']?.value ?? 99) <= 10) met += 1;
  if (nominated(outcomes['city-priority']).standing === 'met') met += 1;
  const isYes = (code: string) => answerTo(answers[code]) === 'yes';
  const hasCore = isYes('DM1') && isYes('LC1') && isYes('PA1');
  if (!hasCore || met < 1 || earned < 22) return { earned, tier: null };
  if (earned >= 37 && met >= 3 && isYes('DM8')) return { earned, tier: 'platinum' };
  return { earned, tier: earned >= 30 ? 'gold' : 'silver' };
}

function answerTo(answer: CriterionAnswer | undefined) {
  return answer && (answer.review ? answer.review.decision : answer.answer);
}

function percent(earned: number, total: number): number {
  return Math.floor((100 * earned) / total + 0.5);
}

function needs(type: 'share' | 'outcomes', needed: number, had: number): Requirement {
  return { type, needed, had, met: had >= needed };
}

function gate(code: string, answers: NonNullable<Assessment['answers']>): Requirement {
  const met = answerTo(answers[code]) === 'yes';
  return { type: 'criterion', code, needed: 1, had: met ? 1 : 0, met };
}

function tier(id: string, requirements: Requirement[]): TierScore {
  let met = true;
  for (const requirement of requirements) if (!requirement.met) met = false;
  return { id, met, requirements };
}

type Standing = Score['outcomes'][number];

function standing(
  id: string,
  value: number | undefined,
  { target, isHigher }: { target: number; isHigher: boolean },
): Standing {
  const better = isHigher ? 'higher' : 'lower';
  if (value === undefined)
    return { id, standing: 'not-reported', value: null, target, better, margin: null };
  const margin = isHigher ? value - target : target - value;
  return { id, standing: margin >= 0 ? 'met' : 'not-met', value, target, better, margin };
}

function nominated(figure: NonNullable<Assessment['outcomes']>[string] | undefined): Standing {
  const { value = null, target = null, better = null } = figure ?? {};
  const id = 'city-priority';
  if (value === null || target === null || better === null)
    return { id, standing: 'not-reported', value, target, better, margin: null };
  const margin = better === 'higher' ? value - target : target - value;
  return { id, standing: margin >= 0 ? 'met' : 'not-met', value, target, better, margin };
}
