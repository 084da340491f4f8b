/**
 * Browsers leave a field when a button of the mouse goes down. What then moved would move away from under the pointer
 * before the button comes up, and the press would go to something else, or to nothing.
 */
let isDown = false;

/** Fields that were left since. */
const left = new Set<HTMLElement>();

/** Whether a field is left by a press that is not over; it is told of its change again when that is. */
export function isLeftByPress(input: HTMLElement): boolean {
  if (isDown) left.add(input);
  return isDown;
}

/** Lets what a press has held back happen now. */
export function endPress() {
  isDown = false;
  for (const input of left) {
    left.delete(input);
    input.dispatchEvent(new Event('change'));
  }
}

function on(types: readonly string[], listener: (event: Event) => void) {
  for (const type of types) addEventListener(type, listener, { capture: true });
}

// A finger has come up again before the browser makes a press of a mouse out of its touch.
on(['pointerdown', 'mousedown'], () => (isDown = true));
// Before whatever is clicked acts on what was typed.
on(['click', 'pointercancel', 'contextmenu', 'dragend', 'keydown'], endPress);
// A click comes in the same turn, where there is one.
on(['pointerup', 'mouseup'], () => setTimeout(endPress));
// A list that opens over the page may keep the end of a press to itself.
on(['pointermove'], (event) => (event as PointerEvent).buttons || endPress());
