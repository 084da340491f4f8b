import type { TemplateResult } from 'lit';
import type { Criterion, Practice } from '../../../src/standard/standard.js';
import { quantity } from '../../../src/text/quantity.js';
import type { Form, Name, WholeForm } from '../form.js';
import { brokenLinks, gapRow, mistakes } from './broken-links.js';
import { forgetting } from './keeping.js';
import { nameOf } from './metric.js';
import { openedFiles, openQuestions } from './opened-files.js';
import { keepCopy } from './save-as-file.js';
import { country } from './value-text.js';
import {
  back,
  criteriaOf,
  criterionName,
  decided,
  endOfPage,
  html,
  nothing,
  openCriterion,
  practiceName,
  say,
  title,
} from './handed-over.js';

/** Everything on one page: what is still open first, each with the way to it, then all that was said. */
export function checkPage(form: WholeForm): TemplateResult {
  const { words, parts, standard } = form;
  const text = parts.details.check;
  return html`
    <div class="page" part="page">
      ${back(form)} ${title(form, words.list.check)} ${gaps(form)} ${city(form)}
      ${standard.practices.map((practice) => practiceView(form, practice))} ${outcomes(form)}
      ${form.submission.parts?.submission.sendPanel(form)}
      <section class="part">
        ${heading(form, text.copy)}
        <p class="intro">${text.copyHint}</p>
        <button class="primary" type="button" @click=${() => keepCopy(form)}>
          ${text.download}
        </button>
        ${forgetting(form)}
      </section>
      ${endOfPage(form)}
    </div>
  `;
}

function heading(form: Form, text: Name): TemplateResult {
  return html`<div class="name" role="heading" aria-level=${form.level + 1}>${text}</div>`;
}

/** What is not there yet. */
function gaps(form: WholeForm): TemplateResult {
  const { standard, assessment, score, parts } = form;
  const text = parts.details.check;
  const open = criteriaOf(standard).filter(({ code }) => !decided(assessment.answers?.[code]));
  const { name, country, population } = assessment.city ?? {};
  const hasCity = name !== undefined && country !== undefined && population !== undefined;
  const figures = score.outcomes.filter(({ standing }) => standing === 'not-reported').length;
  const rows = [
    ...[...mistakes(form), ...brokenLinks(form)].map(gapRow),
    ...questionRows(form),
    open.length ? unanswered(form, open) : nothing,
    hasCity ? nothing : gapRow({ words: text.cityGap, open: () => form.open('city') }),
    figures
      ? gapRow({
          words: say(form, text.outcomesGap, { count: figures }),
          open: () => form.open('outcomes'),
        })
      : nothing,
  ].filter((row) => row !== nothing);
  if (!rows.length) return html`<p class="warning met">${text.complete}</p>`;
  return html`<section class="gaps">
    ${heading(form, text.gaps)}
    <ul>
      ${rows}
    </ul>
  </section>`;
}

/** What nobody has decided of the files that were opened. */
function questionRows(form: WholeForm): TemplateResult[] {
  return openedFiles(form).flatMap((file) => {
    const count = openQuestions(form, file).length;
    if (!count) return [];
    const open = async () => {
      await form.open('files');
      form.focus(`file-${file.id}`);
    };
    const sentence = say(form, form.parts.details.files.toDecide, { count });
    return gapRow({ words: html`<bdi>${file.name}</bdi>: ${sentence}`, open });
  });
}

function unanswered(form: WholeForm, criteria: readonly Criterion[]): TemplateResult {
  const count = criteria.length;
  return html`<li>
    ${say(form, form.parts.details.check.unanswered, { count })}:
    <div class="codes">
      ${criteria.map(
        ({ code }) =>
          html`<button class="link code" type="button" @click=${() => openCriterion(form, code)}>
            ${code}
          </button>`,
      )}
    </div>
  </li>`;
}

function city(form: WholeForm): TemplateResult {
  const { words, parts, lang, assessment } = form;
  const text = parts.details.city;
  const { name, country: code, region, population } = assessment.city ?? {};
  return html`
    <section class="part">
      ${heading(form, words.list.city)}
      ${changeButton(form, words.list.city, () => form.open('city'))}
      <dl class="said">
        ${said(form, text.name, name)} ${said(form, text.country, code && country(form, code))}
        ${said(form, text.region, region)}
        ${said(form, text.population, population?.toLocaleString(lang))}
      </dl>
    </section>
  `;
}

function practiceView(form: WholeForm, practice: Practice): TemplateResult {
  const name = practiceName(form, practice);
  return html`
    <section class="part">
      ${heading(form, name)} ${changeButton(form, name, () => form.open({ practice: practice.id }))}
      <dl class="said">
        ${practice.criteria.map((criterion) =>
          said(
            form,
            html`<span class="code">${criterion.code}</span> ${criterionName(form, criterion)}`,
            answerOf(form, criterion.code),
          ),
        )}
      </dl>
    </section>
  `;
}

/** The answer in words, with what a reviewer decided and what supports it. */
function answerOf(form: WholeForm, code: string): Name | undefined {
  const { answers } = form.words.criterion;
  const text = form.parts.details.check;
  const { answer, review, evidence } = form.assessment.answers?.[code] ?? {};
  if (!answer && !review) return undefined;
  const count = evidence?.length ?? 0;
  const decision = review && say(form, text.decided, { decision: answers[review.decision] });
  return html`
    ${answer ? answers[answer] : text.noAnswer}
    ${decision ? html`<span class="remark">${decision}</span>` : nothing}
    ${count ? html`<span class="remark">${say(form, text.evidence, { count })}</span>` : nothing}
  `;
}

function outcomes(form: WholeForm): TemplateResult {
  const { words, parts, standard, assessment, score, lang } = form;
  const { standings } = parts.details.outcomes;
  return html`
    <section class="part">
      ${heading(form, words.list.outcomes)}
      ${changeButton(form, words.list.outcomes, () => form.open('outcomes'))}
      <dl class="said">
        ${standard.outcomeMetrics.map((metric, index) => {
          const { value, unit, name } = assessment.outcomes?.[metric.id] ?? {};
          const standing = score.outcomes[index]?.standing ?? 'not-reported';
          const figure =
            value === undefined ? '' : quantity(value, metric.unit ?? unit ?? null, lang);
          const remark = html`<span class="remark">${standings[standing]}</span>`;
          return said(form, name ?? nameOf(form, metric), figure && html`${figure} ${remark}`);
        })}
      </dl>
    </section>
  `;
}

function said(form: WholeForm, what: Name, words: Name | undefined): TemplateResult {
  const { noAnswer } = form.parts.details.check;
  return html`<div>
    <dt>${what}</dt>
    <dd>${words || html`<span class="remark">${noAnswer}</span>`}</dd>
  </div>`;
}

function changeButton(form: WholeForm, what: Name, open: () => void): TemplateResult {
  return html`<button class="link change" type="button" @click=${open}>
    ${form.parts.details.check.change}<span class="visually-hidden"> ${what}</span>
  </button>`;
}
