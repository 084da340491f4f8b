/** The self-assessment form as a reader has it: what stands on it, by role and words, and what can be pressed. */
import { fixture, html } from '@open-wc/testing';
import '../../components/assessment/index.js';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { until } from './until.js';

export { until };

export const EMPTY = { format: 'wwc-assessment/1', standard: 'wwc-2022' };

/** As a browser keeps a record of which this much is answered, with the first practice open. */
export function draft(answers: object) {
  return {
    format: 'wwc-draft/1',
    revision: 1,
    practice: 'DM',
    assessment: { ...EMPTY, answers },
    moments: {},
  };
}

/** A form on the page, with its questions. */
export async function shown(form: WwcAssessment): Promise<WwcAssessment> {
  await form.updateComplete;
  await until(() => form.shadowRoot!.querySelector('[part~="title"], [part="failure"]') !== null);
  if (form.practice) await until(() => !form.shadowRoot!.querySelector('[aria-busy="true"]'));
  return form;
}

/** A form with a record and one practice open. */
export async function formAt(
  practice: string | null,
  record: unknown = EMPTY,
): Promise<WwcAssessment> {
  const template = html`<wwc-assessment
    .assessment=${record}
    .practice=${practice}
  ></wwc-assessment>`;
  return shown(await fixture<WwcAssessment>(template));
}

/** The words that a reader sees, as one line. */
export function wordsOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function all<E extends HTMLElement>(form: WwcAssessment, selector: string): E[] {
  return [...form.shadowRoot!.querySelectorAll<E>(selector)];
}

/** The button whose words begin so. */
export function button(form: WwcAssessment, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(form, 'button').find((one) =>
    wordsOf(one).startsWith(words),
  );
  if (!found) throw new Error(`No button says ${words}.`);
  return found;
}

/** The group of answers to a criterion, by the code in its legend. */
export function group(form: WwcAssessment, code: string): HTMLFieldSetElement {
  const found = all<HTMLFieldSetElement>(form, 'fieldset').find((one) =>
    wordsOf(one.querySelector('legend')).startsWith(`${code} `),
  );
  if (!found) throw new Error(`No criterion ${code} is on the page.`);
  return found;
}

/** The radio of a group by its words: `Yes`, `In progress`, `No`. */
export function choice(form: WwcAssessment, code: string, words: string): HTMLInputElement {
  const labels = [...group(form, code).querySelectorAll('label')];
  const found = labels.find((label) => wordsOf(label) === words)?.control;
  if (!(found instanceof HTMLInputElement)) throw new Error(`${code} has no answer ${words}.`);
  return found;
}

/** Answers as a reader with a mouse does, and waits until the page shows it. */
export async function answer(form: WwcAssessment, code: string, words: string): Promise<void> {
  choice(form, code, words).click();
  await form.updateComplete;
}

/** What is chosen, in words; null where nothing is. */
export function chosen(form: WwcAssessment, code: string): string | null {
  const input = group(form, code).querySelector<HTMLInputElement>('input:checked');
  return input && wordsOf(input.labels?.[0]);
}

/** The words of the result. */
export function result(form: WwcAssessment): string {
  return wordsOf(form.shadowRoot!.querySelector('[part="standing"]'));
}

/** What a screen reader was told last. */
export function spoken(form: WwcAssessment): string {
  return wordsOf(form.shadowRoot!.querySelector('[role="status"]'));
}

/** Opens a practice from the list, or whatever a button leads to. */
export async function follow(form: WwcAssessment, words: string): Promise<void> {
  button(form, words).click();
  await shown(form);
}

/** A field by its label. */
export function control<E extends HTMLElement>(form: WwcAssessment, label: string | RegExp): E {
  const found = all<HTMLLabelElement>(form, 'label').find((one) =>
    typeof label === 'string' ? wordsOf(one) === label : label.test(wordsOf(one)),
  );
  if (!found?.control) throw new Error(`No field is called ${label}.`);
  return found.control as E;
}

/** Writes something into a field and leaves it. */
export async function fill(form: WwcAssessment, label: string, text: string): Promise<void> {
  const field = control<HTMLInputElement>(form, label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

/** Chooses from a list by the first words of an option. */
export async function choose(form: WwcAssessment, label: string, words: string): Promise<void> {
  const field = control<HTMLSelectElement>(form, label);
  const option = [...field.options].find((one) => wordsOf(one).startsWith(words));
  if (!option) throw new Error(`${label} has no option ${words}.`);
  option.selected = true;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

/** Opens a file on the page for files, as a reader does, and waits for what came of it. */
export async function openFile(form: WwcAssessment, name: string, text: BlobPart): Promise<void> {
  const input = all<HTMLInputElement>(form, 'input[type=file]')[0]!;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => input.value === '' && cameOfFile(form).includes(name));
  await form.updateComplete;
}

/** What became of the file. */
export function cameOfFile(form: WwcAssessment): string {
  return wordsOf(all(form, '.files [role=status]')[0]);
}
