import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement, TierScore } from '../../src/scoring/score.js';
import { tierRange } from '../../src/scoring/tier-range.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';
import { say } from '../../src/text/message.js';
import { tierName } from '../../src/text/record-title.js';
import { scale } from './scale.js';
import { named, percent, tierHue, type Sheet } from './sheet.js';
import type { Section } from './views.js';
import { sign } from '../shared/sign.js';

const ORDER = ['share', 'criterion', 'outcomes'];

/** Where the city stands between the tiers, and each requirement of each: needed, had, met. */
export function tiers(sheet: Sheet): Section {
  const { words, score, names } = sheet;
  // On a phone a row is a card, which would be no row to a reader without these roles.
  const body = html`
    ${scale(sheet)}
    <table class="gates stack" part="table" role="table">
      <caption class="visually-hidden">
        ${words.tiers.heading}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.tiers.requirement}</th>
          ${score.tiers.map((tier) => tierHead(sheet, tier))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${requirementsOf(score.tiers).map((one) => requirementRow(sheet, one))}
      </tbody>
    </table>
    ${names.remarks.map((remark) => html`<p class="note">${named(sheet, remark)}</p>`)}
  `;
  return { id: 'tiers', heading: words.tiers.heading, body };
}

function tierHead(sheet: Sheet, { id, met }: TierScore): TemplateResult {
  const { reached, next, notReached } = sheet.words.tiers;
  const state = met ? reached : sheet.score.next?.tier === id ? next : notReached;
  return html`<th
    role="columnheader"
    scope="col"
    class="tier ${tierHue(sheet, id)} ${nextClass(sheet, id)}"
  >
    <span class="line">${tierName(sheet, id)}</span>
    <span class="line state">${met ? sign('met') : nothing} ${state}</span>
  </th>`;
}

/** The class of the column that the city is working towards. */
function nextClass({ score }: Sheet, tier: string): string {
  return score.next?.tier === tier ? 'asked' : '';
}

/** What any tier asks, once each, in the order in which the tiers name it. */
function requirementsOf(tiers: readonly TierScore[]): Requirement[] {
  const byKey = new Map<string, Requirement>();
  for (const { requirements } of tiers) {
    for (const one of requirements) byKey.set(keyOf(one), one);
  }
  return [...byKey.values()].toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

function keyOf(requirement: Requirement): string {
  return requirement.type === 'criterion' ? requirement.code : requirement.type;
}

function requirementRow(sheet: Sheet, requirement: Requirement): TemplateResult {
  const key = keyOf(requirement);
  const cells = sheet.score.tiers.map((tier) => {
    const one = tier.requirements.find((asked) => keyOf(asked) === key);
    const isShare = one?.type === 'share';
    return html`<td role="cell" class=${nextClass(sheet, tier.id)}>
      <span class="of" aria-hidden="true">${tierName(sheet, tier.id)}</span> ${cell(sheet, one)}
      ${isShare ? html`<span class="line state">${range(sheet, tier.id)}</span>` : nothing}
    </td>`;
  });
  return html`<tr role="row">
    <th role="rowheader" scope="row">${requirementName(sheet, requirement)}</th>
    ${cells}
  </tr>`;
}

function requirementName(sheet: Sheet, requirement: Requirement): TemplateResult {
  const { words, score, names } = sheet;
  if (requirement.type === 'criterion') {
    const { code } = requirement;
    const { core, gate } = words.tiers;
    const isCore = score.tiers[0]?.requirements.some((one) => keyOf(one) === code);
    return html`<span class="line">${code} ${named(sheet, names.criteria[code] ?? '')}</span>
      <span class="line state">${isCore ? core : gate}</span>`;
  }
  const { type, had } = requirement;
  const total = type === 'share' ? score.total : score.outcomes.length;
  return html`<span class="line">${words.tiers[type]}</span>
    <span class="line state">${say(sheet, words.tiers.soFar, { had, total })}</span>`;
}

function cell(sheet: Sheet, requirement: Requirement | undefined): TemplateResult {
  const { needed, met, more, notYet, notAsked } = sheet.words.tiers;
  if (!requirement) return html`<span class="state">${notAsked}</span>`;
  const counted = requirement.type !== 'criterion';
  const missing = counted
    ? say(sheet, more, { count: requirement.needed - requirement.had })
    : notYet;
  return html`
    ${counted ? html`<span class="line">${say(sheet, needed, { count: requirement.needed })}</span>` : nothing}
    <span class="line"
      >${sign(requirement.met ? 'met' : 'open')} ${requirement.met ? met : missing}</span
    >
  `;
}

/** The shares of all criteria for which a tier stands: `51% – 67%`. */
function range(sheet: Sheet, tier: string): string {
  const shares = tierRange(sheet.edition ?? rules, tier);
  return shares.map((share) => percent(sheet, share)).join(' – ');
}
