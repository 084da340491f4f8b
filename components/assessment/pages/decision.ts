import type { TemplateResult } from 'lit';
import type { WholeForm } from '../form.js';
import { dayText } from './day-text.js';
import { html, nothing, say } from './handed-over.js';

/** What a reviewer made of an answer, and why. */
export function decision(form: WholeForm, code: string): TemplateResult | typeof nothing {
  const { words, parts } = form;
  const text = parts.details.decision;
  const review = form.assessment.answers?.[code]?.review;
  if (!review) return nothing;
  const { note, date } = review;
  const answer = words.criterion.answers[review.decision];
  return html`
    <div class="decision" part="decision">
      <p class="decided">${say(form, text.changed, { decision: answer })}</p>
      ${note ? html`<p class="typed">${note}</p>` : nothing}
      <p class="remark">
        ${text.counts} ${date ? say(form, text.date, { date: dayText(form, date) }) : nothing}
      </p>
    </div>
  `;
}
