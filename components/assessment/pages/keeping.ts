import type { TemplateResult } from 'lit';
import type { WholeForm } from '../form.js';
import { html, nothing } from './handed-over.js';
import { saveAsFile } from './save-as-file.js';

/** Where the browser keeps the answers less safely than it should, or not at all: how to keep them oneself. */
export function keepingRemark({ parts, kept, assessment }: WholeForm): TemplateResult {
  const { place, trouble } = kept;
  const text = parts.details.keeping;
  return html`<div class="warning">
    <p>${trouble ? text[trouble.is] : text.places[place]}</p>
    <button class="link" type="button" @click=${() => saveAsFile(trouble?.value ?? assessment)}>
      ${trouble ? text.downloadFound : parts.details.check.download}
    </button>
  </div>`;
}

/** Deletes what the browser keeps, after a second thought. */
export function forgetting({ parts, kept, forget }: WholeForm) {
  const text = parts.details.keeping;
  if (kept.place === 'none' || kept.place === 'memory') return nothing;
  return html`<details class="beside">
    <summary>${text.forget}</summary>
    <p>${text.forgetHint}</p>
    <p><button type="button" @click=${forget}>${text.forgetNow}</button></p>
  </details>`;
}
