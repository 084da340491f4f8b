import type { YearFigure } from '../../../src/assessment/assessment.js';
import { yearsOf } from '../../../src/outcomes/years-of.js';
import { historyLine } from '../../../src/render/history-line.js';
import { outcomeName, type Page } from './page.js';

/** More would not fit on a page. */
const MOST = 8;

interface Course {
  readonly id: string;
  readonly figures: readonly YearFigure[];
  readonly target: number | null;
}

/** How the outcome metrics moved from year to year, as a line and as figures; nothing where none has a past. */
export function figuresByYear(page: Page): unknown {
  const { kit, sheet, words } = page;
  const { html } = kit;
  const known = coursesOf(page);
  const every = known.flatMap(({ figures }) => figures.map(({ year }) => year));
  const years = [...new Set(every)].toSorted((a, b) => a - b).slice(-MOST);
  const courses = known.map((course) => since(course, years[0] ?? 0)).filter(hasPast);
  if (!courses.length) return '';
  const text = words.report.outcomes;
  return html`
    <div class="part">
      <div class="practice-heading" role="heading" aria-level=${Math.min(sheet.level + 2, 6)}>
        ${text.byYear}
      </div>
      <table part="table" class="history stack" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${text.metric}</th>
            ${years.map((year) => html`<th role="columnheader" scope="col" class="figure">${year}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${courses.map((course) => row(page, course, years))}
        </tbody>
      </table>
    </div>
  `;
}

function coursesOf({ sheet }: Page): readonly Course[] {
  return sheet.score.outcomes
    .map(({ id, target }) => ({ id, target, figures: yearsOf(sheet.assessment.outcomes?.[id]) }))
    .filter(hasPast);
}

function hasPast({ figures }: Course): boolean {
  return figures.length > 1;
}

function since(course: Course, first: number): Course {
  return { ...course, figures: course.figures.filter(({ year }) => year >= first) };
}

function row(page: Page, course: Course, years: readonly number[]): unknown {
  const { kit, sheet } = page;
  const { html } = kit;
  const { id, figures } = course;
  const unit = sheet.names.outcomes[id]?.unit ?? sheet.assessment.outcomes?.[id]?.unit ?? null;
  // Once, so that there is room for the figures of many years.
  const measure = unit && unit !== '%' ? html`, <bdi>${unit}</bdi>` : '';
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <div class="practice">
        <span>${outcomeName(page, id)}${measure}</span>${line(page, course)}
      </div>
    </th>
    ${years.map((year) => {
      const figure = figures.find((one) => one.year === year);
      return html`<td role="cell" class="figure">
        <span class="of" aria-hidden="true">${year}</span>
        ${
          figure
            ? kit.number(figure.value, unit, sheet.lang)
            : html`<span class="state">${sheet.words.outcomes.standings['not-reported']}</span>`
        }
      </td>`;
    })}
  </tr>`;
}

/** For the eye: the figures as a line, with the standard as a rule across. */
function line({ kit: { html } }: Page, { figures, target }: Course): unknown {
  const { places, rule } = historyLine(figures, target);
  const at = (share: number, most: number) => Number((2 + share * (most - 4)).toFixed(1));
  const points = places.map(({ x, y }) => `${at(x, 96)} ${at(y, 28)}`);
  return html`<svg class="course" viewBox="0 0 96 28" aria-hidden="true" focusable="false">
    <path class="rule" d=${rule === null ? '' : `M0 ${at(rule, 28)}H96`}></path>
    <path d=${`M${points.join('L')}`}></path>
    <path class="dots" d=${points.map((point) => `M${point}h0`).join('')}></path>
  </svg>`;
}
