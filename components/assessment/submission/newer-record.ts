import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { focusTitle, html, nothing } from '../pages/handed-over.js';
import { takeAsItCame } from './review.js';
import { wordsOf } from './words.js';

/** Records that came later than what was kept of the one before, on which somebody may still work; false once taken. */
const newer = new WeakMap<Assessment, boolean>();

/** In a review, or in what follows one: that the record has come anew since it was begun here, and the way to that. */
export function newerRecord(form: Form) {
  const { mode, original, assessment, kept } = form;
  if (!original || kept.isEmpty || (mode !== 'review' && mode !== 'resubmit')) return nothing;
  if (!(newer.get(original) ?? timeOf(original) > timeOf(assessment))) return nothing;
  newer.set(original, true);
  const text = wordsOf(form).newer;
  const take = () => {
    newer.set(original, false);
    takeAsItCame(form);
    form.edit(() => (mode === 'review' ? withDecisionsOf(assessment, original) : original));
    form.tell();
    focusTitle(form);
  };
  return html`<div class="warning">
    <p role="status">${text.said}</p>
    <button class="link" type="button" @click=${take}>${text[mode]}</button>
  </div>`;
}

/** The record with the decisions of a review that it has none in the place of. */
function withDecisionsOf({ answers = {} }: Assessment, record: Assessment): Assessment {
  const decided = Object.entries(answers).flatMap(([code, { review }]) => {
    const entry = record.answers?.[code];
    return review && !entry?.review ? [[code, { ...entry, review }] as const] : [];
  });
  if (!decided.length) return record;
  return {
    ...record,
    status: 'in-review',
    answers: { ...record.answers, ...Object.fromEntries(decided) },
  };
}

function timeOf({ updatedAt = '' }: Assessment): number {
  return Date.parse(updatedAt) || 0;
}
