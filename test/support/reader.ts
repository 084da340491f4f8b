/** An element as a reader has it: its words, without what is hidden from a screen reader, and when they come. */
import { until } from './until.js';

export { until };

/** All words in an element's shadow, or in one part of it, as one line. */
export function wordsOf(element: Element, part?: string): string {
  const root = element.shadowRoot!;
  const nodes = part ? root.querySelectorAll(`[part~="${part}"]`) : root.children;
  return [...nodes].map(read).join(' ');
}

/** Waits until the element says this. */
export async function says(element: Element, words: string | RegExp): Promise<void> {
  const said = () =>
    typeof words === 'string' ? wordsOf(element).includes(words) : words.test(wordsOf(element));
  await until(said).catch(() => {
    throw new Error(`It should say ${words}. It says: ${wordsOf(element)}`);
  });
}

function read(node: Element): string {
  const copy = document.createElement('div');
  copy.append(node.cloneNode(true));
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
