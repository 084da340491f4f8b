import type { Cohort } from '../../../src/benchmark/benchmark.js';
import type { Tally } from '../../../src/scoring/score.js';
import type { Section } from '../views.js';
import { cohort, cohortOfRegion, cohortOfSize, has } from './cohorts.js';
import { percentOrNot, remarks, withheld } from './field.js';
import { practiceName, type Page } from './page.js';
import type { Name } from '../sheet.js';

/** Cities that stand beside this one. */
export interface Others {
  readonly name: string;
  readonly cohort: Cohort;
}

/** All cities, those of the region, those of the size: as far as their averages were published. */
export function othersOf(page: Page): readonly Others[] {
  const text = page.words.report.field;
  const known = [
    { name: text.all, id: 'all' },
    { name: text.ofRegion, id: cohortOfRegion(page) },
    { name: text.ofSize, id: cohortOfSize(page) },
  ];
  return known.flatMap(({ name, id }) => {
    const one = cohort(page, id);
    return one && has(page, id, 'practices') ? { name, cohort: one } : [];
  });
}

/** The practices beside the averages of other cities; the head of each column shows its line in the chart. */
export function comparison(page: Page, chart: unknown): Section {
  const { kit, sheet } = page;
  const { html } = kit;
  const { heading, practice, all } = sheet.words.practices;
  const others = othersOf(page);
  const most = Math.max(...sheet.score.practices.map(({ total }) => total));
  const rows = sheet.score.practices.map((tally) =>
    row(page, others, {
      name: practiceName(page, tally.id),
      tally,
      units: kit.units(tally, most),
      averages: others.map((one) => one.cohort.practices?.[tally.id]),
    }),
  );
  const averages = others.map((one) => one.cohort.averagePercent);
  const body = html`
    <div class="practices beside">
      ${chart}
      <table class="stack compared" part="table" role="table">
        <caption class="visually-hidden">
          ${heading}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${practice}</th>
            ${heads(page, others)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows} ${row(page, others, { name: all, tally: sheet.score, units: '', averages })}
        </tbody>
      </table>
    </div>
    ${remarks(page)} ${withheld(page, 'practices', [cohortOfRegion(page), cohortOfSize(page)])}
  `;
  return { id: 'results', heading, body };
}

function heads(page: Page, others: readonly Others[]): unknown {
  const { kit, words, sheet } = page;
  const { html } = kit;
  return html`
    <th role="columnheader" scope="col" class="figure">${sheet.words.practices.earnedHead}</th>
    <th role="columnheader" scope="col" class="figure">
      ${ownKey(page)} ${words.report.field.city}
    </th>
    ${others.map(
      ({ name }, at) =>
        html`<th role="columnheader" scope="col" class="figure">${otherKey(page, at)} ${name}</th>`,
    )}
  `;
}

/** How this city is drawn in the chart: hatched in forced colors, as there. */
function ownKey({ kit: { html } }: Page): unknown {
  return html`<svg class="key own" viewBox="0 0 40 12" aria-hidden="true">
    <path d="M1 1H39V11H1Z"></path>
    <path
      class="hatch"
      d="M1 5 5 1M1 11 11 1M7 11 17 1M13 11 23 1M19 11 29 1M25 11 35 1M31 11 39 3"
    ></path>
  </svg>`;
}

/** The marks that others have in the chart: a disc, a diamond, a triangle. */
const MARKS = ['M16 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', 'M20 1l5 5l-5 5l-5-5z', 'M20 1l5 9h-10z'];

/** A piece of the line that stands for these cities in the chart, with its mark. */
function otherKey({ kit: { html } }: Page, at: number): unknown {
  return html`<svg class="key key-${at}" viewBox="0 0 40 12" aria-hidden="true">
    <path class="dashes" d="M0 6H40"></path>
    <path d=${MARKS[at % MARKS.length]}></path>
  </svg>`;
}

interface Line {
  readonly name: Name;
  readonly tally: Tally;
  readonly units: unknown;
  readonly averages: readonly (number | null | undefined)[];
}

function row(page: Page, others: readonly Others[], { name, tally, units, averages }: Line) {
  const { kit, sheet, words } = page;
  const { html, percent, say } = kit;
  const { earnedHead, earned } = sheet.words.practices;
  const cell = (head: unknown, content: unknown) =>
    html`<td role="cell" class="figure">
      <span class="of" aria-hidden="true">${head}</span> ${content}
    </td>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <div class="practice"><span>${name}</span>${units}</div>
    </th>
    ${cell(earnedHead, say(sheet, earned, { earned: tally.earned, total: tally.total }))}
    ${cell(html`${ownKey(page)} ${words.report.field.city}`, html`<strong>${percent(sheet, tally.percent)}</strong>`)}
    ${others.map((one, at) => cell(html`${otherKey(page, at)} ${one.name}`, percentOrNot(page, averages[at])))}
  </tr>`;
}
