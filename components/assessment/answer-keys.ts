import { html, type TemplateResult } from 'lit';
import { ANSWERS } from '../../src/assessment/assessment.js';
import type { Form } from './form.js';

/** A letter answers the question that has the focus, Enter goes on to the next; all other keys are the browser's. */
export function answerByKey(form: Form, event: KeyboardEvent) {
  const { target, key, ctrlKey, metaKey, altKey, isComposing } = event;
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
  if (!isRadio || !form.hasKeys || ctrlKey || metaKey || altKey || isComposing) return;
  const { keys } = form.words.criterion;
  const answer = ANSWERS.find((each) => keys[each] === key.toLowerCase());
  if (!answer && key !== 'Enter') return;
  event.preventDefault();
  if (!answer) return focusNext(target.closest('fieldset'));
  form.answer(target.name, answer);
  target.closest('fieldset')?.querySelector<HTMLElement>(`[value="${answer}"]`)?.focus();
}

/** The next question, and after the last the way on. */
function focusNext(row: Element | null) {
  const next =
    row?.nextElementSibling ?? row?.closest('.page')?.querySelector<HTMLElement>('.next');
  const radios = next?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
  const place = [...radios].find(({ checked }) => checked) ?? radios[0] ?? next;
  (place as HTMLElement | undefined)?.focus();
}

/** Which letters answer, and the switch that turns them off. */
export function keysHint(form: Form): TemplateResult {
  const { useKeys, keysHint: hint } = form.words.criterion;
  const onChange = (event: Event) =>
    form.useKeys((event.currentTarget as HTMLInputElement).checked);
  return html`<label class="keys">
    <input type="checkbox" .checked=${form.hasKeys} @change=${onChange} />
    <span>${useKeys}: <span class="above">${hint}</span></span>
  </label>`;
}
