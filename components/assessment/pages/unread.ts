import type { TemplateResult } from 'lit';
import type { WholeForm } from '../form.js';
import type { LaterParts } from '../later.js';
import { html, say } from './handed-over.js';
import { keepSteady } from './steady.js';

/** How much of a record could not be read, where it is used all the same. */
export function unreadParts(form: WholeForm, count: number): TemplateResult {
  keepSteady(form.host);
  return html`<p class="warning">${say(form, form.parts.details.unread.kept, { count })}</p>`;
}

/** What is offered where a record cannot be used. */
export function beginAnew({ details }: LaterParts, begin: () => void): TemplateResult {
  const { beginAnew: words, nothingLost } = details.unread;
  return html`<div class="notice">
    <button type="button" @click=${begin}>${words}</button>
    <p>${nothingLost}</p>
  </div>`;
}
