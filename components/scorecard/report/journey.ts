import type { JourneyStep } from '../../../src/standard/standard.js';
import { dayOf, isTheWords, official, type Page } from './page.js';

type Progress = 'done' | 'current' | 'ahead';

/** The steps from self-assessment to certification: done, current, ahead. */
export function journey(page: Page): unknown {
  const { html } = page.kit;
  const reached = lastDone(page);
  return html`
    <ol class="journey">
      ${page.standard.journey.map((step, at) => {
        const progress = at <= reached ? 'done' : at === reached + 1 ? 'current' : 'ahead';
        return item(page, step, progress);
      })}
    </ol>
  `;
}

/** The last step with a day, or the one that the status implies; -1 before the first. */
function lastDone({ sheet, standard }: Page): number {
  const { assessment, score } = sheet;
  const dated = standard.journey.findLastIndex(({ id }) => assessment.journey?.[id]);
  if (score.tier && score.status === 'certified') return standard.journey.length - 1;
  return score.status === 'in-review' ? Math.max(0, dated) : dated;
}

function item(page: Page, step: JourneyStep, progress: Progress): unknown {
  const { kit, sheet, words } = page;
  const { html, sign, say } = kit;
  const text = words.report.journey;
  const date = sheet.assessment.journey?.[step.id];
  // An optional step without a day may have been left out.
  const isSkipped = progress === 'done' && step.optional && !date;
  const said = date ? say(sheet, text.doneOn, { date: dayOf(page, date) }) : text[progress];
  return html`
    <li class=${progress} aria-current=${progress === 'current' ? 'step' : 'false'}>
      ${sign(progress === 'done' && !isSkipped ? 'met' : 'open')}
      <span>
        <span class="line">
          ${(isTheWords(page) && text.steps[step.id]) || official(page, step.name)}
          ${step.optional ? html`<span class="state">(${text.optional})</span>` : ''}
        </span>
        <span class="state">${isSkipped ? '' : said}</span>
      </span>
    </li>
  `;
}
