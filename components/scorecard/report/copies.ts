import { publicCopy } from '../../../src/assessment/public-copy.js';
import { cohort, cohortOfSize } from './cohorts.js';
import type { Page } from './page.js';

/** What a reader can take away: the record, its criteria for a spreadsheet, all of it on paper. */
export function copies(page: Page, print: () => void): unknown {
  const { html } = page.kit;
  const { label, json, csv, print: printing, hint } = page.words.report.copies;
  return html`
    <div class="copies" role="group" aria-label=${label}>
      <p class="practice-heading" aria-hidden="true">${label}</p>
      <p class="tools">
        <button type="button" @click=${() => saveRecord(page)}>${json}</button>
        <button type="button" @click=${() => saveCriteria(page)}>${csv}</button>
        <button type="button" @click=${print}>${printing}</button>
      </p>
      <p class="note">${hint}</p>
    </div>
  `;
}

function saveRecord({ kit, sheet }: Page) {
  const json = JSON.stringify(publicCopy(sheet.assessment), null, 2);
  kit.saveFile(new Blob([json], { type: 'application/json' }), nameOf(sheet), 'wwc.json');
}

async function saveCriteria(page: Page) {
  const { kit, sheet, standard, words } = page;
  const { criteriaCsv } = await import('../../../src/render/criteria-csv.js');
  const csv = criteriaCsv(sheet.assessment, standard, {
    words: { scorecard: sheet.words, ...words },
    others: sheet.benchmark && {
      all: cohort(page, 'all'),
      ofSize: cohort(page, cohortOfSize(page)),
    },
  });
  kit.saveFile(new Blob([csv], { type: 'text/csv' }), nameOf(sheet), 'csv');
}

function nameOf({ assessment, score }: Page['sheet']): string {
  return [assessment.city?.name, score.standard].filter(Boolean).join(' ');
}
