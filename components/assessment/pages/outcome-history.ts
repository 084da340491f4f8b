import type { TemplateResult } from 'lit';
import type { YearFigure } from '../../../src/assessment/assessment.js';
import type { OutcomeMetric } from '../../../src/standard/standard.js';
import { typedNumber, typedYear } from '../../../src/text/typed-number.js';
import { field } from './field.js';
import type { WholeForm } from '../form.js';
import { html, nothing, say, withYear } from './handed-over.js';

type Member = 'year' | 'value';

interface Row {
  readonly id: string;
  readonly index: number;
}

/** Figures of earlier years, folded until they are wanted. */
export function outcomeHistory(form: WholeForm, { id }: OutcomeMetric): TemplateResult {
  const text = form.parts.details.outcomes;
  const history = form.assessment.outcomes?.[id]?.history ?? [];
  const isOpen = form.unfolded.has(id);
  const onToggle = (event: Event) =>
    form.unfold(id, (event.currentTarget as HTMLDetailsElement).open);
  return html`
    <details class="beside" ?open=${isOpen} @toggle=${onToggle}>
      <summary>${text.history} ${history.length ? `(${history.length})` : nothing}</summary>
      ${isOpen ? rows(form, id, history) : nothing}
    </details>
  `;
}

function rows(form: WholeForm, id: string, history: readonly YearFigure[]): TemplateResult {
  const text = form.parts.details.outcomes;
  const more = `${id}-more`;
  const isMore = form.unfolded.has(more);
  // The empty row is one of the list: it stays the same, with the focus in it, when it is taken.
  const shown = [...history.keys(), ...(isMore ? [history.length] : [])];
  const add = () => {
    form.unfold(more, true);
    form.focus(`${id}-year-${history.length}`);
  };
  return html`
    <div class="fields">
      ${shown.map((index) => rowView(form, { id, index }))}
      <div>
        <button id="${id}-add" type="button" ?hidden=${isMore} @click=${add}>
          ${text.addYear}
        </button>
      </div>
    </div>
  `;
}

function rowView(form: WholeForm, row: Row): TemplateResult {
  const text = form.parts.details.outcomes;
  const { index } = row;
  const figure = figureIn(form, row);
  const one = (member: Member, label: string, value: string | undefined) =>
    field(form, {
      id: fieldOf(row, member),
      label,
      kind: 'number',
      value: value ?? '',
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
  const before = figureIn(form, row);
  const own = read(form, member, typed);
  const beside = before?.[other] ?? read(form, other, form.mistakes.get(fieldOf(row, other))?.text);
  if (own === null || beside === null) return false;
  form.mistake(fieldOf(row, member), null);
  form.mistake(fieldOf(row, other), null);
  const figure = member === 'year' ? { year: own, value: beside } : { year: beside, value: own };
  form.edit((assessment) => withYear(assessment, row, figure));
  if (!before) form.unfold(`${row.id}-more`, false);
  return true;
}

/** Until a row can be taken its fields stand as they were typed. */
function leave(form: WholeForm, row: Row, member: Member, text: string): boolean {
  const isTaken = take(form, row, member, text);
  if (isTaken) form.tell();
  else {
    const isWrong =
      read(form, member, text) === null && (text !== '' || figureIn(form, row) !== undefined);
    const sentence = isWrong ? sentenceOf(form, member) : null;
    form.mistake(fieldOf(row, member), { text, sentence, task: 'outcomes' });
  }
  return isTaken;
}

/** Gives the way back to the row as it is drawn now, with what was typed beside. */
function undo(form: WholeForm, row: Row, member: Member) {
  const before = figureIn(form, row);
  const other = fieldOf(row, besides(member));
  const beside = form.mistakes.get(other) ?? null;
  return () => {
    form.edit((assessment) => withYear(assessment, row, before ?? null));
    form.mistake(other, beside);
    if (!before) form.unfold(`${row.id}-more`, true);
  };
}

function figureIn({ assessment }: WholeForm, { id, index }: Row): YearFigure | undefined {
  return assessment.outcomes?.[id]?.history?.[index];
}

function besides(member: Member): Member {
  return member === 'year' ? 'value' : 'year';
}

function fieldOf({ id, index }: Row, member: Member): string {
  return `${id}-${member}-${index}`;
}

function read({ lang }: WholeForm, member: Member, text = ''): number | null {
  return member === 'year' ? typedYear(text) : typedNumber(text, lang);
}

function sentenceOf(form: WholeForm, member: Member): string {
  const { notAYear, notANumber } = form.parts.details.fields;
  return member === 'year' ? notAYear : say(form, notANumber, { example: 8.1 });
}

function remove(form: WholeForm, row: Row) {
  const { id } = row;
  form.mistake(fieldOf(row, 'year'), null);
  form.mistake(fieldOf(row, 'value'), null);
  form.edit((assessment) => withYear(assessment, row, null));
  form.unfold(`${id}-more`, false);
  form.tell();
  form.focus(`${id}-add`);
}
