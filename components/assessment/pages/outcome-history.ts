import type { TemplateResult } from 'lit';
import type { YearFigure } from '../../../src/assessment/assessment.js';
import type { OutcomeMetric } from '../../../src/standard/standard.js';
import { typedFigure, typedYear } from '../../../src/text/typed-number.js';
import { field } from './field.js';
import type { Form, Name, WholeForm } from '../form.js';
import { doubtOf, fieldName, unitOf } from './metric.js';
import { html, nothing, say, withOutcome, withYear } from './handed-over.js';
import { rowsOf, type Rows } from './rows.js';

type Member = 'year' | 'value';

interface Row {
  /** Of the metric. */
  readonly id: string;
  readonly metric: OutcomeMetric;
  readonly key: number;
  /** When it was drawn. */
  readonly index: number;
  /** Likewise; undefined in the empty row. */
  readonly figure: YearFigure | undefined;
}

/** Figures of earlier years, folded until they are wanted. */
export function outcomeHistory(form: WholeForm, metric: OutcomeMetric): TemplateResult {
  const { id } = metric;
  const text = form.parts.details.outcomes;
  const { length } = form.assessment.outcomes?.[id]?.history ?? [];
  const isOpen = form.unfolded.has(id);
  const onToggle = (event: Event) =>
    form.unfold(id, (event.currentTarget as HTMLDetailsElement).open);
  return html`
    <details class="beside" ?open=${isOpen} @toggle=${onToggle}>
      <summary>${text.history} ${length ? `(${length})` : nothing}</summary>
      ${isOpen ? rows(form, metric) : nothing}
    </details>
  `;
}

function rows(form: WholeForm, metric: OutcomeMetric): TemplateResult {
  const { id } = metric;
  const text = form.parts.details.outcomes;
  const list = historyOf(form, id);
  const history = list.items(form);
  const more = `${id}-more`;
  const isMore = form.unfolded.has(more);
  // The empty row is one of the list: it stays the same, with the focus in it, when it is taken.
  const shown = [...history.keys(), ...(isMore ? [history.length] : [])];
  const drawn = shown.map((index) => {
    const row = { id, metric, index, key: list.keyAt(index), figure: history[index] };
    return [row.key, rowView(form, row)] as const;
  });
  const add = () => {
    form.unfold(more, true);
    form.focus(`${id}-year-${list.keyAt(list.items(form).length)}`);
  };
  return html`
    <div class="fields">
      ${list.draw(form, drawn, `${id}-add`)}
      <div>
        <button id="${id}-add" type="button" ?hidden=${isMore} @click=${add}>
          ${text.addYear}
        </button>
      </div>
    </div>
  `;
}

/** The id of a field of an earlier year that is shown, perhaps of the empty row. */
export function showYear(form: Form, id: string, index: number, member: Member): string {
  const list = historyOf(form, id);
  if (index === list.items(form).length) form.unfold(`${id}-more`, true);
  form.unfold(id, true);
  return fieldOf({ id, key: list.keyAt(index) }, member);
}

export function historyOf(form: Form, id: string): Rows<YearFigure> {
  return rowsOf<YearFigure>(form, {
    name: `${id}-history`,
    of: ({ outcomes }) => outcomes?.[id]?.history,
    set: (assessment, history) => withOutcome(assessment, id, { history }),
    isAlike: (one, other) => one.year === other.year,
    gone: (after, key) => forget(after, { id, key }),
  });
}

function forget(form: Form, row: Pick<Row, 'id' | 'key'>) {
  for (const member of ['year', 'value'] as const) {
    const field = fieldOf(row, member);
    if (form.mistakes.has(field)) form.mistake(field, null);
  }
}

function rowView(form: WholeForm, row: Row): TemplateResult {
  const text = form.parts.details.outcomes;
  const { index, figure } = row;
  const one = (member: Member, label: string, value: string | undefined) =>
    field(form, {
      id: fieldOf(row, member),
      label,
      name: nameOf(form, row, member),
      kind: 'number',
      value: value ?? '',
      doubt: member === 'year' ? doubtOf(form, figure?.year) : undefined,
      paused: (typed) => take(form, row, member, typed),
      undo: undo(form, row, member),
      done: (typed) => leave(form, row, member, typed),
    });
  return html`
    <div class="year-figure" role="group" aria-label="${text.history} ${index + 1}">
      ${one('year', text.year, figure && String(figure.year))}
      ${one('value', text.figure, figure?.value.toLocaleString(form.lang, { maximumFractionDigits: 20 }))}
      <button class="link" type="button" @click=${() => remove(form, row)}>
        ${text.removeYear}<span class="visually-hidden"> ${figure?.year}</span>
      </button>
    </div>
  `;
}

/** A row is taken when both of its fields can be. */
function take(form: WholeForm, row: Row, member: Member, typed: string): boolean {
  const other = besides(member);
  const { figure: before } = row;
  const own = read(form, row, member, typed);
  const beside =
    before?.[other] ?? read(form, row, other, form.mistakes.get(fieldOf(row, other))?.text);
  if (own === null || beside === null) return false;
  form.mistake(fieldOf(row, member), null);
  form.mistake(fieldOf(row, other), null);
  const figure = member === 'year' ? { year: own, value: beside } : { year: beside, value: own };
  edit(form, row, figure);
  if (!before) form.unfold(`${row.id}-more`, false);
  return true;
}

/** Until a row can be taken its fields stand as they were typed. */
function leave(form: WholeForm, row: Row, member: Member, text: string): boolean {
  const isTaken = take(form, row, member, text);
  if (isTaken) form.tell();
  else {
    const isWrong =
      read(form, row, member, text) === null && (text !== '' || row.figure !== undefined);
    const sentence = isWrong ? sentenceOf(form, member) : null;
    form.mistake(fieldOf(row, member), {
      text,
      sentence,
      name: nameOf(form, row, member),
      place: 'outcomes',
      within: row.id,
    });
  }
  return isTaken;
}

/** Gives the way back to the row as it is drawn now, with what was typed beside. */
function undo(form: WholeForm, row: Row, member: Member) {
  const { figure: before } = row;
  const other = fieldOf(row, besides(member));
  const beside = form.mistakes.get(other) ?? null;
  return () => {
    edit(form, row, before ?? null);
    form.mistake(other, beside);
    if (!before) form.unfold(`${row.id}-more`, true);
  };
}

function edit(form: Form, { id, key }: Row, figure: YearFigure | null, isGone = false) {
  const change = (assessment: Form['assessment'], index: number) =>
    withYear(assessment, { id, index }, figure);
  historyOf(form, id).edit(form, key, change, isGone);
}

function besides(member: Member): Member {
  return member === 'year' ? 'value' : 'year';
}

function fieldOf({ id, key }: Pick<Row, 'id' | 'key'>, member: Member): string {
  return `${id}-${member}-${key}`;
}

function nameOf(form: WholeForm, { metric, index }: Row, member: Member): Name {
  const { history, year, figure } = form.parts.details.outcomes;
  return fieldName(form, metric, `${history} ${index + 1}, ${member === 'year' ? year : figure}`);
}

function read(form: WholeForm, { metric }: Row, member: Member, text = ''): number | null {
  if (member === 'year') return typedYear(text);
  return typedFigure(text, { unit: unitOf(form, metric), lang: form.lang });
}

function sentenceOf(form: WholeForm, member: Member): string {
  const { notAYear, notANumber } = form.parts.details.fields;
  return member === 'year' ? notAYear : say(form, notANumber, { example: 8.1 });
}

function remove(form: WholeForm, row: Row) {
  const { id } = row;
  forget(form, row);
  edit(form, row, null, true);
  form.unfold(`${id}-more`, false);
  form.tell();
  form.focus(`${id}-add`);
}
