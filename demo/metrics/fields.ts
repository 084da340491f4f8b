import { html, nothing, type TemplateResult } from 'lit';

/** One thing to choose or to write. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A menu; the first entry, where it is named, chooses nothing. */
export function menu(
  field: Field,
  options: readonly (string | readonly [value: string, words: string])[],
  none: string | null,
): TemplateResult {
  const pairs = options.map((one) => (typeof one === 'string' ? ([one, one] as const) : one));
  return html`<label>
    ${field.label}
    <select @change=${(event: Event) => field.change(valueOf(event))}>
      ${none === null ? nothing : html`<option value="">${none}</option>`}
      ${pairs.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === field.value}>${words}</option>`,
      )}
    </select>
  </label>`;
}

export function text(field: Field): TemplateResult {
  return html`<label>
    ${field.label}
    <input
      type="text"
      autocomplete="off"
      .value=${field.value}
      @input=${(event: Event) => field.change(valueOf(event))}
    />
  </label>`;
}

export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
