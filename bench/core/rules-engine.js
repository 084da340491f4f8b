import { Engine } from 'json-rules-engine';
import { criteriaOf, outcomeStanding, wwc2022 } from '../../src/index.js';

const CODES = criteriaOf(wwc2022).map(({ code }) => code);

/** A rule for each criterion, which tells `onEarned` before the rules of the tiers are looked at. */
export function criterionRules(onEarned) {
  return CODES.map((code) => ({
    priority: 10,
    conditions: {
      any: [
        { fact: code, path: '$.review.decision', operator: 'equal', value: 'yes' },
        {
          all: [
            { fact: code, path: '$.review', operator: 'equal', value: undefined },
            { fact: code, path: '$.answer', operator: 'equal', value: 'yes' },
          ],
        },
      ],
    },
    event: { type: 'earned', params: { code } },
    onSuccess: (_event, almanac) => {
      almanac.addRuntimeFact(`${code} earned`, true);
      onEarned();
    },
  }));
}

/** A rule for each tier: its share, its criteria, its outcomes. */
export function tierRules() {
  return wwc2022.tiers.map((tier) => ({
    priority: 1,
    conditions: {
      all: [
        {
          fact: 'earned',
          operator: 'greaterThanInclusive',
          value: Math.ceil(tier.minShare * CODES.length),
        },
        ...tier.criteria.map((code) => ({
          fact: `${code} earned`,
          operator: 'equal',
          value: true,
        })),
        { fact: 'outcomes', operator: 'greaterThanInclusive', value: tier.outcomes },
      ],
    },
    event: { type: 'tier', params: { tier: tier.id } },
  }));
}

export function engineOf(rules) {
  return new Engine(rules, { allowUndefinedFacts: true });
}

/** How many outcome metrics are met: counted beforehand, so that the engine need not. */
export function outcomesMet({ outcomes = {} }) {
  return wwc2022.outcomeMetrics.filter(
    (metric) => outcomeStanding(metric, outcomes[metric.id]).standing === 'met',
  ).length;
}

/** The highest tier whose rule holds. */
export function highestTier(events) {
  const tiers = events.filter(({ type }) => type === 'tier').map(({ params }) => params.tier);
  return wwc2022.tiers.findLast(({ id }) => tiers.includes(id))?.id ?? null;
}
