import { countOf, official, type Page } from './page.js';

/** What the certification is, and what this record is. */
export function about(page: Page): unknown {
  const { kit, sheet, standard, words } = page;
  const { html, say } = kit;
  const { certification, record } = words.report.about;
  const figures = {
    practices: standard.practices.length,
    criteria: sheet.score.total,
    population: countOf(page, standard.eligibility.minPopulation),
  };
  const [link] = standard.links;
  return html`
    ${certification.map((text) => html`<p class="prose">${say(sheet, text, figures)}</p>`)}
    <p class="prose"><strong>${record[kit.statedStatus(sheet.score)]}</strong></p>
    ${link ? html`<p><a href=${link.url}>${official(page, link.title)}</a></p>` : ''}
  `;
}
