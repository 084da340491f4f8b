import type { TemplateResult } from 'lit';
import type { Evidence } from '../../../src/assessment/assessment.js';
import type { Criterion } from '../../../src/standard/standard.js';
import { safeHref } from '../../shared/safe-href.js';
import type { Form, Name } from '../form.js';
import { dayText } from '../pages/day-text.js';
import { criterionName, html, nothing, questionOf, requirement } from '../pages/handed-over.js';
import { wordsOf } from './words.js';

/** Code and name of a criterion, as a heading so many levels below that of the form. */
export function criterionHead(form: Form, criterion: Criterion, below = 1): TemplateResult {
  const { code } = criterion;
  return html`
    <span class="name" role="heading" aria-level=${form.level + below}>
      <span class="code">${code}</span> ${criterionName(form, criterion)}
    </span>
    ${requirement(form, code)}
  `;
}

export function asked(form: Form, criterion: Criterion) {
  const question = questionOf(form, criterion);
  return question ? html`<p class="question" part="question">${question}</p>` : nothing;
}

/** All that a city says of a criterion, to be read. */
export function saidView(form: Form, code: string): TemplateResult {
  const text = wordsOf(form).reading;
  const { answers } = form.words.criterion;
  const { answer, note, evidence = [], cityDataAlliance } = form.assessment.answers?.[code] ?? {};
  return html`
    <dl class="facts">
      ${fact(text.answer, html`<strong>${answer ? answers[answer] : text.noAnswer}</strong>`)}
      ${cityDataAlliance ? fact(text.alliance, text.yes) : nothing}
      ${note ? fact(text.note, html`<span class="typed">${note}</span>`) : nothing}
      ${evidence.length ? fact(text.evidence, evidenceView(form, evidence)) : nothing}
    </dl>
  `;
}

export function fact(what: Name, said: unknown): TemplateResult {
  return html`<div>
    <dt>${what}</dt>
    <dd>${said}</dd>
  </div>`;
}

function evidenceView(form: Form, evidence: readonly Evidence[]): TemplateResult {
  const text = wordsOf(form).reading;
  return html`<ul>
    ${evidence.map(({ title, url, date, public: isPublic }) => {
      const day = date && dayText(form, date);
      const remark = [day, isPublic ? text.public : text.private].filter(Boolean).join(', ');
      return html`<li>${link(title, url)} <span class="remark">${remark}</span></li>`;
    })}
  </ul>`;
}

/** An address that nobody should follow is shown as it was typed. */
function link(title: string | undefined, url: string | undefined) {
  const href = safeHref(url);
  if (!href || !url) return [title, url].filter(Boolean).join(' ') || '–';
  return html`<a href=${href} target="_blank" rel="noreferrer">${title || url}</a>`;
}
