import type { TemplateResult } from 'lit';
import type { OutcomeFigure } from '../../../src/assessment/assessment.js';
import type { Criterion, OutcomeMetric, Practice } from '../../../src/standard/standard.js';
import { quantity } from '../../../src/text/quantity.js';
import { safeHref } from '../../shared/safe-href.js';
import type { Name, WholeForm } from '../form.js';
import { decision } from '../pages/decision.js';
import { back, html, nothing, practiceName, title } from '../pages/handed-over.js';
import { nameOf } from '../pages/metric.js';
import { country } from '../pages/value-text.js';
import { asked, criterionHead, fact, saidView } from './said.js';
import { wordsOf } from './words.js';

/** The whole record, or one practice of it, to be read. */
export function readingPage(form: WholeForm, practice: Practice | undefined): TemplateResult {
  const { words, standard, assessment } = form;
  return html`
    <div class="page" part="page">
      ${practice ? back(form) : nothing}
      ${assessment.city?.name ? html`<p class="above">${assessment.city.name}</p>` : nothing}
      ${title(form, practice ? practiceName(form, practice) : words.title)}
      ${
        practice
          ? practice.criteria.map((criterion) => criterionView(form, criterion, 1))
          : [
              section(form, words.list.city, city(form)),
              ...standard.practices.map((each) =>
                section(
                  form,
                  practiceName(form, each),
                  each.criteria.map((criterion) => criterionView(form, criterion, 2)),
                ),
              ),
              section(
                form,
                words.list.outcomes,
                standard.outcomeMetrics.map((metric) => outcome(form, metric)),
              ),
            ]
      }
    </div>
  `;
}

function section(form: WholeForm, name: Name, content: unknown): TemplateResult {
  return html`<section class="chapter">
    <div class="name" role="heading" aria-level=${form.level + 1}>${name}</div>
    ${content}
  </section>`;
}

function criterionView(form: WholeForm, criterion: Criterion, below: number): TemplateResult {
  const { code } = criterion;
  return html`
    <div class="criterion" part="criterion" id=${code} tabindex="-1">
      ${criterionHead(form, criterion, below)} ${asked(form, criterion)} ${saidView(form, code)}
      ${decision(form, code)}
    </div>
  `;
}

function city(form: WholeForm): TemplateResult {
  const { parts, lang, assessment } = form;
  const text = parts.details.city;
  const { name, country: code, region, population } = assessment.city ?? {};
  const facts = [
    [text.name, name],
    [text.country, code && country(form, code)],
    [text.region, region],
    [text.population, population?.toLocaleString(lang)],
  ] as const;
  return html`<dl class="facts">
    ${facts.map(([what, said]) => fact(what, said || parts.details.check.noAnswer))}
  </dl>`;
}

/** A figure with what it is held against, where it comes from and those of earlier years. */
function outcome(form: WholeForm, metric: OutcomeMetric): TemplateResult {
  const { parts, assessment, score, lang } = form;
  const text = parts.details.outcomes;
  const { value, year, unit, name, source, history = [] } = assessment.outcomes?.[metric.id] ?? {};
  const standing = score.outcomes.find(({ id }) => id === metric.id)?.standing ?? 'not-reported';
  const write = (figure: number) => quantity(figure, metric.unit ?? unit ?? null, lang);
  const latest = [value === undefined ? '' : write(value), year].filter(Boolean).join(', ');
  return html`
    <div class="criterion" part="metric">
      <span class="name" role="heading" aria-level=${form.level + 2}>
        ${name ?? nameOf(form, metric)}
      </span>
      <dl class="facts">
        ${fact(wordsOf(form).reading.figure, html`${latest} <strong>${text.standings[standing]}</strong>`)}
        ${metric.target === null ? nomination(form, metric, write) : nothing}
        ${source ? fact(text.source, sourceView(source)) : nothing}
        ${history.map((past) => fact(String(past.year), write(past.value)))}
      </dl>
    </div>
  `;
}

/** What a city holds a figure of its own against. */
function nomination(form: WholeForm, { id }: OutcomeMetric, write: (figure: number) => string) {
  const { details, goals } = form.parts;
  const text = details.outcomes;
  const { target, better, goal } = form.assessment.outcomes?.[id] ?? {};
  return html`
    ${target === undefined ? nothing : fact(text.target, write(target))}
    ${better ? fact(text.better, text.directions[better]) : nothing}
    ${goal ? fact(text.goal, `${goal} ${goals[goal - 1]}`) : nothing}
  `;
}

/** An address that nobody should follow is shown as it was typed. */
function sourceView({ title: name, url }: NonNullable<OutcomeFigure['source']>) {
  const href = safeHref(url);
  return href
    ? html`<a href=${href}>${name || url}</a>`
    : [name, url].filter(Boolean).join(' ') || '–';
}
