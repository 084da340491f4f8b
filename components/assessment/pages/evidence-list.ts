import type { TemplateResult } from 'lit';
import type { Evidence } from '../../../src/assessment/assessment.js';
import type { Change } from '../../../src/assessment/edit-answer.js';
import type { Practice } from '../../../src/standard/standard.js';
import { address, checkbox, field, isAddress, reading, words } from './field.js';
import type { Form, WholeForm } from '../form.js';
import { html, nothing, say, withEntry, withEvidence } from './handed-over.js';
import { rowsOf, type Rows } from './rows.js';

/** More are shown when they are asked for: a browser takes long to lay out a thousand. */
const AT_ONCE = 25;

/** A date field gives days that exist, but in some browsers a year may have six digits there. */
const IN_A_RECORD = /^\d{4}-/;

/** The documents and links that support an answer, and an empty place for one more when it is asked for. */
export function evidenceList(form: WholeForm, code: string): TemplateResult {
  const text = form.parts.details.beside;
  const rows = evidenceRows(form, code);
  const evidence = rows.items(form);
  const count = evidence.length;
  const isMore = form.unfolded.has(`${code}-more`);
  const isAll = count <= AT_ONCE || form.unfolded.has(`${code}-all`);
  const isShown = (index: number) =>
    isAll || index < AT_ONCE || form.unfolded.has(addedId(code, rows.keyAt(index)));
  // The empty place is one of the list: it stays the same, with the focus in it, when it is filled.
  const shown = [...evidence.keys(), ...(isMore ? [count] : [])].filter(isShown);
  const drawn = shown.map((index) => {
    const place = { code, key: rows.keyAt(index), index };
    return [place.key, pieceView(form, place, evidence[index] ?? {})] as const;
  });
  const add = () => {
    const key = rows.keyAt(rows.items(form).length);
    form.unfold(addedId(code, key), true);
    form.unfold(`${code}-more`, true);
    form.focus(`${code}-title-${key}`);
  };
  return html`
    <div class="evidence" role="group" aria-label=${text.evidence}>
      ${rows.draw(form, drawn, `${code}-add`)}
      ${
        isAll
          ? nothing
          : html`<button
              class="link"
              type="button"
              @click=${() => form.unfold(`${code}-all`, true)}
            >
              ${say(form, text.all, { count })}
            </button>`
      }
      <button id="${code}-add" type="button" ?hidden=${isMore} @click=${add}>${text.add}</button>
    </div>
  `;
}

/**
 * The id of a field of a piece that is shown; those of a long list are shown from then on, and so is the empty place
 * below the last.
 */
export function showPiece(
  form: Form,
  code: string,
  index: number,
  member: 'title' | 'url' | 'date',
) {
  const rows = evidenceRows(form, code);
  if (index === rows.items(form).length) form.unfold(`${code}-more`, true);
  const key = rows.keyAt(index);
  form.unfold(code, true);
  form.unfold(addedId(code, key), true);
  return `${code}-${member}-${key}`;
}

export function evidenceRows(form: Form, code: string): Rows<Evidence> {
  return rowsOf(form, evidenceOf(code));
}

function evidenceOf(code: string) {
  return {
    name: `${code}-evidence`,
    of: ({ answers }: Form['assessment']) => answers?.[code]?.evidence,
    set: (assessment: Form['assessment'], evidence: readonly Evidence[]) =>
      withEntry(assessment, code, { evidence }),
    isAlike: (one: Evidence, other: Evidence) =>
      Boolean((one.title && one.title === other.title) || (one.url && one.url === other.url)),
    gone: (form: Form, key: number) => forget(form, { code, key }),
  };
}

function addedId(code: string, key: number): string {
  return `${code}-added-${key}`;
}

function dateId({ code, key }: Pick<Place, 'code' | 'key'>): string {
  return `${code}-date-${key}`;
}

function forget(form: Form, place: Pick<Place, 'code' | 'key'>) {
  if (form.mistakes.has(dateId(place))) form.mistake(dateId(place), null);
}

function practiceOf({ standard }: WholeForm, code: string): string {
  const has = ({ criteria }: Practice) => criteria.some((one) => one.code === code);
  return standard.practices.find(has)?.id ?? '';
}

interface Place {
  readonly code: string;
  readonly key: number;
  /** When it was drawn. */
  readonly index: number;
}

function pieceView(form: WholeForm, place: Place, piece: Evidence): TemplateResult {
  const { beside: text, fields } = form.parts.details;
  const { code, key, index } = place;
  const { title = '', url = '', date = '' } = piece;
  const set = (change: Change<Evidence>) => {
    edit(form, place, change);
    form.tell(code);
  };
  const legend = say(form, text.piece, { number: index + 1 });
  const one = (id: string, label: string, value: string) => ({
    id: `${code}-${id}-${key}`,
    label,
    name: `${code}, ${legend}, ${label}`,
    value,
  });
  const dated = one('date', text.date, date);
  return html`
    <fieldset class="piece">
      <legend>${legend}</legend>
      ${field(form, {
        ...one('title', text.title, title),
        ...words(
          (typed) => edit(form, place, { title: typed }),
          () => form.tell(code),
        ),
      })}
      ${field(form, {
        ...one('url', text.address, url),
        kind: 'url',
        wrong: url && !isAddress(url) ? fields.notAnAddress : undefined,
        ...address(
          (typed) => edit(form, place, { url: typed }),
          () => form.tell(code),
        ),
      })}
      ${field(form, {
        ...dated,
        kind: 'date',
        ...reading(form, dateId(place), {
          now: piece.date,
          read: (typed) => (IN_A_RECORD.test(typed) ? typed : null),
          set: (typed) => edit(form, place, { date: typed }),
          tell: () => form.tell(code),
          sentence: fields.notAYear,
          name: dated.name,
          place: { practice: practiceOf(form, code), code },
          within: code,
        }),
      })}
      ${checkbox({
        id: `${code}-public-${key}`,
        label: text.public,
        checked: piece.public ?? false,
        done: (checked) => set({ public: checked || undefined }),
      })}
      <button class="link" type="button" @click=${() => remove(form, place)}>
        ${text.remove}<span class="visually-hidden"> ${legend}</span>
      </button>
    </fieldset>
  `;
}

/** The empty place is filled as soon as something stands in it, and the last piece is one when nothing does. */
function edit(form: WholeForm, { code, key }: Place, change: Change<Evidence>) {
  const rows = evidenceRows(form, code);
  rows.edit(form, key, (assessment, index) => {
    return withEvidence(assessment, { code, index }, change);
  });
  const left = rows.below(key);
  if (left < 2) form.unfold(`${code}-more`, left === 0);
}

function remove(form: WholeForm, { code, key }: Place) {
  const rows = evidenceRows(form, code);
  const take = (assessment: Form['assessment'], index: number) =>
    withEvidence(assessment, { code, index }, null);
  forget(form, { code, key });
  rows.edit(form, key, take, true);
  form.unfold(`${code}-more`, false);
  form.tell(code, () => form.parts.details.beside.removed);
  form.focus(`${code}-add`);
}
