import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Tally } from '../../src/scoring/score.js';
import { say } from '../../src/text/message.js';
import { percentSign } from '../../src/text/quantity.js';
import type { ChartData } from './chart.js';
import type { Section } from './views.js';
import { named, percent, type Name, type Sheet } from './sheet.js';

/** The way across one criterion in a row of them, and the gap after it. */
const UNIT = 14;
const GAP = 3;

/** The practices as a table that holds every figure, and the place of the chart that draws them once more. */
export function practices(sheet: Sheet, chart: TemplateResult | typeof nothing): Section {
  const { words, score, names, isWithoutOthers } = sheet;
  const most = Math.max(...score.practices.map(({ total }) => total));
  const rows = score.practices.map((tally) => {
    return row(sheet, named(sheet, names.practices[tally.id] ?? tally.id), tally, most);
  });
  const body = html`
    <div class="practices">
      ${chart}
      <table part="table">
        <caption class="visually-hidden">
          ${words.practices.heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.practices.practice}</th>
            <th scope="col" class="figure">${words.practices.earnedHead}</th>
            <th scope="col" class="figure">${words.practices.percent}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
        <tfoot>
          ${row(sheet, words.practices.all, score)}
        </tfoot>
      </table>
    </div>
    ${isWithoutOthers ? html`<p class="note">${words.practices.withoutOthers}</p>` : nothing}
  `;
  return { id: 'results', heading: words.practices.heading, body };
}

/** What the chart draws of them; `others` are the averages of other cities. */
export function chartData({ score, names, lang }: Sheet, others: ChartData['others']): ChartData {
  return {
    labels: score.practices.map(({ id }) => names.practices[id] ?? id),
    values: score.practices.map((tally) => tally.percent),
    others,
    sign: percentSign(lang),
  };
}

function row(sheet: Sheet, name: Name, tally: Tally, most?: number): TemplateResult {
  const { earned, total } = tally;
  return html`
    <tr>
      <th scope="row">
        <div class="practice"><span>${name}</span>${most ? units(tally, most) : nothing}</div>
      </th>
      <td class="figure">${say(sheet, sheet.words.practices.earned, { earned, total })}</td>
      <td class="figure">${percent(sheet, tally.percent)}</td>
    </tr>
  `;
}

/** One stroke per criterion, the earned ones first and filled: as long as the practice has criteria, like its arc. */
export function units({ earned, total }: Tally, most: number): TemplateResult {
  return html`<svg
    class="units"
    viewBox="0 0 ${most * (UNIT + GAP) - GAP} 8"
    aria-hidden="true"
    focusable="false"
  >
    ${strokes('unfilled', total)}${earned ? strokes('filled', earned) : nothing}
  </svg>`;
}

function strokes(name: string, count: number) {
  const end = count * (UNIT + GAP) - GAP;
  return svg`<path class=${name} d="M0 4H${end}" stroke-dasharray="${UNIT} ${GAP}"></path>`;
}
