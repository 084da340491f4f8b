/** A real mouse, in all three engines. After each test it is moved back into the page's top left corner. */
import { command } from './command.js';

let moved = false;

/** Scrolls the element into view and clicks its middle. */
export async function click(element: Element): Promise<void> {
  await point(element, true);
}

/** Scrolls the element into view and holds the mouse over its middle. */
export async function hover(element: Element): Promise<void> {
  await point(element, false);
}

export async function resetPointer(): Promise<void> {
  if (!moved) return;
  moved = false;
  await command('wwc-point', { x: 0, y: 0, click: false });
}

async function point(element: Element, isClick: boolean): Promise<void> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0)
    throw new Error(`<${element.localName}> has no size to point at.`);
  moved = true;
  await command('wwc-point', {
    x: Math.round(x + width / 2),
    y: Math.round(y + height / 2),
    click: isClick,
  });
}
