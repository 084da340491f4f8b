import type { Plan, Step } from '../../../src/scoring/plan.js';
import { remarks } from './field.js';
import {
  addressOf,
  countOf,
  given,
  official,
  outcomeName,
  practiceName,
  type Page,
} from './page.js';
import { rowsOf, type Row } from './rows.js';
import { trialPanel, type TrialActs } from './trial.js';

/** The way on: the shortest way to the next tier, what else is open, what to mend, what would be if; where to learn. */
export function next(page: Page, acts: TrialActs): unknown {
  const { kit, sheet, standard, words } = page;
  const { html, say, tierName } = kit;
  const text = words.report.next;
  const rows = standard.practices.flatMap((practice) => rowsOf(page, practice));
  const benchmark = sheet.benchmark ?? undefined;
  const way = kit.plan(sheet.assessment, standard, { benchmark });
  const mend = rows.filter(({ counts, isChanged }) => counts !== 'yes' && isChanged);
  const links = linksOf(page);
  const why = mend.some(({ note }) => note) ? text.mendWhy : '';
  return html`
    ${
      way
        ? part(page, say(sheet, text.toReach, { tier: tierName(sheet, way.target) }), {
            body: wayTo(page, way, rows),
          })
        : html`<p>${text.top}</p>`
    }
    ${mend.length ? part(page, text.mend, { why, body: mending(page, mend) }) : ''}
    ${trialPanel(page, rows, acts)}
    ${
      links.length
        ? part(page, text.learn, {
            body: html`<ul class="steps">
              ${links}
            </ul>`,
          })
        : ''
    }
  `;
}

interface Part {
  readonly why?: string;
  readonly body: unknown;
}

function part({ kit: { html }, sheet }: Page, heading: string, { why, body }: Part): unknown {
  return html`
    <div class="part">
      <div class="practice-heading" role="heading" aria-level=${Math.min(sheet.level + 2, 6)}>
        ${heading}
      </div>
      ${why ? html`<p class="note">${why}</p>` : ''} ${body}
    </div>
  `;
}

function wayTo(page: Page, { steps, needed, outcomes, ...way }: Plan, rows: readonly Row[]) {
  const { html, say } = page.kit;
  const { sheet, words } = page;
  const text = words.report.next;
  const item = (one: Step) => step(page, { ...way, step: one }, rows);
  const rest = steps.slice(needed);
  const isBesideOthers = steps.some(({ reasons }) => reasons.includes('common'));
  return html`
    ${isBesideOthers ? remarks(page) : ''}
    ${needed ? html`<p>${say(sheet, text.fewest, { count: needed })}</p>` : ''}
    <ol class="steps way">
      ${steps.slice(0, needed).map(item)}
    </ol>
    ${
      outcomes.needed
        ? html`<p>${say(sheet, text.outcomes, { count: outcomes.needed })}</p>
            <ul class="steps">
              ${outcomes.open.map((id) => html`<li>${outcomeName(page, id)}</li>`)}
            </ul>`
        : ''
    }
    ${
      rest.length
        ? html`<details>
            <summary>${text.others} (${countOf(page, rest.length)})</summary>
            ${needed ? html`<p class="note">${text.othersWhy}</p>` : ''}
            <ul class="steps">
              ${rest.map(item)}
            </ul>
          </details>`
        : ''
    }
  `;
}

interface OneStep {
  readonly step: Step;
  readonly target: string;
  readonly cohort: string | null;
}

function step(
  page: Page,
  { step: { code, practice, reasons, share }, target, cohort }: OneStep,
  rows: readonly Row[],
) {
  const { html, say, percent, tierName } = page.kit;
  const { sheet, words } = page;
  const text = words.report.next.reasons;
  const row = rows.find((one) => one.code === code);
  const common = cohort === 'all' ? text.commonOfAll : text.commonOfSize;
  const said = reasons.map((reason) => {
    if (reason === 'gate') return say(sheet, text.gate, { tier: tierName(sheet, target) });
    if (reason === 'common')
      return say(sheet, common, { share: percent(sheet, 100 * (share ?? 0)) });
    if (reason === 'in-progress') return text[reason];
    const [before = '', after = ''] = text[reason].split('{practice}');
    return html`${before}${practiceName(page, practice)}${after}`;
  });
  return html`<li>
    ${row ? named(page, row) : code}
    ${
      said.length
        ? html`<ul class="marks">
            ${said.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : ''
    }
  </li>`;
}

function mending(page: Page, rows: readonly Row[]): unknown {
  const { html } = page.kit;
  return html`<ul class="steps">
    ${rows.map(
      (row) =>
        html`<li>
          ${named(page, row)}
          ${row.note ? html`<span class="line note">${given(page, row.note)}</span>` : ''}
        </li>`,
    )}
  </ul>`;
}

/** Those of the edition, and those that the record adds. */
function linksOf(page: Page): readonly unknown[] {
  const { html, safeHref } = page.kit;
  const ofEdition = page.standard.links.map(({ title, url }) => ({
    url,
    said: official(page, title),
  }));
  const own = (page.sheet.assessment.links ?? [])
    .filter(({ title, url }) => title || url)
    .map(({ title, url }) => ({ url: safeHref(url), said: given(page, title || url || '') }));
  return [...ofEdition, ...own].map(
    ({ url, said }) => html`<li>${url ? html`<a href=${url}>${said}</a>` : said}</li>`,
  );
}

function named(page: Page, row: Row): unknown {
  const { html } = page.kit;
  const { code } = row;
  const link = html`<a class="code" href=${addressOf(page, code)}>${code}</a>`;
  return html`${page.hasCriteria ? link : html`<span class="code">${code}</span>`}
  ${row.translated ?? official(page, row.name)}`;
}
