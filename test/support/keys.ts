/** Real keys, pressed in the browser, in all three engines: they go to what has the focus, and the browser acts on them. */
import { command } from './command.js';

/**
 * Presses one key or chord after the other, as `KeyboardEvent.key` names them: `await press('Tab', 'Shift+Tab', 'Space',
 * 'Enter', 'ArrowDown', 'a')`. (In WebKit the event of Shift+Tab calls its key `Unidentified`; its code is `Tab`.)
 */
export async function press(...keys: readonly string[]): Promise<void> {
  const chords = keys.map((key) => (key.length > 1 ? key.split('+') : [key]));
  await command('wwc-press', { chords });
}

/** Types a text, letter by letter. */
export async function type(text: string): Promise<void> {
  await command('wwc-type', { text });
}
