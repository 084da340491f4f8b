/**
 * Registers a tag unless the page has it already: a second copy of this code, or another version of it, leaves the
 * first in place.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
