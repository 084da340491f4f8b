import type { Assessment } from '../../../src/assessment/assessment.js';
import {
  inOrder,
  measured,
  MOST_RECORDS,
  pastRecord,
  type PastRecord,
} from '../../../src/scoring/past-record.js';
import type { OutcomeStanding } from '../../../src/scoring/outcome-standing.js';
import type { Score } from '../../../src/scoring/score.js';
import { named, withChange } from '../../../src/text/record-names.js';
import { official, outcomeName, practiceName, type Page } from './page.js';

/** How the records of a city follow each other, the latest last; null where there is only one. */
export function history(page: Page): unknown {
  const all = pastsOf(page);
  if (all.length < 2) return null;
  const { kit, sheet, words } = page;
  const { html } = kit;
  const text = words.report.history;
  const writing = { lang: sheet.lang, text, say: kit.say, number: kit.number };
  const status = words.report.about.short;
  const heads = named(writing, all)
    .slice(-MOST_RECORDS)
    .map(
      ({ name, score }) =>
        html`${name} <span class="line state">${status[kit.statedStatus(score)]}</span>`,
    );
  const row = (
    name: unknown,
    cell: (past: PastRecord, before: PastRecord | undefined) => unknown,
  ) =>
    line(page, heads, {
      name,
      cells: all.map((past, at) => cell(past, all[at - 1])).slice(-MOST_RECORDS),
    });
  const counts = (name: unknown, count: (past: PastRecord) => number) =>
    row(name, (past, before) => withChange(writing, count(past), before && count(before)));
  return html`
    <p class="note">
      ${all.length > MOST_RECORDS ? kit.say(sheet, text.latest, { shown: MOST_RECORDS, count: all.length }) : ''}
      ${text.intro}
    </p>
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
            ({ score }) => score.practices.find((one) => one.id === id)?.earned ?? 0,
          ),
        )}
        ${counts(html`<strong>${text.all}</strong>`, ({ score }) => score.earned)}
        ${row(text.tier, ({ score }) => tierOf(page, score))}
        ${counts(text.outcomes, ({ score }) => score.outcomes.filter(isMet).length)}
        ${measured(sheet.score.outcomes, all.slice(-MOST_RECORDS)).map((id) =>
          row(outcomeName(page, id), (past) => figureOf(page, past, id)),
        )}
      </tbody>
    </table>
  `;
}

function isMet({ standing }: OutcomeStanding): boolean {
  return standing === 'met';
}

function figureOf({ kit, sheet }: Page, { assessment }: PastRecord, id: string): unknown {
  const { value, unit } = assessment.outcomes?.[id] ?? {};
  if (value === undefined) return sheet.words.outcomes.standings['not-reported'];
  return kit.quantity(value, sheet.names.outcomes[id]?.unit ?? unit ?? null, sheet.lang);
}

/** Those of this edition that can be read, with the one that is shown. */
function pastsOf({ kit, sheet, standard }: Page): readonly PastRecord[] {
  const past = (one: Assessment, score: Score) => pastRecord(one, score, kit.recordDate(one));
  const earlier = sheet.earlier.flatMap((document) => {
    const { value } = kit.parseAssessment(document, standard);
    return value ? [past(value, kit.score(value, standard))] : [];
  });
  return inOrder(past(sheet.assessment, sheet.score), earlier);
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

function tierOf(page: Page, { tier }: Score): unknown {
  const { kit, sheet, words } = page;
  if (!tier) return words.report.history.noTier;
  return sheet.edition ? official(page, kit.tierName(sheet, tier)) : kit.tierName(sheet, tier);
}
