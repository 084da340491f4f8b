import type { OutcomeMetric } from '../../../src/standard/standard.js';
import type { Name, WholeForm } from '../form.js';
import { html, official } from './handed-over.js';
import { nameOf } from './metric.js';

type Labels = Readonly<Record<string, string>>;

/** What the member at a JSON Pointer is called on the pages of the form: `DM1, Note`. */
export function memberName(form: WholeForm, pointer: string): Name {
  const { standard, words } = form;
  const { files, beside } = form.parts.details;
  const [, part = '', id = '', ...path] = pointer.split('/');
  const member = path.join('/');
  if (part === 'answers') return [id, besideName(form, member)].filter(Boolean).join(', ');
  if (part === 'city') {
    return id ? labelOf(cityLabels(form), [id, ...path].join('/')) : words.list.city;
  }
  const metric = standard.outcomeMetrics.find((one) => one.id === id);
  if (part === 'outcomes' && metric) return figureName(form, metric, member);
  const step = standard.journey.find((one) => one.id === id);
  if (part === 'journey' && step) return html`${official(form, step.name)}, ${beside.date}`;
  return labelOf({ status: files.status, links: files.links }, pointer.slice(1));
}

/** What a member of an answer is called, by its path: `Note`, `Review, Date`. */
export function besideName(form: WholeForm, path: string): string {
  const { beside, files } = form.parts.details;
  const labels: Labels = {
    answer: files.answer,
    note: beside.note,
    evidence: beside.evidence,
    cityDataAlliance: 'City Data Alliance',
    review: files.review,
    'review/decision': files.review,
    'review/note': `${files.review}, ${beside.note}`,
    'review/date': `${files.review}, ${beside.date}`,
  };
  return labelOf(labels, path);
}

function cityLabels(form: WholeForm): Labels {
  const { city, files } = form.parts.details;
  const { name, country, region, population } = city;
  return { name, country, region, population, website: files.website };
}

function figureName(form: WholeForm, metric: OutcomeMetric, path: string): Name {
  const { value, year, source, sourceLink, history, name, unit, target, better, goal } =
    form.parts.details.outcomes;
  const labels: Labels = {
    value,
    year,
    source,
    history,
    name,
    unit,
    target,
    better,
    goal,
    'source/title': source,
    'source/url': sourceLink,
  };
  const member = labelOf(labels, path);
  return html`${nameOf(form, metric)}${member && `, ${member}`}`;
}

/** What stands in a list, by the name of the list; what no page names, by the name that it has in the document. */
function labelOf(labels: Labels, path: string): string {
  const member = path.replace(/\/\d.*/, '');
  const label = Object.hasOwn(labels, member) ? labels[member] : undefined;
  return label ?? path.replace(/(^|\/)rest\//, '$1');
}
