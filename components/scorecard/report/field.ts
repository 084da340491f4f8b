import type { Cohort } from '../../../src/benchmark/benchmark.js';
import { cohort, cohortOfRegion, cohortOfSize, has, type Figured } from './cohorts.js';
import { PUBLISHED } from '../../../src/benchmark/published.js';
import { partDate } from '../../../src/text/part-date.js';
import { countOf, dayOf, isTheWords, official, type Page } from './page.js';
import type { Name } from '../sheet.js';

/** How many cities applied, and how they did on average: by region, and by size. */
export function field(page: Page): unknown {
  const { html } = page.kit;
  const { standard, words } = page;
  const text = words.report.field;
  const own = [cohortOfRegion(page), cohortOfSize(page)];
  const line = (id: string, name: Name): Line => ({
    name,
    figures: figuresOf(page, id),
    isHere: own.includes(id),
  });
  const regions = standard.regions.map(({ id, name }) =>
    line(`region:${id}`, (isTheWords(page) && text.regions[id]) || official(page, name)),
  );
  const bands = standard.sizeBands.map(({ id }, at) => line(`size:${id}`, bandName(page, at)));
  return html`
    <div class="field">
      ${table(page, text.region, [...regions, line('all', text.all)])}
      ${table(page, text.size, bands)}
    </div>
    ${remarks(page)}
  `;
}

interface Line {
  readonly name: Name;
  readonly figures: Figures;
  readonly isHere: boolean;
}

type Figures = Pick<Cohort, 'cities' | 'averagePercent'> | undefined;

/** From the benchmark; without one, what is known of the edition of 2022. */
function figuresOf(page: Page, id: string): Figures {
  if (page.sheet.benchmark) return cohort(page, id);
  return isTheWords(page) ? PUBLISHED.find((one) => one.id === id) : undefined;
}

function table(page: Page, heading: string, lines: readonly Line[]): unknown {
  const { kit, words } = page;
  const { html } = kit;
  const text = words.report.field;
  return html`
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          <th scope="col" class="figure">${text.cities}</th>
          <th scope="col" class="figure">${text.average}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ name, figures, isHere }) =>
            html`<tr>
              <th scope="row">
                ${name} ${isHere ? html`<strong class="here">${text.here}</strong>` : ''}
              </th>
              <td class="figure">
                ${typeof figures?.cities === 'number' ? countOf(page, figures.cities) : missing(page)}
              </td>
              <td class="figure">${percentOrNot(page, figures?.averagePercent)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

/** A percent, or that it was not published. */
export function percentOrNot(page: Page, value: number | null | undefined): unknown {
  return typeof value === 'number' ? page.kit.percent(page.sheet, value) : missing(page);
}

function missing({ kit: { html }, words }: Page): unknown {
  return html`<span class="state">${words.report.field.notPublished}</span>`;
}

function bandName(page: Page, at: number): string {
  const { kit, sheet, standard, words } = page;
  const { between, from } = words.report.field;
  const [band, next] = standard.sizeBands.slice(at);
  if (!band) return '';
  if (!next) return kit.say(sheet, from, { from: countOf(page, band.minPopulation) });
  const to = countOf(page, next.minPopulation - 1);
  return kit.say(sheet, between, { from: countOf(page, band.minPopulation), to });
}

/** What the figures are, and that they are made up where they are. */
export function remarks(page: Page): unknown {
  const { html, safeHref, say } = page.kit;
  const { sheet, words } = page;
  const { benchmark } = sheet;
  const text = words.report.field;
  if (!benchmark) return isTheWords(page) ? html`<p class="note">${text.published}</p>` : '';
  const { asOf, illustrative, source } = benchmark;
  const { title, url } = source ?? {};
  const href = safeHref(url);
  if (!illustrative && !asOf && !title) return '';
  return html`<p class="note">
    ${illustrative ? html`<strong>${text.illustrative}</strong>` : ''}
    ${asOf ? say(sheet, text.asOf, { date: partDate(asOf, sheet.lang, (one) => dayOf(page, one)) }) : ''}
    ${title ? html`${text.source}: ${href ? html`<a href=${href}><bdi>${title}</bdi></a>` : title}` : ''}
  </p>`;
}

/** That no such figures were published of cities of this region, or of this size: of those of these cohorts. */
export function withheld(page: Page, of: Figured, ids: readonly (string | null)[]): unknown {
  const { kit, words } = page;
  const none = ids.flatMap((id) =>
    id && !has(page, id, of) ? words.report.field.withheld[id.split(':')[0] as 'size'] : [],
  );
  return none.length > 0 ? kit.html`<p class="note">${none.join(' ')}</p>` : '';
}
