import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import type { InForm } from '../in-form.js';
import { parseAssessment, toDocument } from '../pages/handed-over.js';
import { gapIn, leadToGap } from './gap.js';
import { wordsOf } from './words.js';

type Host = HTMLElement & {
  readonly name: string | null;
  readonly required: boolean;
  readonly renderRoot: ParentNode;
};

/** What a form of the page knows of the record: its value, whether it is complete, and the way to the first gap. */
export class FormControl {
  readonly #inForm: InForm;
  readonly #host: Host;
  #form: Form | undefined;
  /** The record that the form of the page has as value; null where there is none to be submitted. */
  #given: Assessment | null | undefined;
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
    const { name, required } = this.#host;
    const lack = lackOf(form);
    const given = lack === null ? form.assessment : null;
    if (given !== this.#given) {
      this.#given = given;
      internals.setFormValue(given && JSON.stringify(toDocument(given)));
    }
    const anchor = this.#host.renderRoot.querySelector<HTMLElement>('[tabindex][role="status"]');
    if (anchor !== this.#anchor) anchor?.addEventListener('focus', this.#lead);
    this.#anchor = anchor;
    const gap = required && lack === null ? gapIn(form) : null;
    const isAsked = required || name !== null;
    if (gap) internals.setValidity({ valueMissing: true }, gap.sentence, anchor ?? undefined);
    else if (lack !== null && isAsked)
      internals.setValidity({ customError: true }, lack, anchor ?? undefined);
    else internals.setValidity({});
  }

  /** A browser shows what is missing by moving the focus to the anchor: from there it goes on to the criterion. */
  readonly #lead = () => {
    if (!this.#isMissing || !this.#form) return;
    this.#isMissing = false;
    if (lackOf(this.#form) === null) leadToGap(this.#form);
  };
}

/** Why there is no record to be submitted, nor gaps to be found in it; null where there is one. */
function lackOf(form: Form): string | null {
  const { state, kept, mode } = form;
  const text = wordsOf(form).lack;
  const isOpening = kept.isOpening && mode !== 'read';
  if (isOpening || state.is === 'loading') return text.loading;
  return state.is === 'failed' ? text.failed : null;
}
