import type { TemplateResult } from 'lit';
import type { Form } from '../form.js';
import { html, nothing } from './handed-over.js';

/** One line or a few, to be typed. */
export interface FieldData {
  /** Unique in the form. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** A sentence that says what is wrong; what was typed instead of `value` is in the form's mistakes. */
  readonly wrong?: string | undefined;
  readonly kind?: 'number' | 'url' | 'date' | 'lines';
  /** What the browser offers while somebody types, whatever part of it they type. */
  readonly choices?: readonly string[];
  /** With each key. */
  readonly typed?: (text: string) => void;
  /** When the field is left. */
  readonly done: (text: string) => void;
}

/** A field with its label above it, and between them a hint and what is wrong with what was typed. */
export function field(form: Form, data: FieldData): TemplateResult {
  const { id, label, hint, kind } = data;
  const mistake = form.mistakes.get(id);
  const wrong = mistake?.sentence ?? data.wrong ?? null;
  return html`
    <div class="field ${kind ?? ''} ${wrong ? 'wrong' : ''}">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${wrong ? html`<p class="error" id="${id}-error">${wrong}</p>` : nothing}
      ${control(data, mistake?.text ?? data.value, wrong !== null)}
    </div>
  `;
}

/** What somebody is typing into. */
let unfinished: EventTarget | null = null;

/** Takes what was typed without leaving the field. */
const finish = () => unfinished?.dispatchEvent(new Event('change'));

// Before the form keeps what it has because the page is hidden: it may not come back.
document.addEventListener('visibilitychange', finish, { capture: true });
addEventListener('pagehide', finish, { capture: true });

function control(
  { id, hint, kind, choices, typed, done }: FieldData,
  text: string,
  isWrong: boolean,
) {
  const described = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  const onInput = (event: Event) => {
    unfinished = event.currentTarget;
    typed?.(textOf(event));
  };
  const onChange = (event: Event) => {
    unfinished = null;
    done(textOf(event));
  };
  if (kind === 'lines') {
    return html`<textarea
      id=${id}
      rows="4"
      aria-describedby=${described || nothing}
      .value=${text}
      @input=${onInput}
      @change=${onChange}
    ></textarea>`;
  }
  return html`<input
      id=${id}
      type=${kind === 'date' ? 'date' : 'text'}
      inputmode=${kind === 'number' ? 'decimal' : kind === 'url' ? 'url' : nothing}
      autocomplete="off"
      list=${choices ? `${id}-choices` : nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${text}
      @input=${onInput}
      @change=${onChange}
    />
    ${
      choices
        ? html`<datalist id="${id}-choices">
            ${choices.map((choice) => html`<option value=${choice}></option>`)}
          </datalist>`
        : nothing
    }`;
}

/** Whether a reader of the record can follow it, as it stands. */
export function isAddress(text: string): boolean {
  return /^(https?:\/\/[^\s/]+\S*|mailto:\S+@\S+)$/i.test(text);
}

/** Words are kept with each key, and told to the page when the field is left, without spaces around them. */
export function words(set: (text: string | undefined) => void, tell: () => void) {
  return {
    typed: (text: string) => set(text || undefined),
    done: (text: string) => {
      set(text.trim() || undefined);
      tell();
    },
  };
}

function textOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

export interface ChoiceData {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Each a value with its words. */
  readonly options: readonly (readonly [string, string])[];
  readonly done: (value: string) => void;
}

/** One of many, chosen from a list that can be searched by typing. */
export function choiceField({ id, label, value, options, done }: ChoiceData): TemplateResult {
  const onChange = (event: Event) => done(textOf(event));
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${onChange}>
        ${options.map(
          ([each, words]) =>
            html`<option value=${each} .selected=${each === value}>${words}</option>`,
        )}
      </select>
    </div>
  `;
}

export interface CheckboxData {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly done: (checked: boolean) => void;
}

export function checkbox({ id, label, checked, done }: CheckboxData): TemplateResult {
  const onChange = (event: Event) => done((event.currentTarget as HTMLInputElement).checked);
  return html`<label class="choice check">
    <input id=${id} type="checkbox" .checked=${checked} @change=${onChange} />
    <span>${label}</span>
  </label>`;
}
