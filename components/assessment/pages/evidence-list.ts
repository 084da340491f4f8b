import type { TemplateResult } from 'lit';
import type { Evidence } from '../../../src/assessment/assessment.js';
import type { Change } from '../../../src/assessment/edit-answer.js';
import { checkbox, field, isAddress } from './field.js';
import type { WholeForm } from '../form.js';
import { html, nothing, say, withEvidence } from './handed-over.js';

/** More are shown when they are asked for: a browser takes long to lay out a thousand. */
const AT_ONCE = 25;

/** The documents and links that support an answer, and an empty place for one more when it is asked for. */
export function evidenceList(form: WholeForm, code: string): TemplateResult {
  const text = form.parts.details.beside;
  const evidence = form.assessment.answers?.[code]?.evidence ?? [];
  const more = `${code}-more`;
  const isMore = form.unfolded.has(more);
  const isLong = evidence.length > AT_ONCE && !form.unfolded.has(`${code}-all`);
  const shown = isLong ? evidence.slice(0, AT_ONCE) : evidence;
  const add = () => {
    form.unfold(more, true);
    form.focus(`${code}-title-${evidence.length}`);
  };
  return html`
    <div class="evidence" role="group" aria-label=${text.evidence}>
      ${shown.map((piece, index) => pieceView(form, { code, index }, piece))}
      ${
        isLong
          ? html`<button
              class="link"
              type="button"
              @click=${() => form.unfold(`${code}-all`, true)}
            >
              ${say(form, text.all, { count: evidence.length })}
            </button>`
          : nothing
      }
      ${isMore ? pieceView(form, { code, index: evidence.length }, {}) : nothing}
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
  const set = (change: Change<Evidence>) => edit(form, place, change);
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
        done: (typed) => set({ title: typed.trim() || undefined }),
      })}
      ${field(form, {
        ...one('url', text.address, url),
        kind: 'url',
        wrong: url && !isAddress(url) ? fields.notAnAddress : undefined,
        done: (typed) => set({ url: typed.trim() || undefined }),
      })}
      ${field(form, {
        ...one('date', text.date, date),
        kind: 'date',
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

/** The empty place is filled as soon as something stands in it. */
function edit(form: WholeForm, place: Place, change: Change<Evidence>) {
  const before = countOf(form, place.code);
  form.edit((assessment) => withEvidence(assessment, place, change));
  if (place.index >= before) form.unfold(`${place.code}-more`, false);
  form.tell(place.code);
}

function remove(form: WholeForm, place: Place) {
  form.edit((assessment) => withEvidence(assessment, place, null));
  form.unfold(`${place.code}-more`, false);
  form.tell(place.code, () => form.parts.details.beside.removed);
  form.focus(`${place.code}-add`);
}

function countOf({ assessment }: WholeForm, code: string): number {
  return assessment.answers?.[code]?.evidence?.length ?? 0;
}
