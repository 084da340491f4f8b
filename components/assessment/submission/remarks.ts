import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { focusTitle, html, isSame, nothing } from '../pages/handed-over.js';
import { askedGap } from './gap.js';
import { newerRecord } from './newer-record.js';
import { wordsOf } from './words.js';

/**
 * What is said above the page that is open: what is missing, once that was asked, that the record came anew, and what
 * a reset has cleared.
 */
export function remarks(form: Form) {
  const gap = askedGap(form);
  return html`
    ${gap ? html`<p class="warning wrong" role="alert" part="gap">${gap}</p>` : nothing}
    ${newerRecord(form)} ${cleared(form)}
  `;
}

/** The record as it was right after the reset, by the life that the draft has had since. */
const resets = new WeakMap<object, Assessment>();

/** As long as the record is as the reset left it; days of change do not tell, since the page's own may be the later. */
function cleared(form: Form) {
  const { mode, kept, assessment } = form;
  const { isEmpty, life } = kept;
  if (!life.cleared.length || !isEmpty || mode === 'read') return nothing;
  const after = resets.get(life) ?? assessment;
  resets.set(life, after);
  // Who has answered and taken it back again has cleared nothing with it.
  const before = life.cleared.find((record) => record && !saysSame(record, after));
  if (!before || !isSame(assessment, after)) return nothing;
  const text = wordsOf(form).reset;
  const bringBack = () => {
    form.edit(() => before);
    form.tell();
    focusTitle(form);
  };
  return html`<div class="warning">
    <p role="status">${text.cleared}</p>
    <button class="link" type="button" @click=${bringBack}>${text.bringBack}</button>
  </div>`;
}

function saysSame(...records: readonly [Assessment, Assessment]): boolean {
  const [one, other] = records.map((record) => ({ ...record, updatedAt: '' }));
  return isSame(one, other);
}
