import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Form } from './form.js';
import type { FormControl } from './submission/form-control.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly name: string | null;
    readonly required: boolean;
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** The place of the element in a form of the page. What that takes comes when it has a name, or must be filled in. */
export class InForm implements ReactiveController {
  readonly internals: ElementInternals;
  /** As the browser kept it of a page that was left; undefined where it did not, or once that was looked at. */
  restored: unknown;
  /** Whether the page's form was: what that took away may be asked back. */
  wasReset = false;

  readonly #host: Host;
  readonly #form: () => Form | undefined;
  #control: FormControl | undefined;

  /** `form` gives what the element is drawn from, as soon as it has words. */
  constructor(host: Host, form: () => Form | undefined) {
    this.#host = host;
    this.#form = form;
    this.internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdate() {
    const { name, required } = this.#host;
    const isPart = name !== null || required;
    // Nothing may be submitted before anyone has looked at what is there.
    if (!this.#control) {
      this.internals.setValidity({ customError: isPart }, '…');
      if (!isPart && !this.wasReset) return;
    }
    const form = this.#form();
    void form?.submission.call();
    const parts = form?.submission.parts;
    if (!form || !parts) return;
    this.#control ??= new parts.submission.FormControl(this, this.#host);
    this.#control.restore(form);
  }

  hostUpdated() {
    const form = this.#control && this.#form();
    if (form) this.#control?.update(form);
  }
}
