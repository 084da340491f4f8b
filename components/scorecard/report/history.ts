import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Score, Tally } from '../../../src/scoring/score.js';
import { official, practiceName, type Page } from './page.js';

/** One record of the city among several. */
interface Past {
  readonly date: string | null;
  readonly assessment: Assessment;
  readonly score: Score;
}

/** More would not fit on a page. */
const MOST = 5;

/** How the records of a city follow each other, the latest last; null where there is only one. */
export function history(page: Page): unknown {
  const pasts = pastsOf(page);
  if (pasts.length < 2) return null;
  const { kit, sheet, words } = page;
  const { html } = kit;
  const text = words.report.history;
  const counts = (name: unknown, count: (past: Past) => Pick<Tally, 'earned'> | undefined) =>
    line(
      page,
      name,
      pasts.map((past, at) => {
        const before = pasts[at - 1];
        return withChange(page, count(past)?.earned, before && count(before)?.earned);
      }),
    );
  return html`
    <p class="note">${text.intro}</p>
    <table part="table" class="history">
      <thead>
        <tr>
          <th scope="col">${text.practice}</th>
          ${pasts.map((past, at) => html`<th scope="col" class="figure">${headOf(page, past, at)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sheet.score.practices.map(({ id }) =>
          counts(practiceName(page, id), ({ score }) =>
            score.practices.find((one) => one.id === id),
          ),
        )}
        ${counts(html`<strong>${text.all}</strong>`, ({ score }) => score)}
        ${counts(text.outcomes, ({ score }) => ({
          earned: score.outcomes.filter(({ standing }) => standing === 'met').length,
        }))}
        ${line(
          page,
          text.tier,
          pasts.map(({ score }) => tierOf(page, score)),
        )}
      </tbody>
    </table>
  `;
}

/** Those of this edition that can be read, with the one that is shown. */
function pastsOf({ kit, sheet, standard }: Page): readonly Past[] {
  const earlier = sheet.earlier.flatMap((document) => {
    const { value } = kit.parseAssessment(document, standard);
    return value
      ? [{ date: dateOf(value), assessment: value, score: kit.score(value, standard) }]
      : [];
  });
  const shown = {
    date: dateOf(sheet.assessment),
    assessment: sheet.assessment,
    score: sheet.score,
  };
  const others = earlier.filter(({ date }) => date !== shown.date);
  return [...others, shown]
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .slice(-MOST);
}

/** Of the certification, else of the record. */
export function dateOf({ status, journey, updatedAt }: Assessment): string | null {
  const certified = status === 'certified' ? journey?.['certification'] : null;
  return (certified ?? updatedAt)?.slice(0, 10) ?? null;
}

/** The year; the day where another record is of the same year. */
function headOf(page: Page, { date, score }: Past, at: number): unknown {
  const { kit, sheet, words } = page;
  const { html, say } = kit;
  const status = words.report.about.short[kit.statedStatus(score)];
  const day =
    date &&
    new Date(date).toLocaleDateString(sheet.lang, {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
  const name = day ?? say(sheet, words.report.history.record, { number: at + 1 });
  return html`${name}<span class="line state">${status}</span>`;
}

function line({ kit: { html } }: Page, name: unknown, cells: readonly unknown[]): unknown {
  return html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td class="figure">${cell}</td>`)}
  </tr>`;
}

function withChange({ kit, sheet, words }: Page, count = 0, before: number | undefined): string {
  if (before === undefined || before === count) return count.toLocaleString(sheet.lang);
  const change = (count - before).toLocaleString(sheet.lang, { signDisplay: 'always' });
  return kit.say(sheet, words.report.history.since, { count, change });
}

function tierOf(page: Page, { tier }: Score): unknown {
  const { kit, sheet, words } = page;
  if (!tier) return words.report.history.noTier;
  return sheet.edition ? official(page, kit.tierName(sheet, tier)) : kit.tierName(sheet, tier);
}
