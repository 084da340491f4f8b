import { html, nothing, type TemplateResult } from 'lit';

import type { Criterion, Practice } from '../../src/standard/standard.js';
import { answerByKey, keysHint } from './answer-keys.js';
import { criterionRow } from './criterion-row.js';
import { whileSame } from './while-same.js';
import { back, practiceName, practiceText, title, type Form, type Name } from './form.js';

/** One practice: what it is, its criteria, and the way to the others. */
export function practicePage(form: Form, practice: Practice): TemplateResult {
  const { words, questions } = form;
  const from = [practice, words, questions.parts, questions.hasFailed, form.level, form.hasKeys];
  return html`
    <div class="page" part="page">
      ${whileSame(from, () => head(form, practice))}
      <div
        class="criteria"
        aria-busy=${String(!questions.parts && !questions.hasFailed)}
        @keydown=${(event: KeyboardEvent) => answerByKey(form, event)}
      >
        ${practice.criteria.map((criterion) => row(form, criterion))}
      </div>
      ${form.pages.parts?.pages.toMend(form, practice)}
      ${whileSame(from, () => pager(form, practice))}
    </div>
  `;
}

function head(form: Form, practice: Practice): TemplateResult {
  const { words, questions } = form;
  const explanation = practiceText(form, practice.id)?.explanation;
  return html`
    ${back(form)} ${title(form, practiceName(form, practice))}
    ${questions.hasFailed ? nothing : html`<p class="intro explained">${explanation}</p>`}
    ${keysHint(form)}
    ${questions.hasFailed ? html`<p class="warning">${words.practice.withoutQuestions}</p>` : nothing}
  `;
}

/** Drawn again only where something of it has changed: of nine rows one is answered at a time. */
function row(form: Form, criterion: Criterion): unknown {
  const { code } = criterion;
  const { words, questions, assessment, level, hasKeys, unfolded } = form;
  const answer = assessment.answers?.[code];
  const from = [criterion, answer, words, questions.parts, questions.hasFailed, level, hasKeys];
  // What comes with the later pages may show anything.
  return whileSame(unfolded.has(code) || answer?.review ? [form] : from, () =>
    criterionRow(form, criterion),
  );
}

function pager(form: Form, practice: Practice): TemplateResult {
  const { standard } = form;
  const index = standard.practices.indexOf(practice);
  const [before, after] = [standard.practices[index - 1], standard.practices[index + 1]];
  return html`
    <div class="pager">
      ${before ? pagerButton(form, before, 'previous') : nothing}
      ${after ? pagerButton(form, after, 'next') : pagerBack(form)}
    </div>
  `;
}

function pagerButton(form: Form, practice: Practice, way: 'previous' | 'next'): TemplateResult {
  const names = way === 'next' ? 'turn next primary' : 'turn';
  return html`<button
    class=${names}
    type="button"
    @click=${() => form.open({ practice: practice.id })}
  >
    <span class="way">${form.words.practice[way]}</span>
    <span>${practiceName(form, practice)}</span>
  </button>`;
}

function pagerBack(form: Form): TemplateResult {
  return html`<button class="turn next primary" type="button" @click=${() => form.open('list')}>
    ${form.words.list.back}
  </button>`;
}

/** In the place of a page that is on its way, or that could not be loaded. */
export function awaitedPage(form: Form, name: Name): TemplateResult {
  const { words, pages, submission } = form;
  const hasFailed = pages.hasFailed || submission.hasFailed;
  return html`
    <div class="page" part="page" aria-busy=${String(!hasFailed)}>
      ${back(form)}
      ${
        hasFailed
          ? html`${title(form, name)}
              <p class="warning">${words.practice.withoutPage}</p>`
          : nothing
      }
    </div>
  `;
}
