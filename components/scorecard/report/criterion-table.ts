import type { Answer } from '../../../src/assessment/assessment.js';
import type { Practice } from '../../../src/standard/standard.js';
import type { Sign } from '../../shared/sign.js';
import { cohortOfSize, has } from './cohorts.js';
import { percentOrNot } from './field.js';
import { addressOf, given, official, practiceName, type Page } from './page.js';
import type { Row } from './rows.js';

const SIGNS: Readonly<Record<Answer, Sign>> = { yes: 'met', 'in-progress': 'open', no: 'not-met' };

/** One column beyond the criterion itself. */
interface Column {
  readonly name: string;
  readonly heading: string;
  readonly cell: (row: Row) => unknown;
}

/** All criteria of a practice, and those of all practices that a reader looks for. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly found: readonly Row[];
}

interface Shown {
  readonly columns: readonly Column[];
  readonly isFound: boolean;
}

/** A practice's criteria with all columns that there is something for; on a phone each row is a card. */
export function criterionTable(page: Page, practice: Practice, { rows, found }: Rows): unknown {
  const { html } = page.kit;
  const columns = columnsOf(page);
  return html`
    <table class="criteria" part="table" role="table">
      <caption class="visually-hidden">
        ${practiceName(page, practice.id)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${page.words.report.criteria.criterion}</th>
          ${columns.map(
            ({ name, heading }) =>
              html`<th role="columnheader" scope="col" class=${name}>${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => line(page, row, { columns, isFound: found.includes(row) }))}
      </tbody>
    </table>
  `;
}

/** Those that this record, and what is known of other cities, has something for. */
function columnsOf(page: Page): readonly Column[] {
  const { words, sheet } = page;
  const text = words.report.criteria;
  const answers = Object.values(sheet.assessment.answers ?? {});
  const isReviewed = answers.some(({ review }) => review);
  const size = cohortOfSize(page);
  return [
    { name: 'answer', heading: text.answer, cell: (row: Row) => answerCell(page, row.answer) },
    isReviewed && {
      name: 'answer',
      heading: text.decision,
      cell: (row: Row) => decisionCell(page, row),
    },
    has(page, 'all', 'criteria') && {
      name: 'share',
      heading: text.allCities,
      cell: (row: Row) => shareCell(page, row.shareOfAll),
    },
    has(page, size, 'criteria') && {
      name: 'share',
      heading: text.citiesOfSize,
      cell: (row: Row) => shareCell(page, row.shareOfSize),
    },
  ].filter((column) => column !== false);
}

function line(page: Page, row: Row, { columns, isFound }: Shown): unknown {
  const { html } = page.kit;
  return html`<tr
    role="row"
    class=${isFound ? '' : 'not-found'}
    data-place=${row.code}
    part="criterion"
  >
    <th role="rowheader" scope="row">${criterionCell(page, row)}</th>
    ${columns.map(({ heading, cell }) => {
      const content = cell(row);
      return html`<td role="cell" class=${content ? '' : 'empty'}>
        <span class="of" aria-hidden="true">${heading}</span> <span>${content}</span>
      </td>`;
    })}
  </tr>`;
}

function criterionCell(page: Page, row: Row): unknown {
  const { html } = page.kit;
  const marks = marksOf(page, row);
  return html`
    <a class="code" href=${addressOf(page, row.code)}>${row.code}</a>
    <strong>${row.translated ?? official(page, row.name)}</strong>
    ${row.question ? html`<span class="line question">${row.question}</span>` : ''}
    ${
      row.note
        ? html`<span class="line review">
            <strong>${page.words.report.criteria.note}:</strong> ${given(page, row.note)}
          </span>`
        : ''
    }
    ${
      marks.length
        ? html`<ul class="marks">
            ${marks.map((mark) => html`<li>${mark}</li>`)}
          </ul>`
        : ''
    }
  `;
}

function marksOf({ kit, sheet, standard, words }: Page, row: Row): readonly string[] {
  const text = words.report.criteria;
  const { requiredFrom } = row;
  const isCore = requiredFrom === standard.tiers[0]?.id;
  const tier = requiredFrom && kit.tierName(sheet, requiredFrom);
  return [
    tier && (isCore ? text.core : kit.say(sheet, text.requiredFor, { tier })),
    row.isChanged && text.changed,
    row.isWithAlliance && text.alliance,
  ].filter((mark) => typeof mark === 'string');
}

function answerCell(page: Page, answer: Answer | null): unknown {
  const { html, sign } = page.kit;
  const { answers, noAnswer } = page.words.report.criteria;
  if (!answer) return html`${sign('not-reported')} ${noAnswer}`;
  return html`${sign(SIGNS[answer])} ${answers[answer]}`;
}

function decisionCell(page: Page, { decision, isChanged }: Row): unknown {
  const { html } = page.kit;
  if (!decision) return '';
  const said = answerCell(page, decision);
  return isChanged ? html`<strong>${said}</strong>` : said;
}

function shareCell(page: Page, share: number | null): unknown {
  return percentOrNot(page, share && 100 * share);
}
