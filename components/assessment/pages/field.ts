import type { TemplateResult } from 'lit';
import type { Form, Mistake, Name } from '../form.js';
import { html, nothing } from './handed-over.js';
import { askBeforeLeaving } from './leaving.js';
import { isBeingTyped, textBeingTyped, typingInto, type TypedData } from './typing.js';

/** One line or a few, to be typed. */
export interface FieldData extends TypedData {
  /** Unique in the form. */
  readonly id: string;
  readonly label: string;
  /** What it is called among all fields of the form, where others have the same label. */
  readonly name?: Name;
  readonly hint?: string | undefined;
  readonly value: string;
  /** A sentence that says what is wrong; what was typed instead of `value` is in the form's mistakes. */
  readonly wrong?: string | undefined;
  /** A sentence that asks to look again at what was taken. */
  readonly doubt?: string | undefined;
  readonly kind?: 'number' | 'url' | 'date' | 'lines';
  /** What the browser offers while somebody types, whatever part of it they type. */
  readonly choices?: readonly string[];
}

/**
 * A field with its label above it, and between them a hint and what is wrong with what was typed. A screen reader tells
 * that when it comes, with the name of the field: it is somewhere else by then.
 */
export function field(form: Form, data: FieldData): TemplateResult {
  const { id, label, name = label, hint, kind } = data;
  askBeforeLeaving(form);
  const mistake = form.mistakes.get(id);
  const text = mistake?.text ?? data.value;
  const wrong = mistake?.sentence ?? data.wrong ?? null;
  const doubt = isBeingTyped(form, id) ? undefined : data.doubt;
  const remark = wrong ?? doubt;
  return html`
    <div class="field ${kind ?? ''} ${wrong ? 'wrong' : ''}">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <div aria-live="polite" aria-atomic="true">
        ${
          remark
            ? html`<span class="visually-hidden">${name}${text && `, ${text}`}:</span>
                <p class=${wrong ? 'error' : 'doubt'} id="${id}-error">${remark}</p>`
            : nothing
        }
      </div>
      ${control(form, { ...data, doubt }, textBeingTyped(form, id, text), wrong !== null)}
    </div>
  `;
}

function control(form: Form, data: FieldData, text: string, isWrong: boolean) {
  const { id, hint, doubt, kind, choices } = data;
  const described = [hint && `${id}-hint`, (isWrong || doubt) && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const { onInput, onChange, onBlur } = typingInto(form, data);
  if (kind === 'lines') {
    return html`<textarea
      id=${id}
      rows="4"
      aria-describedby=${described || nothing}
      .value=${text}
      @input=${onInput}
      @change=${onChange}
      @blur=${onBlur}
    ></textarea>`;
  }
  return html`<input
      id=${id}
      type=${kind === 'date' ? 'date' : 'text'}
      inputmode=${kind === 'number' ? 'decimal' : kind === 'url' ? 'url' : nothing}
      max=${kind === 'date' ? '9999-12-31' : nothing}
      autocomplete="off"
      list=${choices ? `${id}-choices` : nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${text}
      @input=${onInput}
      @change=${onChange}
      @blur=${onBlur}
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

/** A link is kept at each pause once it is one, and however it is when the field is left. */
export function address(set: (url: string | undefined) => void, tell: () => void) {
  const take = (text: string) => set(text.trim() || undefined);
  return {
    paused: (text: string) => {
      const isRight = !text.trim() || isAddress(text.trim());
      if (isRight) take(text);
      return isRight;
    },
    done: (text: string) => {
      take(text);
      tell();
    },
  };
}

export interface ReadData<T> extends Omit<Mistake, 'text'> {
  /** As the record has it. */
  readonly now: T | undefined;
  /** Null where it cannot be taken. */
  readonly read: (text: string) => T | null;
  readonly set: (value: T | undefined) => void;
  readonly tell: () => void;
}

/** What is read from a text is kept at each pause where it can be; what cannot be taken is a mistake once it is left. */
export function reading<T>(form: Form, id: string, data: ReadData<T>) {
  const { now, read, set, tell, ...mistake } = data;
  const paused = (text: string) => {
    const value = text.trim() ? read(text) : undefined;
    if (value === null) return false;
    form.mistake(id, null);
    set(value);
    return true;
  };
  const done = (text: string) => {
    const isTaken = paused(text);
    if (isTaken) tell();
    else form.mistake(id, { text, ...mistake });
    return isTaken;
  };
  return { id, name: data.name, paused, undo: () => set(now), done };
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
