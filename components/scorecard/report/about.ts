import { countOf, official, type Page } from './page.js';

/** What the certification is, and what this record is. */
export function about(page: Page): unknown {
  const { kit, sheet, standard, words } = page;
  const { html, say } = kit;
  const { about: text, trial } = words.report;
  const basis = page.isTried ? trial.basis : text.record[kit.statedStatus(sheet.score)];
  const figures = {
    practices: standard.practices.length,
    criteria: sheet.score.total,
    population: countOf(page, standard.eligibility.minPopulation),
  };
  const [link] = standard.links;
  return html`
    ${text.certification.map((part) => html`<p class="prose">${say(sheet, part, figures)}</p>`)}
    <p class="prose"><strong>${basis}</strong></p>
    ${link ? html`<p><a href=${link.url}>${official(page, link.title)}</a></p>` : ''}
  `;
}
