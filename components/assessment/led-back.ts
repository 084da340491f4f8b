import type { ReactiveController } from 'lit';

/**
 * While a record is on its way the form has no page, and whatever had the focus is gone. Whoever was in the form is led
 * to the heading of the page as soon as there is one, or to what can be done where the record cannot be had.
 */
export class LedBack implements ReactiveController {
  readonly #root: DocumentFragment | HTMLElement;
  #wasInside = false;
  #isAway = false;

  constructor(root: DocumentFragment | HTMLElement) {
    this.#root = root;
  }

  hostUpdate() {
    this.#wasInside = (this.#root as ShadowRoot).activeElement !== null;
  }

  hostUpdated() {
    const isLost = this.#wasInside && (this.#root as ShadowRoot).activeElement === null;
    if (!isLost && !this.#isAway) return;
    const place = this.#root.querySelector<HTMLElement>('.title,.notice button');
    if (!place) this.#isAway = true;
    else if (this.#isAway) {
      this.#isAway = false;
      // Who has gone elsewhere meanwhile stays there.
      if (document.activeElement === document.body) place.focus();
    }
  }
}
