import { journeyOf, type StepProgress } from '../../../src/scoring/journey.js';
import { dayOf, isTheWords, official, type Page } from './page.js';

/** The steps from self-assessment to certification: done, current, ahead. */
export function journey(page: Page): unknown {
  const { html } = page.kit;
  const { assessment, score } = page.sheet;
  return html`
    <ol class="journey">
      ${journeyOf(assessment, score, page.standard).map((step) => item(page, step))}
    </ol>
  `;
}

const SIGNS = { done: 'met', unrecorded: 'not-reported', current: 'open', ahead: 'open' } as const;

function item(page: Page, { step, progress, date }: StepProgress): unknown {
  const { kit, sheet, words } = page;
  const { html, nothing, sign, say } = kit;
  const text = words.report.journey;
  const said = date ? say(sheet, text.doneOn, { date: dayOf(page, date) }) : text[progress];
  return html`
    <li class=${progress} aria-current=${progress === 'current' ? 'step' : nothing}>
      ${sign(SIGNS[progress])}
      <span>
        <span class="line">
          ${(isTheWords(page) && text.steps[step.id]) || official(page, step.name)}
          ${step.optional ? html`<span class="state">(${text.optional})</span>` : ''}
        </span>
        <span class="state">${said}</span>
      </span>
    </li>
  `;
}
