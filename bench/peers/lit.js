import { html, LitElement } from 'lit';

/** The least that an element made with Lit can be: one property, one line of text. */
class BareElement extends LitElement {
  static properties = { city: {} };

  render() {
    return html`<p>Gold 2024, ${this.city}</p>`;
  }
}

customElements.define('bare-element', BareElement);
