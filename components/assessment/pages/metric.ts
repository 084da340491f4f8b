import type { OutcomeMetric } from '../../../src/standard/standard.js';
import type { Name, WholeForm } from '../form.js';
import { html, official, say } from './handed-over.js';

export function nameOf(form: WholeForm, { id, target, theme, indicator }: OutcomeMetric): Name {
  const text = form.standard.id === 'wwc-2022' ? form.parts.outcomeMetric.metrics[id] : undefined;
  return target === null
    ? (text?.theme ?? official(form, theme))
    : (text?.indicator ?? official(form, indicator));
}

/** What one of its fields is called among those of all metrics. */
export function fieldName(form: WholeForm, metric: OutcomeMetric, label: string): Name {
  return html`${form.assessment.outcomes?.[metric.id]?.name ?? nameOf(form, metric)}, ${label}`;
}

/** The metric's own, or the one that the city wrote. */
export function unitOf({ assessment }: WholeForm, { id, unit }: OutcomeMetric): string | undefined {
  return unit ?? assessment.outcomes?.[id]?.unit;
}

/** What is said of a year that is still to come. A fiscal year may have its figure before it is over. */
export function doubtOf(form: WholeForm, year: number | undefined): string | undefined {
  if (!year || year <= new Date().getFullYear()) return undefined;
  return say(form, form.parts.details.fields.notYet, { year: String(year) });
}
