import { html, nothing, type TemplateResult } from 'lit';
import { ANSWERS, type Answer } from '../../src/assessment/assessment.js';
import { isCore, requiredFrom, type Criterion } from '../../src/standard/standard.js';
import {
  criterionName,
  criterionText,
  say,
  tierName,
  whole,
  type Form,
  type WholeForm,
} from './form.js';
import type { LaterParts } from './later.js';

/** One criterion: what it asks, the three answers, and what a reviewer made of them. */
export function criterionRow(form: Form, criterion: Criterion): TemplateResult {
  const { code } = criterion;
  const { answer, review } = form.assessment.answers?.[code] ?? {};
  return html`
    <fieldset
      class="criterion"
      part="criterion"
      aria-describedby=${questionOf(form, criterion) ? `asked-${code}` : nothing}
    >
      <legend>
        <span class="name" role="heading" aria-level=${form.level + 1}>
          <span class="code">${code}</span> ${criterionName(form, criterion)}
        </span>
        ${requirement(form, code)}
      </legend>
      ${asked(form, criterion)}
      <div class="choices">
        ${ANSWERS.map((choice) => choiceView(form, code, choice, answer === choice))}
      </div>
      <div class="under">${clear(form, code, answer)} ${beside(form, code)}</div>
      ${review ? laterPart(form, ({ decision }, complete) => decision(complete, code)) : nothing}
    </fieldset>
  `;
}

/** Which tiers cannot be had without this criterion. */
export function requirement(form: Form, code: string) {
  const { words, standard } = form;
  const tier = requiredFrom(standard, code);
  if (tier === null) return nothing;
  const text = isCore(standard, code)
    ? words.criterion.core
    : say(form, words.criterion.required, { tier: tierName(form, tier) });
  return html`<span class="needed">${text}</span>`;
}

/** In the form's language, or in the edition's own. */
export function questionOf(form: Form, { code, question }: Criterion): string | undefined {
  return criterionText(form, code)?.question ?? question;
}

/** The question with its guidance; a place for it while it is on its way. */
function asked(form: Form, criterion: Criterion) {
  const { words, questions } = form;
  const question = questionOf(form, criterion);
  if (!question)
    return !questions.parts && !questions.hasFailed ? html`<div class="awaited"></div>` : nothing;
  const { code } = criterion;
  const text = criterionText(form, code);
  return html`
    <p class="question" part="question" id="asked-${code}">${question}</p>
    ${
      text
        ? html`<dl class="guidance">
            <dt>${words.criterion.counts}</dt>
            <dd>${text.counts}</dd>
            <dt>${words.criterion.evidence}</dt>
            <dd>${text.evidence}</dd>
          </dl>`
        : nothing
    }
  `;
}

/** Checked first, then named: a row that becomes another criterion's must not uncheck what that one has. */
function choiceView(form: Form, code: string, choice: Answer, chosen: boolean): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      .checked=${chosen}
      name=${code}
      value=${choice}
      aria-keyshortcuts=${form.hasKeys ? form.words.criterion.keys[choice] : nothing}
      @change=${() => form.answer(code, choice)}
    />
    <span>${form.words.criterion.answers[choice]}</span>
  </label>`;
}

/** Takes the answer back. Kept in place without an answer, so that nothing moves when there is one. */
function clear(form: Form, code: string, answer: Answer | undefined): TemplateResult {
  const takeBack = (event: Event) => {
    form.answer(code, null);
    const row = (event.currentTarget as HTMLElement).closest('fieldset');
    row?.querySelector('input')?.focus();
  };
  return html`<button class="link clear ${answer ? '' : 'absent'}" type="button" @click=${takeBack}>
    ${form.words.criterion.clear}<span class="visually-hidden"> ${code}</span>
  </button>`;
}

/** A note, the City Data Alliance and evidence, folded until they are wanted. */
function beside(form: Form, code: string): TemplateResult {
  const { words, assessment, unfolded } = form;
  const { note, evidence, cityDataAlliance } = assessment.answers?.[code] ?? {};
  const count = (note ? 1 : 0) + (cityDataAlliance ? 1 : 0) + (evidence?.length ?? 0);
  const isOpen = unfolded.has(code);
  const onToggle = (event: Event) =>
    form.unfold(code, (event.currentTarget as HTMLDetailsElement).open);
  return html`
    <details class="beside" ?open=${isOpen} @toggle=${onToggle}>
      <summary>
        ${words.criterion.beside}<span class="visually-hidden"> ${code}</span>
        ${count ? `(${count})` : nothing}
      </summary>
      ${isOpen ? laterPart(form, ({ besideAnswer }, complete) => besideAnswer(complete, code)) : nothing}
    </details>
  `;
}

/** What comes with the later pages. */
function laterPart(form: Form, draw: (pages: LaterParts['pages'], complete: WholeForm) => unknown) {
  const { pages, words } = form;
  void pages.call();
  const complete = whole(form);
  if (complete) return draw(complete.parts.pages, complete);
  return pages.hasFailed ? html`<p>${words.practice.withoutPage}</p>` : nothing;
}
