import type { Supposed } from '../../../src/scoring/suppose.js';
import { official, outcomeName, practiceName, type Page } from './page.js';
import type { Row } from './rows.js';

/** What a reader supposes, and what changes it. */
export interface TrialActs {
  readonly supposed: Supposed;
  /** `isRecord`: what the record itself says of this criterion or outcome metric. */
  readonly suppose: (id: string, is: boolean, isRecord: boolean) => void;
}

/** One box for each criterion and outcome metric: ticked where it is earned, or supposed to be. */
export function trialPanel(page: Page, rows: readonly Row[], acts: TrialActs): unknown {
  const { html } = page.kit;
  const { standard, sheet, words } = page;
  const text = words.report.trial;
  const ofPractice = (codes: readonly string[]) =>
    rows
      .filter(({ code }) => codes.includes(code))
      .map((row) =>
        box(page, acts, {
          id: row.code,
          isRecord: row.counts === 'yes',
          name: html`<span class="code">${row.code}</span>
            ${row.translated ?? official(page, row.name)}`,
        }),
      );
  const outcomes = sheet.score.outcomes.map(({ id, standing }) =>
    box(page, acts, { id, isRecord: standing === 'met', name: outcomeName(page, id) }),
  );
  return html`
    <details class="trial">
      <summary>${text.open}</summary>
      <p class="note">${text.intro}</p>
      <div class="boxes">
        ${standard.practices.map(
          ({ id, criteria }) =>
            html`<fieldset>
              <legend>${practiceName(page, id)}</legend>
              ${ofPractice(criteria.map(({ code }) => code))}
            </fieldset>`,
        )}
        ${
          outcomes.length
            ? html`<fieldset>
                <legend>${text.outcomes}</legend>
                ${outcomes}
              </fieldset>`
            : ''
        }
      </div>
    </details>
  `;
}

interface Box {
  readonly id: string;
  readonly name: unknown;
  readonly isRecord: boolean;
}

function box({ kit: { html } }: Page, acts: TrialActs, { id, name, isRecord }: Box): unknown {
  const change = (event: Event) =>
    acts.suppose(id, (event.target as HTMLInputElement).checked, isRecord);
  const is = acts.supposed.get(id) ?? isRecord;
  return html`<label class=${is === isRecord ? 'box' : 'box supposed'}>
    <input type="checkbox" .checked=${is} @change=${change} />
    <span>${name}</span>
  </label>`;
}

/** Stays in sight as long as something is supposed: what would be, and the way back. */
export function trialNotice({ kit, sheet, words }: Page, end: () => void): unknown {
  const { html, say } = kit;
  const { notice, back } = words.report.trial;
  const { earned, total } = sheet.score;
  const count = say(sheet, sheet.words.result.count, { earned, total });
  return html`<div class="trial-notice">
    <p role="status"><strong>${kit.recordTitle(sheet)} · ${count}.</strong> ${notice}</p>
    <button type="button" @click=${end}>${back}</button>
  </div>`;
}
