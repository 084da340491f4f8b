import type { Assessment } from '../../../src/assessment/assessment.js';
import {
  dayFormat,
  inOrder,
  pastRecord,
  type PastRecord,
} from '../../../src/scoring/past-record.js';
import type { OutcomeStanding } from '../../../src/scoring/outcome-standing.js';
import type { Score } from '../../../src/scoring/score.js';
import { outcomeName } from './next.js';
import { countOf, official, practiceName, type Page } from './page.js';

/** How the records of a city follow each other, the latest last; null where there is only one. */
export function history(page: Page): unknown {
  const pasts = pastsOf(page);
  if (pasts.length < 2) return null;
  const { kit, sheet, words } = page;
  const { html } = kit;
  const text = words.report.history;
  const heads = headsOf(page, pasts);
  const row = (
    name: unknown,
    cell: (past: PastRecord, before: PastRecord | undefined) => unknown,
  ) => line(page, heads, { name, cells: pasts.map((past, at) => cell(past, pasts[at - 1])) });
  const counts = (name: unknown, count: (past: PastRecord) => number | undefined) =>
    row(name, (past, before) => withChange(page, count(past), before && count(before)));
  return html`
    <p class="note">${text.intro}</p>
    <table part="table" class="history stack" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text.practice}</th>
          ${heads.map((head) => html`<th role="columnheader" scope="col" class="figure">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sheet.score.practices.map(({ id }) =>
          counts(
            practiceName(page, id),
            ({ score }) => score.practices.find((one) => one.id === id)?.earned,
          ),
        )}
        ${counts(html`<strong>${text.all}</strong>`, ({ score }) => score.earned)}
        ${row(text.tier, ({ score }) => tierOf(page, score))}
        ${counts(text.outcomes, ({ score }) => score.outcomes.filter(isMet).length)}
        ${sheet.score.outcomes
          .filter(({ id }) => pasts.some(({ assessment }) => hasFigure(assessment, id)))
          .map(({ id }) => row(outcomeName(page, id), (past) => figureOf(page, past, id)))}
      </tbody>
    </table>
  `;
}

function isMet({ standing }: OutcomeStanding): boolean {
  return standing === 'met';
}

function hasFigure({ outcomes }: Assessment, id: string): boolean {
  return outcomes?.[id]?.value !== undefined;
}

function figureOf({ kit, sheet }: Page, { assessment }: PastRecord, id: string): unknown {
  const { value, unit } = assessment.outcomes?.[id] ?? {};
  if (value === undefined) return sheet.words.outcomes.standings['not-reported'];
  return kit.quantity(value, sheet.names.outcomes[id]?.unit ?? unit ?? null, sheet.lang);
}

/** Those of this edition that can be read, with the one that is shown. */
function pastsOf({ kit, sheet, standard }: Page): readonly PastRecord[] {
  const earlier = sheet.earlier.flatMap((document) => {
    const { value } = kit.parseAssessment(document, standard);
    return value ? [pastRecord(value, kit.score(value, standard))] : [];
  });
  return inOrder(pastRecord(sheet.assessment, sheet.score), earlier);
}

/** When a record is of, else its place in the row; and on whose word it is. */
function headsOf({ kit, sheet, words }: Page, pasts: readonly PastRecord[]): readonly unknown[] {
  const { html, say } = kit;
  const format = dayFormat(pasts);
  return pasts.map(({ date, score }, at) => {
    const status = words.report.about.short[kit.statedStatus(score)];
    const name = date
      ? new Date(date).toLocaleDateString(sheet.lang, format)
      : say(sheet, words.report.history.record, { number: at + 1 });
    return html`${name} <span class="line state">${status}</span>`;
  });
}

interface Line {
  readonly name: unknown;
  readonly cells: readonly unknown[];
}

function line({ kit: { html } }: Page, heads: readonly unknown[], { name, cells }: Line): unknown {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    ${cells.map(
      (cell, at) =>
        html`<td role="cell" class="figure">
          <span class="of" aria-hidden="true">${heads[at]}</span> ${cell}
        </td>`,
    )}
  </tr>`;
}

function withChange(page: Page, count = 0, before: number | undefined): string {
  if (before === undefined || before === count) return countOf(page, count);
  const { kit, sheet, words } = page;
  const change = (count > before ? '+' : '') + countOf(page, count - before);
  return kit.say(sheet, words.report.history.since, { count, change });
}

function tierOf(page: Page, { tier }: Score): unknown {
  const { kit, sheet, words } = page;
  if (!tier) return words.report.history.noTier;
  return sheet.edition ? official(page, kit.tierName(sheet, tier)) : kit.tierName(sheet, tier);
}
