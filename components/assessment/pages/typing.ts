import type { Form } from '../form.js';
import { endPress, isLeftByPress } from './press.js';

/** What becomes of what is typed into a field. */
export interface TypedData {
  /** With each key. */
  readonly typed?: (text: string) => void;
  /** After a pause, without a word: takes what stands there. False where it cannot be taken as it stands. */
  readonly paused?: (text: string) => boolean;
  /** Puts back what stood in the record when the field was drawn. */
  readonly undo?: () => void;
  /** When the field is left. False where it cannot be taken. */
  readonly done: (text: string) => unknown;
}

const PAUSE = 300; // ms without a key
// What is taken then is kept a pause later, and that within two seconds.
const LIMIT = 1450; // ms from the first key that is not taken yet

const CAN_BE_FOCUSED = 'a,button,input,select,summary,textarea';

interface Typing {
  readonly host: Form['host'];
  /** Whether what was typed belongs to a draft that is deleted. */
  readonly isGone: () => boolean;
  readonly input: HTMLInputElement;
  readonly undo: TypedData['undo'];
  timer?: ReturnType<typeof setTimeout>;
  since: number;
  /** Whether what stands there could not be taken at the last pause. */
  isStuck: boolean;
}

/** What somebody is typing into. */
let typing: Typing | null = null;

/** Takes what was typed without leaving the field; of one form, where one is given. */
export function finish(host = typing?.host) {
  endPress();
  if (typing && typing.host === host) typing.input.dispatchEvent(new Event('change'));
}

// Before the form keeps what it has because the page is hidden: it may not come back.
document.addEventListener('visibilitychange', () => finish(), { capture: true });
addEventListener('pagehide', () => finish(), { capture: true });

export function isBeingTyped({ host }: Form, id: string): boolean {
  return typing?.host === host && typing.input.id === id;
}

/** What stands in a field while somebody types into it, else `value`; a date is the browser's until it is whole. */
export function textBeingTyped(form: Form, id: string, value: string): string {
  if (!typing || !isBeingTyped(form, id)) return value;
  if (typing.isGone()) letGo(typing).value = value;
  return typing && typing.input.type !== 'date' ? typing.input.value : value;
}

function letGo({ timer, input }: Typing): HTMLInputElement {
  clearTimeout(timer);
  typing = null;
  return input;
}

/** Whether somebody is typing into a field there. */
export function isTypedInto(place: Node): boolean {
  return typing !== null && place.contains(typing.input);
}

/** Whether somebody has stopped at something in a form that cannot be taken as it stands. */
export function isStuck(host: Form['host']): boolean {
  return typing?.host === host && typing.isStuck;
}

/** What a field does with what is typed into it. */
export function typingInto({ host, kept }: Form, data: TypedData) {
  const onInput = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    if (typing?.input !== input) {
      finish();
      const { life } = kept;
      const isGone = () => kept.life !== life;
      typing = { host, isGone, input, undo: data.undo, since: 0, isStuck: false };
    }
    data.typed?.(input.value);
    if (data.paused) wait(typing, data.paused);
  };
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    // Somebody has taken the month out of a date to write another: browsers call that a change to nothing.
    if (input.matches(':focus') && input.validity.badInput) return;
    const here = typing?.input === input ? typing : null;
    if (isLeftByPress(input)) return clearTimeout(here?.timer);
    if (here) letGo(here);
    if (here?.isGone()) return;
    if (data.done(input.value) === false) here?.undo?.();
  };
  // Not every browser tells a change where what was typed has been put back.
  const onBlur = (event: FocusEvent) => {
    const input = event.currentTarget as HTMLInputElement;
    if (typing?.input === input) onChange(event);
    // What was mended is listed no more, and with that goes what the focus was about to go to.
    if ((event.relatedTarget as Node | null)?.isConnected === false) nextAfter(input)?.focus();
  };
  return { onInput, onChange, onBlur };
}

function nextAfter(input: HTMLElement): HTMLElement | undefined {
  const all = (input.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(CAN_BE_FOCUSED);
  const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
  const isNext = (one: HTMLElement) => input.compareDocumentPosition(one) & follows;
  return [...all].find((one) => isNext(one) && one.checkVisibility() && !one.matches(':disabled'));
}

function wait(here: Typing, take: (text: string) => boolean) {
  const { input, host, undo } = here;
  const now = Date.now();
  here.since ||= now;
  clearTimeout(here.timer);
  here.timer = setTimeout(
    () => {
      if (here.isGone()) return;
      here.since = 0;
      // A part of a date has no value yet, and is none that was taken away.
      here.isStuck = input.validity.badInput || !take(input.value);
      if (!here.isStuck) return;
      if (input.type !== 'date') undo?.();
      host.requestUpdate();
    },
    Math.min(PAUSE, Math.max(0, here.since + LIMIT - now)),
  );
}
