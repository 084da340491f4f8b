import type { TemplateResult } from 'lit';
import type { WholeForm } from '../form.js';
import { forgetBeside } from './beside-draft.js';
import { html, nothing } from './handed-over.js';
import { askedNow, otherWindow } from './other-window.js';
import { asText, keepCopy, mayNotSave, saveAsFile } from './save-as-file.js';
import { keepSteady } from './steady.js';

/** What another window has changed too; and where the answers are kept less safely than they should, or not at all. */
export function keepingRemark(form: WholeForm) {
  const { place, trouble } = form.kept;
  keepSteady(form.host);
  const asked = askedNow(form);
  const isKept = place === 'indexeddb' && !trouble && (asked || isKeptForGood(form));
  return html`${asked ? otherWindow(form, asked) : nothing} ${isKept ? nothing : unsafe(form)}`;
}

/** How to keep them oneself. */
function unsafe(form: WholeForm): TemplateResult {
  const { parts, kept } = form;
  const { place, trouble } = kept;
  const text = parts.details.keeping;
  return html`<div class="warning">
    <p role="alert">${trouble ? text[trouble.is] : text.places[place]}</p>
    <button
      class="link"
      type="button"
      @click=${() => (trouble ? saveAsFile(trouble.value) : keepCopy(form))}
    >
      ${trouble ? text.downloadFound : parts.details.check.download}
    </button>
    ${trouble || !mayNotSave() ? nothing : copyAsText(form)}
  </div>`;
}

/** By the element: whether its browser has said that it will not delete what it keeps. */
const keepsForGood = new WeakMap<object, boolean>();

/** Asked once, where the browser would delete it in time; those grant it, or do not, without a question. */
function isKeptForGood({ host }: WholeForm): boolean {
  if (!keepsForGood.has(host)) {
    keepsForGood.set(host, false);
    void askToKeep().then((isGranted) => {
      keepsForGood.set(host, isGranted);
      host.requestUpdate();
    });
  }
  return keepsForGood.get(host) === true;
}

async function askToKeep(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** The record to be copied by hand, where a file may not arrive. */
function copyAsText(form: WholeForm): TemplateResult {
  const { parts, kept, unfolded, assessment } = form;
  const text = parts.details.keeping;
  const id = 'as-text';
  const isOpen = unfolded.has(id);
  const onToggle = (event: Event) =>
    form.unfold(id, (event.currentTarget as HTMLDetailsElement).open);
  const onCopy = () => (kept.keeper.isAtRisk = false);
  return html`<details class="beside" ?open=${isOpen} @toggle=${onToggle}>
    <summary>${text.copyAsText}</summary>
    <div class="field lines">
      <label for=${id}>${text.record}</label>
      <p class="hint" id="${id}-hint">${text.recordHint}</p>
      <textarea
        id=${id}
        rows="6"
        readonly
        aria-describedby="${id}-hint"
        .value=${isOpen ? asText(assessment) : ''}
        @focus=${(event: Event) => (event.currentTarget as HTMLTextAreaElement).select()}
        @copy=${onCopy}
      ></textarea>
    </div>
  </details>`;
}

/** Forms of which a store did not let go. */
const stuck = new WeakSet<object>();

/** Deletes what the browser keeps, after a second thought, and says where that did not succeed. */
export function forgetting({ host, parts, kept, forget, open, unfolded, unfold }: WholeForm) {
  const text = parts.details.keeping;
  if (kept.place === 'none' || kept.place === 'memory') return nothing;
  const press = async () => {
    stuck.delete(host);
    for (const id of unfolded) unfold(id, false);
    forgetBeside(kept);
    if (await forget()) await open('list');
    else stuck.add(host);
    host.requestUpdate();
  };
  return html`<details class="beside">
    <summary>${text.forget}</summary>
    <p>${text.forgetHint}</p>
    <p class="final"><button type="button" @click=${press}>${text.forgetNow}</button></p>
    <div role="alert">
      ${stuck.has(host) ? html`<p class="warning">${text.notForgotten}</p>` : nothing}
    </div>
  </details>`;
}
