import type { Requirement, TierScore } from '../../scoring/score.js';
import { tierRange } from '../../scoring/tier-range.js';
import { isCore } from '../../standard/standard.js';
import { say } from '../../text/message.js';
import { criterionName } from './criterion-row.js';
import { official, tierName, percent, type Page } from './page.js';
import { lines, sign, soft, type Block, type Line } from './report-document.js';

const ORDER = ['share', 'criterion', 'outcomes'];

/** Where the city stands between the tiers, and each requirement of each: needed, had, met. */
export function tiers(page: Page): Block[] {
  const { words, score, standard } = page;
  const text = words.scorecard.tiers;
  const { earned, total } = score;
  const remarks = standard.id === 'wwc-2022' ? words.scorecard.names.remarks : standard.remarks;
  return [
    {
      is: 'scale',
      earned,
      total,
      tiers: score.tiers.map((tier) => ({
        id: tier.id,
        name: tierName(page, tier.id),
        from: tier.requirements.find(({ type }) => type === 'share')?.needed ?? 0,
      })),
    },
    {
      is: 'table',
      name: 'gates',
      caption: text.heading,
      columns: [
        { heading: text.requirement },
        ...score.tiers.map((tier) => ({ heading: tierHead(page, tier) })),
      ],
      rows: requirementsOf(score.tiers).map((one) => requirementRow(page, one)),
    },
    ...remarks.map((remark): Block => {
      return { is: 'note', line: standard.id === 'wwc-2022' ? remark : official(page, remark) };
    }),
  ];
}

function tierHead(page: Page, { id, met }: TierScore): Line {
  const { reached, next, notReached } = page.words.scorecard.tiers;
  const state = met ? reached : page.score.next?.tier === id ? next : notReached;
  return lines(tierName(page, id), soft(met ? [sign('met'), ' ', state] : state));
}

/** What any tier asks, once each, in the order in which the tiers name it. */
function requirementsOf(all: readonly TierScore[]): Requirement[] {
  const byKey = new Map<string, Requirement>();
  for (const { requirements } of all) {
    for (const one of requirements) byKey.set(keyOf(one), one);
  }
  return [...byKey.values()].toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

function keyOf(requirement: Requirement): string {
  return requirement.type === 'criterion' ? requirement.code : requirement.type;
}

function requirementRow(page: Page, requirement: Requirement): Line[] {
  const key = keyOf(requirement);
  const asked = page.score.tiers.map((tier) => tier.requirements.find((one) => keyOf(one) === key));
  return [
    requirementName(page, requirement),
    ...asked.map((one, at) => cell(page, one, page.score.tiers[at]?.id)),
  ];
}

function requirementName(page: Page, requirement: Requirement): Line {
  const { words, score, standard } = page;
  const text = words.scorecard.tiers;
  if (requirement.type === 'criterion') {
    const { code } = requirement;
    const kind = isCore(standard, code) ? text.core : text.gate;
    return lines([`${code} `, criterionName(page, code)], soft(kind));
  }
  const { type, had } = requirement;
  const total = type === 'share' ? score.total : score.outcomes.length;
  return lines(text[type], soft(say(page, text.soFar, { had, total })));
}

function cell(page: Page, requirement: Requirement | undefined, tier = ''): Line {
  const { needed, met, more, notYet, notAsked } = page.words.scorecard.tiers;
  if (!requirement) return soft(notAsked);
  const { type, had } = requirement;
  const isCounted = type !== 'criterion';
  const open = isCounted ? say(page, more, { count: requirement.needed - had }) : notYet;
  const state: Line = requirement.met ? [sign('met'), ' ', met] : [sign('open'), ' ', open];
  return lines(
    isCounted ? say(page, needed, { count: requirement.needed }) : null,
    state,
    type === 'share' ? soft(range(page, tier)) : null,
  );
}

/** The shares of all criteria for which a tier stands: `51% – 67%`. */
function range(page: Page, tier: string): string {
  const shares = tierRange(page.standard, tier);
  return shares.map((share) => percent(page, share)).join(' – ');
}
