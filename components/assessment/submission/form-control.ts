import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import type { InForm } from '../in-form.js';
import { parseAssessment, toDocument } from '../pages/handed-over.js';
import { gapIn, leadToGap } from './gap.js';

type Host = HTMLElement & { readonly required: boolean; readonly renderRoot: ParentNode };

/** What a form of the page knows of the record: its value, whether it is complete, and the way to the first gap. */
export class FormControl {
  readonly #inForm: InForm;
  readonly #host: Host;
  #form: Form | undefined;
  /** The record that the form of the page has as value. */
  #given: Assessment | undefined;
  #anchor: HTMLElement | null = null;
  /** Whether the browser has just found something missing. */
  #isMissing = false;

  constructor(inForm: InForm, host: Host) {
    this.#inForm = inForm;
    this.#host = host;
    host.addEventListener('invalid', () => {
      this.#isMissing = true;
      setTimeout(() => (this.#isMissing = false));
    });
  }

  /** What the browser kept of a page that was left counts where no draft is kept. */
  restore(form: Form) {
    const { restored } = this.#inForm;
    if (restored === undefined || form.kept.isOpening) return;
    this.#inForm.restored = undefined;
    const isKept = form.kept.place === 'indexeddb' || form.kept.place === 'localstorage';
    if (isKept || typeof restored !== 'string') return;
    const { value } = parseAssessment(JSON.parse(restored), form.standard);
    if (value) form.edit(() => value);
  }

  /** After each drawing of the element. */
  update(form: Form) {
    this.#form = form;
    const { internals } = this.#inForm;
    if (form.assessment !== this.#given) {
      this.#given = form.assessment;
      internals.setFormValue(JSON.stringify(toDocument(form.assessment)));
    }
    const anchor = this.#host.renderRoot.querySelector<HTMLElement>('[tabindex][role="status"]');
    if (anchor !== this.#anchor) anchor?.addEventListener('focus', this.#lead);
    this.#anchor = anchor;
    const gap = this.#host.required ? gapIn(form) : null;
    if (gap) internals.setValidity({ valueMissing: true }, gap.sentence, anchor ?? undefined);
    else internals.setValidity({});
  }

  /** A browser shows what is missing by moving the focus to the anchor: from there it goes on to the criterion. */
  readonly #lead = () => {
    if (!this.#isMissing || !this.#form) return;
    this.#isMissing = false;
    leadToGap(this.#form);
  };
}
