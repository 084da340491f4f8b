import type { TemplateResult } from 'lit';
import type { Answer } from '../../../src/assessment/assessment.js';
import type { Criterion, Practice } from '../../../src/standard/standard.js';
import type { WholeForm } from '../form.js';
import { field } from '../pages/field.js';
import {
  answerByKey,
  back,
  endOfPage,
  html,
  nothing,
  openCriterion,
  practiceName,
  say,
  title,
} from '../pages/handed-over.js';
import { keepCopy } from '../pages/save-as-file.js';
import { isChanged, reviewTally, withDecision, withReason } from './review.js';
import { asked, criterionHead, saidView } from './said.js';
import { sendPanel } from './send-panel.js';
import { wordsOf } from './words.js';

/** What a reviewer sees: how far the review has come, or one practice to decide on. */
export function reviewPage(form: WholeForm, practice: Practice | undefined): TemplateResult {
  return practice ? practicePage(form, practice) : overview(form);
}

function overview(form: WholeForm): TemplateResult {
  const { standard, assessment, score } = form;
  const text = wordsOf(form).review;
  const { decided, changed, withoutReason } = reviewTally(form);
  const count = changed.length;
  return html`
    <div class="page" part="page">
      ${assessment.city?.name ? html`<p class="above">${assessment.city.name}</p>` : nothing}
      ${title(form, text.title)}
      <p class="intro">${text.intro}</p>
      <p class="warning">
        ${say(form, text.decided, { decided, total: score.total })},
        ${count ? say(form, text.count, { count }) : text.none}
      </p>
      <ul class="tasks">
        ${standard.practices.map((each) => practiceTask(form, each))}
      </ul>
      ${
        count
          ? html`<section class="gaps">
              <div class="name" role="heading" aria-level=${form.level + 1}>${text.changes}</div>
              ${withoutReason ? html`<p>${say(form, text.withoutReason, { count: withoutReason })}</p>` : nothing}
              <p>
                ${changed.map(
                  (code) =>
                    html`<button
                      class="link code"
                      type="button"
                      @click=${() => openCriterion(form, code)}
                    >
                      ${code}
                    </button>`,
                )}
              </p>
            </section>`
          : nothing
      }
      ${sendPanel(form)}
      <section class="part">
        <div class="name" role="heading" aria-level=${form.level + 1}>${text.save}</div>
        <p class="intro">${text.saveHint}</p>
        <button class="primary" type="button" @click=${() => keepCopy(form)}>
          ${text.download}
        </button>
      </section>
    </div>
  `;
}

function practiceTask(form: WholeForm, practice: Practice): TemplateResult {
  const text = wordsOf(form).review;
  const codes = practice.criteria.map(({ code }) => code);
  const { decided, changed } = reviewTally(form, codes);
  const total = codes.length;
  const state = decided === total ? 'done' : decided ? 'started' : 'not-started';
  const open = () => form.open({ practice: practice.id });
  return html`
    <li>
      <button class="task" part="task" type="button" @click=${open}>
        <span class="name">${practiceName(form, practice)}</span>
        <span class="state ${state}">${say(form, text.decided, { decided, total })}</span>
        ${changed.length ? html`<span class="below">${say(form, text.count, { count: changed.length })}</span>` : nothing}
      </button>
    </li>
  `;
}

function practicePage(form: WholeForm, practice: Practice): TemplateResult {
  // A letter decides here, and does not answer for the city.
  const deciding = {
    ...form,
    answer: (code: string, answer: Answer | null) => decide(form, code, answer),
  };
  return html`
    <div class="page" part="page">
      ${back(form)} ${title(form, practiceName(form, practice))} ${agreeButton(form, practice)}
      <div class="criteria" @keydown=${(event: KeyboardEvent) => onKey(deciding, event)}>
        ${practice.criteria.map((criterion) => criterionView(form, criterion))}
      </div>
      ${endOfPage(form)}
    </div>
  `;
}

/** As where a city answers: a letter decides, Enter goes on to the next criterion. */
function onKey(form: WholeForm, event: KeyboardEvent) {
  answerByKey(form, event);
  const { target, key } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  target.closest('.criterion')?.nextElementSibling?.querySelector('input')?.focus();
}

/** Decides for the city's answer wherever nothing is decided yet. */
function agreeButton(form: WholeForm, practice: Practice) {
  const { left } = reviewTally(
    form,
    practice.criteria.map(({ code }) => code),
  );
  const text = wordsOf(form).review;
  const agree = () => {
    form.edit((before) =>
      left.reduce((after, code) => {
        const { answer } = after.answers?.[code] ?? {};
        return answer ? withDecision(form, code, answer)(after) : after;
      }, before),
    );
    form.tell(undefined, () => text.agrees);
    form.focus(`decide-${practice.criteria[0]?.code}`);
  };
  return left.length
    ? html`<button class="agree" type="button" @click=${agree}>
        ${say(form, text.agreeWithRest, { count: left.length })}
      </button>`
    : nothing;
}

function decide(form: WholeForm, code: string, answer: Answer | null) {
  const { answers } = form.words.criterion;
  const text = wordsOf(form).review;
  form.edit(withDecision(form, code, answer));
  const decision = answer ? answers[answer] : text.clear;
  form.tell(code, () => say(form, text.spoken, { code, decision }));
}

function criterionView(form: WholeForm, criterion: Criterion): TemplateResult {
  const { code } = criterion;
  return html`
    <div class="criterion" part="criterion">
      ${criterionHead(form, criterion)} ${asked(form, criterion)} ${saidView(form, code)}
      ${decisionView(form, code)}
    </div>
  `;
}

function decisionView(form: WholeForm, code: string): TemplateResult {
  const { answers } = form.words.criterion;
  const text = wordsOf(form).review;
  const entry = form.assessment.answers?.[code];
  const { review } = entry ?? {};
  return html`
    <fieldset class="deciding">
      <legend>${text.decision}<span class="visually-hidden"> ${code}</span></legend>
      <div class="choices">
        ${(Object.keys(answers) as Answer[]).map(
          (each) =>
            html`<label class="choice">
              <input
                id=${each === 'yes' ? `decide-${code}` : nothing}
                type="radio"
                .checked=${review?.decision === each}
                name=${code}
                value=${each}
                @change=${() => decide(form, code, each)}
              />
              <span>${answers[each]}</span>
            </label>`,
        )}
      </div>
      ${review ? reasonView(form, code, isChanged(entry)) : nothing}
    </fieldset>
  `;
}

function reasonView(form: WholeForm, code: string, isOther: boolean): TemplateResult {
  const text = wordsOf(form).review;
  const write = (typed: string) => form.edit((before) => withReason(before, code, typed));
  const clear = () => {
    decide(form, code, null);
    form.focus(`decide-${code}`);
  };
  return html`
    <p class=${isOther ? 'decided' : 'remark'}>${isOther ? text.differs : text.agrees}</p>
    ${field(form, {
      id: `${code}-reason`,
      label: `${text.reason} (${code})`,
      hint: isOther ? text.reasonHint : undefined,
      kind: 'lines',
      value: form.assessment.answers?.[code]?.review?.note ?? '',
      typed: write,
      done: () => form.tell(code),
    })}
    <button class="link" type="button" @click=${clear}>
      ${text.clear}<span class="visually-hidden"> ${code}</span>
    </button>
  `;
}
