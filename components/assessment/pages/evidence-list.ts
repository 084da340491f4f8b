import type { TemplateResult } from 'lit';
import type { Evidence } from '../../../src/assessment/assessment.js';
import type { Change } from '../../../src/assessment/edit-answer.js';
import { address, checkbox, field, isAddress, words } from './field.js';
import type { WholeForm } from '../form.js';
import { html, nothing, say, withEvidence } from './handed-over.js';

/** More are shown when they are asked for: a browser takes long to lay out a thousand. */
const AT_ONCE = 25;

/** The documents and links that support an answer, and an empty place for one more when it is asked for. */
export function evidenceList(form: WholeForm, code: string): TemplateResult {
  const text = form.parts.details.beside;
  const evidence = form.assessment.answers?.[code]?.evidence ?? [];
  const count = evidence.length;
  const isMore = form.unfolded.has(`${code}-more`);
  const isAll = count <= AT_ONCE || form.unfolded.has(`${code}-all`);
  const isShown = (index: number) =>
    isAll || index < AT_ONCE || form.unfolded.has(`${code}-added-${index}`);
  // The empty place is one of the list: it stays the same, with the focus in it, when it is filled.
  const shown = [...evidence.keys(), ...(isMore ? [count] : [])].filter(isShown);
  const add = () => {
    form.unfold(`${code}-added-${count}`, true);
    form.unfold(`${code}-more`, true);
    form.focus(`${code}-title-${count}`);
  };
  return html`
    <div class="evidence" role="group" aria-label=${text.evidence}>
      ${shown.map((index) => pieceView(form, { code, index }, evidence[index] ?? {}))}
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

interface Place {
  readonly code: string;
  readonly index: number;
}

function pieceView(form: WholeForm, place: Place, piece: Evidence): TemplateResult {
  const { beside: text, fields } = form.parts.details;
  const { code, index } = place;
  const { title = '', url = '', date = '' } = piece;
  const set = (change: Change<Evidence>) => {
    edit(form, place, change);
    form.tell(code);
  };
  const one = (id: string, label: string, value: string) => ({
    id: `${code}-${id}-${index}`,
    label,
    value,
  });
  return html`
    <fieldset class="piece">
      <legend>${say(form, text.piece, { number: index + 1 })}</legend>
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
        ...one('date', text.date, date),
        kind: 'date',
        paused: (typed) => {
          edit(form, place, { date: typed || undefined });
          return true;
        },
        done: (typed) => set({ date: typed || undefined }),
      })}
      ${checkbox({
        id: `${code}-public-${index}`,
        label: text.public,
        checked: piece.public ?? false,
        done: (checked) => set({ public: checked || undefined }),
      })}
      <button class="link" type="button" @click=${() => remove(form, place)}>
        ${text.remove}<span class="visually-hidden">
          ${say(form, text.piece, { number: index + 1 })}</span
        >
      </button>
    </fieldset>
  `;
}

/** The empty place is filled as soon as something stands in it, and the last piece is one when nothing does. */
function edit(form: WholeForm, place: Place, change: Change<Evidence>) {
  const { code, index } = place;
  let count = 0;
  form.edit((assessment) => {
    const after = withEvidence(assessment, place, change);
    count = after.answers?.[code]?.evidence?.length ?? 0;
    return after;
  });
  if (index >= count - 1) form.unfold(`${code}-more`, index === count);
}

function remove(form: WholeForm, place: Place) {
  form.edit((assessment) => withEvidence(assessment, place, null));
  form.unfold(`${place.code}-more`, false);
  form.tell(place.code, () => form.parts.details.beside.removed);
  form.focus(`${place.code}-add`);
}
