import type { TemplateResult } from 'lit';
import type { CriterionAnswer } from '../../../src/assessment/assessment.js';
import type { Criterion } from '../../../src/standard/standard.js';
import type { Name, WholeForm } from '../form.js';
import { toMend } from '../pages/broken-links.js';
import { dayText } from '../pages/day-text.js';
import {
  answerByKey,
  criteriaOf,
  criterionRow,
  html,
  nothing,
  say,
  title,
} from '../pages/handed-over.js';
import { keepCopy } from '../pages/save-as-file.js';
import { asItCame, toBeMended } from './review.js';
import { sendPanel } from './send-panel.js';
import { wordsOf } from './words.js';

/** What a city sees after a review: only what was changed, why, and what it has made of that. */
export function resubmitPage(form: WholeForm): TemplateResult {
  const { assessment, parts } = form;
  const text = wordsOf(form).resubmit;
  const changed = toBeMended(form);
  const count = changed.length;
  const mended = changed.filter(({ code }) => changesOf(form, code).length > 0).length;
  return html`
    <div class="page" part="page">
      ${assessment.city?.name ? html`<p class="above">${assessment.city.name}</p>` : nothing}
      ${title(form, text.title)}
      <p class="intro">${count ? say(form, text.intro, { count }) : text.nothing}</p>
      ${count ? html`<p class="warning">${say(form, text.mended, { mended, count })}. ${text.again}</p>` : nothing}
      <div class="criteria" @keydown=${(event: KeyboardEvent) => answerByKey(form, event)}>
        ${rows(form, changed)}
      </div>
      ${count ? changes(form, changed) : nothing} ${toMend(form, { criteria: changed })}
      ${sendPanel(form)}
      <section class="part">
        <div class="name" role="heading" aria-level=${form.level + 1}>
          ${parts.details.check.copy}
        </div>
        <p class="intro">${parts.details.check.copyHint}</p>
        <button class="primary" type="button" @click=${() => keepCopy(form)}>
          ${parts.details.check.download}
        </button>
      </section>
    </div>
  `;
}

/**
 * In a place for each criterion of the edition: drawn anew as the row of another one, a row would have the browser
 * uncheck what both have of the same name.
 */
function rows(form: WholeForm, shown: readonly Criterion[]) {
  return criteriaOf(form.standard).map((each) =>
    shown.includes(each) ? criterionRow(form, each) : nothing,
  );
}

interface Change {
  readonly what: string;
  readonly before: Name;
  readonly after: Name;
}

/** Member by member, what the city says of a criterion otherwise than before. */
function changesOf(form: WholeForm, code: string): Change[] {
  const said = wordsOf(form).reading;
  const [before, after] = [
    asItCame(form).answers?.[code] ?? {},
    form.assessment.answers?.[code] ?? {},
  ];
  const { answers } = form.words.criterion;
  const named = ({ answer }: CriterionAnswer) => (answer ? answers[answer] : '');
  const listed = ({ evidence = [] }: CriterionAnswer) =>
    evidence
      .map(({ title: name, url, date, public: isPublic }) =>
        [name, url, date && dayText(form, date), isPublic ? said.public : said.private]
          .filter(Boolean)
          .join(', '),
      )
      .join('\n');
  const alliance = ({ cityDataAlliance }: CriterionAnswer) => (cityDataAlliance ? said.yes : '');
  const rows = [
    { what: said.answer, before: named(before), after: named(after) },
    { what: said.alliance, before: alliance(before), after: alliance(after) },
    { what: said.note, before: before.note ?? '', after: after.note ?? '' },
    { what: said.evidence, before: listed(before), after: listed(after) },
  ];
  return rows.filter((row) => row.before !== row.after);
}

/** What there was, and what there is now. */
function changes(form: WholeForm, criteria: readonly Criterion[]): TemplateResult {
  const text = wordsOf(form).resubmit;
  const rows = criteria.flatMap(({ code }) =>
    changesOf(form, code).map(
      ({ what, before, after }) =>
        html`<tr>
          <th scope="row">${code} ${what}</th>
          <td><del>${before || text.empty}</del></td>
          <td><ins>${after || text.empty}</ins></td>
        </tr>`,
    ),
  );
  return html`<section class="chapter">
    <div class="name" role="heading" aria-level=${form.level + 1} id="changes">${text.changes}</div>
    ${
      rows.length
        ? html`<table class="changes" aria-labelledby="changes">
            <thead>
              <tr>
                <td></td>
                <th scope="col">${text.before}</th>
                <th scope="col">${text.after}</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
        : html`<p>${text.noChanges}</p>`
    }
  </section>`;
}
