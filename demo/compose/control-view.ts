import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from './manifest.js';

/** A control, what it holds (null: nothing), and what to do when that changes. */
export interface ControlState {
  readonly control: Control;
  /** Of its input, unique on the page. */
  readonly id: string;
  readonly value: string | null;
  readonly change: (value: string | null) => void;
  /** In addition to the control's own. */
  readonly suggestions?: readonly string[];
}

export function controlView(state: ControlState): TemplateResult {
  const { control, id } = state;
  return html`
    <div class="control">
      <label for=${id}><code>${control.name}</code></label>
      ${views[control.input](state)}
      <p class="soft" id="${id}-about">${withCode(control.description)}</p>
    </div>
  `;
}

/** Comments set code between backticks. */
function withCode(description: string) {
  return description
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

const views = { flag, choice, text, color, document: documentView };

function flag({ id, value, change }: ControlState) {
  return html`<input
    type="checkbox"
    id=${id}
    aria-describedby="${id}-about"
    .checked=${value !== null}
    @change=${(event: Event) => change(inputOf(event).checked ? '' : null)}
  />`;
}

function choice({ control, id, value, change }: ControlState) {
  return html`<select
    id=${id}
    aria-describedby="${id}-about"
    @change=${(event: Event) => change(inputOf(event).value || null)}
  >
    <option value="">${control.initial ? `(${control.initial})` : '–'}</option>
    ${control.values.map((one) => html`<option ?selected=${one === value}>${one}</option>`)}
  </select>`;
}

function text({ control, id, value, change, suggestions = [] }: ControlState) {
  const list = [...control.values, ...suggestions];
  return html`
    <input
      type="text"
      id=${id}
      list=${list.length > 0 ? `${id}-list` : nothing}
      aria-describedby="${id}-about"
      autocomplete="off"
      spellcheck="false"
      placeholder=${control.initial}
      .value=${value ?? ''}
      @input=${(event: Event) => change(inputOf(event).value || null)}
    />
    ${
      list.length > 0
        ? html`<datalist id="${id}-list">
            ${list.map((one) => html`<option>${one}</option>`)}
          </datalist>`
        : nothing
    }
  `;
}

function color(state: ControlState) {
  const { control, id, value, change } = state;
  return html`<span class="pair">
    <input
      type="color"
      aria-label="Pick ${control.name}"
      .value=${/^#[\da-f]{6}$/i.test(value ?? '') ? value : '#888888'}
      @input=${(event: Event) => change(inputOf(event).value)}
    />
    ${text({ ...state, id })}
  </span>`;
}

function documentView({ id, value, change, suggestions = [] }: ControlState) {
  const open = async (address: string) => change(await (await fetch(address)).text());
  return html`
    <textarea
      id=${id}
      rows="4"
      aria-describedby="${id}-about"
      spellcheck="false"
      placeholder="JSON"
      .value=${value ?? ''}
      @change=${(event: Event) => change(inputOf(event).value.trim() || null)}
    ></textarea>
    <span class="pair">
      ${suggestions.map(
        (address) => html`<button type="button" @click=${() => open(address)}>${address}</button>`,
      )}
      ${
        value === null
          ? nothing
          : html`<button type="button" @click=${() => change(null)}>Take away</button>`
      }
    </span>
  `;
}

function inputOf(event: Event): HTMLInputElement {
  return event.target as HTMLInputElement;
}
