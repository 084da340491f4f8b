import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { readBeside, writeBeside } from '../pages/beside-draft.js';
import {
  focusTitle,
  html,
  isSame,
  nothing,
  parseAssessment,
  toDocument,
} from '../pages/handed-over.js';
import { askedGap } from './gap.js';
import { newerRecord } from './newer-record.js';
import { wordsOf } from './words.js';

/**
 * What is said above the page that is open, that the record came anew, and at the foot of the window: what is missing,
 * once that was asked, or what a reset has cleared.
 */
export function remarks(form: Form) {
  const gap = askedGap(form);
  return html`
    ${gap ? html`<p class="warning wrong foot" role="alert" part="gap">${gap}</p>` : nothing}
    ${newerRecord(form)} ${cleared(form, gap ? '' : 'foot')}
  `;
}

/** The record as it was right after the reset, by the life that the draft has had since. */
const resets = new WeakMap<object, Assessment>();

/** As long as the record is as the reset left it; days of change do not tell, since the page's own may be the later. */
function cleared(form: Form, place: 'foot' | '') {
  const { mode, kept, assessment } = form;
  const { isEmpty, life } = kept;
  if (mode === 'read') return nothing;
  recallCleared(form);
  if (!life.cleared.length) return nothing;
  if (!isEmpty) {
    writeBeside(kept, 'cleared', null);
    return nothing;
  }
  const after = resets.get(life) ?? assessment;
  // Who has answered and taken it back again has cleared nothing with it.
  const before = life.cleared.find((record) => record && !saysSame(record, after));
  if (!resets.has(life)) writeBeside(kept, 'cleared', before ? toDocument(before) : null);
  resets.set(life, after);
  if (!before || !isSame(assessment, after)) return nothing;
  const text = wordsOf(form).reset;
  const bringBack = () => {
    form.edit(() => before);
    form.tell();
    focusTitle(form);
  };
  return html`<div class="warning ${place}">
    <p role="status">${text.cleared}</p>
    <button class="link" type="button" @click=${bringBack}>${text.bringBack}</button>
  </div>`;
}

/** The draft that each form was last seen with. */
const seen = new WeakMap<object, { readonly life: object; readonly key: unknown }>();

/** What was cleared before the page was loaded, where nothing was answered since. */
function recallCleared({ host, kept, standard }: Form) {
  const { life, isEmpty } = kept;
  const { key } = kept.keeper;
  const before = seen.get(host);
  if (before?.life === life) return;
  seen.set(host, { life, key });
  if (life.cleared.length) return;
  // Another life under the same key: all was deleted, here or in another window.
  if (!isEmpty || before?.key === key) return writeBeside(kept, 'cleared', null);
  const { value } = parseAssessment(readBeside(kept, 'cleared'), standard);
  if (value) life.cleared = [value];
}

function saysSame(...records: readonly [Assessment, Assessment]): boolean {
  const [one, other] = records.map((record) => ({ ...record, updatedAt: '' }));
  return isSame(one, other);
}
