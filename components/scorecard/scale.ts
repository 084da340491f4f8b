import { html, svg, type TemplateResult } from 'lit';
import type { TierScore } from '../../src/scoring/score.js';
import { tierName } from '../../src/text/record-title.js';
import { tierHue, type Sheet } from './sheet.js';

/** A picture of the first row of the gates: all criteria in a line, how many are earned, where each tier begins. */
export function scale(sheet: Sheet): TemplateResult {
  const { earned, total, tiers } = sheet.score;
  const at = (count: number) => `${(100 * count) / total}%`;
  return html`<svg class="scale" part="scale" aria-hidden="true" focusable="false">
    <text class="now" x=${at(earned)} y="0">${earned}</text>
    <rect class="rail" y="10" width="100%" height="8" rx="4"></rect>
    ${tiers.map((tier) => {
      const from = shareOf(tier);
      return svg`<svg class=${tierHue(sheet, tier.id)} x=${at(from)} width=${at(total - from)}>
        <rect class="band" y="10" width="100%" height="8"></rect>
        <rect class="start" y="4" width="2" height="20"></rect>
        <text y="42"><tspan class="tier-name">${tierName(sheet, tier.id)}</tspan> ${from}</text>
      </svg>`;
    })}
    <rect class="earned" y="10" width=${at(earned)} height="8" rx="4"></rect>
    <circle class="here" cx=${at(earned)} cy="14" r="7"></circle>
  </svg>`;
}

function shareOf({ requirements }: TierScore): number {
  return requirements.find(({ type }) => type === 'share')?.needed ?? 0;
}
