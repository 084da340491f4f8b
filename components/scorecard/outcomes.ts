import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeFigure } from '../../src/assessment/assessment.js';
import type { OutcomeStanding } from '../../src/scoring/outcome-standing.js';
import { say } from '../../src/text/message.js';
import type { OutcomeNames } from '../../src/text/scorecard-text.js';
import { quantity } from '../../src/text/quantity.js';
import { safeHref } from '../shared/safe-href.js';
import type { Section } from './views.js';
import { named, type Name, type Sheet } from './sheet.js';
import { sign } from '../shared/sign.js';

/** One outcome metric: how it stands, what the city reported of it, what the edition calls it. */
interface Outcome {
  readonly standing: OutcomeStanding;
  readonly figure: OutcomeFigure | undefined;
  readonly names: OutcomeNames | undefined;
  readonly unit: string | null;
}

/** The figures about residents' lives: each with its standard, and where both come from. */
export function outcomes(sheet: Sheet): Section {
  const { words, score, names, assessment } = sheet;
  const items = score.outcomes.map((standing) => {
    const figure = assessment.outcomes?.[standing.id];
    const its = names.outcomes[standing.id];
    return item(sheet, { standing, figure, names: its, unit: its?.unit ?? figure?.unit ?? null });
  });
  const body = html`
    <ul class="outcomes">
      ${items}
    </ul>
  `;
  return { id: 'outcomes', heading: words.outcomes.heading, body };
}

function item(sheet: Sheet, outcome: Outcome): TemplateResult {
  const { standing, figure, names } = outcome;
  const indicator = figure?.name ?? named(sheet, names?.indicator ?? standing.id);
  return html`
    <li part="outcome">
      <p class="state">${named(sheet, names?.theme ?? '')}</p>
      <p class="indicator"><bdi>${indicator}</bdi></p>
      <p class="value">${value(sheet, outcome)}</p>
      <p class="standing">
        ${sign(standing.standing)} ${sheet.words.outcomes.standings[standing.standing]}
      </p>
      ${standardLine(sheet, outcome)} ${sourceLine(sheet, figure?.source)}
    </li>
  `;
}

function value({ lang }: Sheet, { standing, figure, unit }: Outcome): TemplateResult {
  if (standing.value === null) return html`<span class="number" aria-hidden="true">–</span>`;
  return html`
    <span class="number">${quantity(standing.value, unit, lang)}</span>
    ${figure?.year === undefined ? nothing : html`<span class="state">${figure.year}</span>`}
  `;
}

function standardLine(sheet: Sheet, { standing, figure, names, unit }: Outcome): TemplateResult {
  const { atLeast, atMost, ownTarget, noTarget } = sheet.words.outcomes;
  const { target, better } = standing;
  if (target === null || better === null) return html`<p class="note">${noTarget}</p>`;
  const message = better === 'lower' ? atMost : atLeast;
  const words = say(sheet, message, { target: quantity(target, unit, sheet.lang) });
  const standard = names?.standard;
  const own = figure?.target === undefined ? nothing : html`, ${ownTarget}`;
  const source = standard ? html`, ${link(standard.url, named(sheet, standard.title))}` : own;
  return html`<p class="note">${words}${source}</p>`;
}

/** Where the city has its figure from. */
function sourceLine({ words }: Sheet, source: OutcomeFigure['source']) {
  const text = source?.title ?? source?.url;
  if (!text) return nothing;
  return html`
    <p class="note">${words.outcomes.source}: ${link(source?.url, html`<bdi>${text}</bdi>`)}</p>
  `;
}

function link(address: string | undefined, text: Name): Name {
  const href = safeHref(address);
  return href ? html`<a href=${href}>${text}</a>` : text;
}
