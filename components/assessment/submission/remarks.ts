import type { Form } from '../form.js';
import { html, nothing } from '../pages/handed-over.js';
import { askedGap } from './gap.js';
import { wordsOf } from './words.js';

/** What is said above the page that is open: what is missing, once that was asked, and what a reset has cleared. */
export function remarks(form: Form) {
  const gap = askedGap(form);
  return html`
    ${gap ? html`<p class="warning wrong" role="alert" part="gap">${gap}</p>` : nothing}
    ${cleared(form)}
  `;
}

/** As long as nothing new has been answered since. */
function cleared(form: Form) {
  const before = form.kept.life.cleared;
  const { updatedAt = '' } = form.assessment;
  if (form.mode === 'read' || !before?.updatedAt || before.updatedAt <= updatedAt) return nothing;
  const text = wordsOf(form).reset;
  const bringBack = () => {
    form.edit(() => before);
    form.tell();
    form.focus('title');
  };
  return html`<div class="warning">
    <p role="status">${text.cleared}</p>
    <button class="link" type="button" @click=${bringBack}>${text.bringBack}</button>
  </div>`;
}
