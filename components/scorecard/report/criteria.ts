import type { Practice } from '../../../src/standard/standard.js';
import { cohortOfSize, has } from './cohorts.js';
import { remarks, withheld } from './field.js';
import { finder, type FinderActs } from './finder.js';
import { practiceName, type Page } from './page.js';
import { criterionTable, type Rows } from './criterion-table.js';
import { inOrder, isFound, rowsOf, type Finding } from './rows.js';

/** Every criterion, a table per practice; on a screen those that a reader looks for, on paper all. */
export function criteria(page: Page, finding: Finding, acts: FinderActs): unknown {
  const { html } = page.kit;
  const practices = page.standard.practices.map((practice) => ({
    practice,
    rows: inOrder(rowsOf(page, practice), finding.order),
  }));
  const found = practices.flatMap(({ rows }) => rows.filter((row) => isFound(row, finding)));
  const size = cohortOfSize(page);
  const isBesideOthers = has(page, 'all', 'criteria') || has(page, size, 'criteria');
  return html`
    ${isBesideOthers ? html`${remarks(page)} ${withheld(page, 'criteria', [size])}` : ''}
    ${finder(page, finding, { acts, found: found.length })}
    ${practices.map(({ practice, rows }) => practiceTable(page, practice, { rows, found }))}
  `;
}

function practiceTable(page: Page, practice: Practice, { rows, found }: Rows): unknown {
  const { kit, sheet, words } = page;
  const { html, say, percent } = kit;
  const tally = sheet.score.practices.find(({ id }) => id === practice.id);
  const level = Math.min(sheet.level + 2, 6);
  const isEmpty = !rows.some((row) => found.includes(row));
  return html`
    <div class=${isEmpty ? 'not-found' : ''} part="criteria-of-practice">
      <div class="practice-heading" role="heading" aria-level=${level}>
        ${practiceName(page, practice.id)}
        ${
          tally
            ? html`<span class="state">
                ${say(sheet, words.report.criteria.earned, {
                  earned: tally.earned,
                  total: tally.total,
                  percent: percent(sheet, tally.percent),
                })}
              </span>`
            : ''
        }
      </div>
      ${criterionTable(page, practice, { rows, found })}
    </div>
  `;
}
