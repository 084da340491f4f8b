import type { TemplateResult } from 'lit';
import type { OutcomeFigure } from '../../../src/assessment/assessment.js';
import type { Change } from '../../../src/assessment/edit-answer.js';
import type { OutcomeMetric } from '../../../src/standard/standard.js';
import { quantity } from '../../../src/text/quantity.js';
import { typedFigure, typedYear } from '../../../src/text/typed-number.js';
import { toMendOn } from './broken-links.js';
import { address, choiceField, field, isAddress, reading, words } from './field.js';
import type { Form, WholeForm } from '../form.js';
import { doubtOf, fieldName, nameOf, unitOf } from './metric.js';
import { outcomeHistory } from './outcome-history.js';
import {
  back,
  endOfPage,
  html,
  level,
  nothing,
  say,
  title,
  withOutcome,
  withSource,
} from './handed-over.js';

/** The figures about residents' lives, each with what it is held against. */
export function outcomesPage(form: WholeForm): TemplateResult {
  const { words, parts, standard } = form;
  return html`
    <div class="page" part="page">
      ${back(form)} ${title(form, words.list.outcomes)}
      <p class="intro">${parts.details.outcomes.intro}</p>
      <div class="criteria">
        ${standard.outcomeMetrics.map((metric) => metricView(form, metric))}
      </div>
      ${toMendOn(form, 'outcomes')} ${endOfPage(form)}
    </div>
  `;
}

function metricView(form: WholeForm, metric: OutcomeMetric): TemplateResult {
  const text = form.parts.details.outcomes;
  const isNominated = metric.target === null;
  const standing = form.score.outcomes.find(({ id }) => id === metric.id)?.standing;
  return html`
    <fieldset class="criterion" part="metric">
      <legend>
        <span class="name" role="heading" aria-level=${form.level + 1}
          >${nameOf(form, metric)}</span
        >
      </legend>
      ${isNominated ? html`<p class="question">${text.nominated}</p>` : standardOf(form, metric)}
      <p class="warning ${standing}">${text.standings[standing ?? 'not-reported']}</p>
      <div class="fields">
        ${isNominated ? nomination(form, metric) : nothing} ${figure(form, metric)}
        ${outcomeHistory(form, metric)}
      </div>
    </fieldset>
  `;
}

function standardOf(form: WholeForm, { target, better, unit }: OutcomeMetric) {
  const { outcomeMetric, details } = form.parts;
  if (target === null || better === null) return nothing;
  const reach = say(form, outcomeMetric.reach[better], {
    target: quantity(target, unit, form.lang),
  });
  return html`<p class="question">${details.outcomes.standard}: ${reach}</p>`;
}

/** What a city says of a figure of its own. */
function nomination(form: WholeForm, metric: OutcomeMetric): TemplateResult {
  const { id } = metric;
  const { details, goals } = form.parts;
  const text = details.outcomes;
  const { name = '', unit = '', better = '', goal } = form.assessment.outcomes?.[id] ?? {};
  const set = setter(form, id);
  const told = () => form.tell();
  const named = goals.map((each, index) => [String(index + 1), `${index + 1} ${each}`] as const);
  return html`
    ${field(form, {
      id: `${id}-name`,
      label: text.name,
      value: name,
      ...words((name) => edit(form, id, { name }), told),
    })}
    ${field(form, {
      id: `${id}-unit`,
      label: text.unit,
      hint: text.unitHint,
      value: unit,
      ...words((unit) => edit(form, id, { unit }), told),
    })}
    ${number(form, metric, { member: 'target', label: text.target })}
    ${choiceField({
      id: `${id}-better`,
      label: text.better,
      value: better,
      options: [
        ['', text.choose],
        ['higher', text.directions.higher],
        ['lower', text.directions.lower],
      ],
      done: (value) => set({ better: value === 'higher' || value === 'lower' ? value : undefined }),
    })}
    ${choiceField({
      id: `${id}-goal`,
      label: text.goal,
      value: String(goal ?? ''),
      options: [['', text.choose], ...named],
      done: (value) => set({ goal: Number(value) || undefined }),
    })}
  `;
}

function figure(form: WholeForm, metric: OutcomeMetric): TemplateResult {
  const { outcomes: text, fields } = form.parts.details;
  const { id } = metric;
  const { source } = form.assessment.outcomes?.[id] ?? {};
  const unit = unitOf(form, metric);
  const cite = (change: Change<NonNullable<OutcomeFigure['source']>>) => {
    form.edit((before) => withSource(before, id, change));
  };
  const told = () => form.tell();
  const link = source?.url ?? '';
  return html`
    <div class="year-figure">
      ${number(form, metric, {
        member: 'value',
        label: unit ? say(form, text.valueIn, { unit }) : text.value,
      })}
      ${number(form, metric, { member: 'year', label: text.year })}
    </div>
    ${field(form, {
      id: `${id}-source`,
      label: text.source,
      value: source?.title ?? '',
      ...words((title) => cite({ title }), told),
    })}
    ${field(form, {
      id: `${id}-source-url`,
      label: text.sourceLink,
      name: fieldName(form, metric, text.sourceLink),
      kind: 'url',
      value: link,
      wrong: link && !isAddress(link) ? fields.notAnAddress : undefined,
      ...address((url) => cite({ url }), told),
    })}
  `;
}

interface NumberData {
  readonly member: 'value' | 'year' | 'target';
  readonly label: string;
}

function number(form: WholeForm, metric: OutcomeMetric, { member, label }: NumberData) {
  const { lang, assessment } = form;
  const { id } = metric;
  const unit = unitOf(form, metric);
  const { fields } = form.parts.details;
  const isYear = member === 'year';
  const now = assessment.outcomes?.[id]?.[member];
  const shown = isYear
    ? String(now ?? '')
    : now?.toLocaleString(lang, { maximumFractionDigits: 20 });
  const read = reading(form, `${id}-${member}`, {
    now,
    read: (text) => (isYear ? typedYear(text) : typedFigure(text, { unit, lang })),
    set: (typed) => edit(form, id, { [member]: typed }),
    tell: () => tell(form, id),
    sentence: isYear ? fields.notAYear : say(form, fields.notANumber, { example: 8.1 }),
    name: fieldName(form, metric, label),
    place: 'outcomes',
  });
  const doubt = isYear ? doubtOf(form, now) : undefined;
  return field(form, { ...read, label, kind: 'number', value: shown ?? '', doubt });
}

function edit(form: WholeForm, id: string, change: Change<OutcomeFigure>) {
  form.edit((before) => withOutcome(before, id, change));
}

function setter(form: WholeForm, id: string) {
  return (change: Change<OutcomeFigure>) => {
    edit(form, id, change);
    tell(form, id);
  };
}

function tell(form: WholeForm, id: string) {
  form.tell(undefined, (after) => spoken(form, after, id));
}

/** Whether the figure meets what it is held against, and what the whole comes to. */
function spoken(form: WholeForm, after: Form, id: string): string {
  const { standings } = form.parts.details.outcomes;
  const standing = after.score.outcomes.find((each) => each.id === id)?.standing;
  return `${standings[standing ?? 'not-reported']}. ${level(after)}.`;
}
