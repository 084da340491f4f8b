import type { TemplateResult } from 'lit';
import type { WholeForm } from '../form.js';
import { readAside } from './aside.js';
import { html, nothing } from './handed-over.js';
import { isStoredFile } from './opened-files.js';
import { saveAsFile } from './save-as-file.js';

/** By the life of the draft: what lies beside it; empty until the stores have answered. */
const found = new WeakMap<object, readonly unknown[]>();

/** What this browser kept and could not be read, as files; nothing where there is none. */
export function setAside(form: WholeForm): TemplateResult | typeof nothing {
  const { kept, parts } = form;
  if (!found.has(kept.life)) void look(form);
  const values = found.get(kept.life) ?? [];
  if (!values.length) return nothing;
  const text = parts.details.files;
  return html`<section class="files">
    <div class="name" role="heading" aria-level=${form.level + 1}>${text.aside}</div>
    <p class="intro">${text.asideHint}</p>
    <p class="buttons">
      ${values.map(
        (value, index) =>
          html`<button type="button" @click=${() => saveAsFile(value)}>
            ${parts.details.keeping.downloadFound}${values.length > 1 ? ` (${index + 1})` : nothing}
          </button>`,
      )}
    </p>
  </section>`;
}

async function look({ kept, host }: WholeForm) {
  const { life, keeper } = kept;
  found.set(life, []);
  const values = (await readAside(keeper)).filter((value) => !isStoredFile(value));
  if (!values.length) return;
  found.set(life, values);
  host.requestUpdate();
}
