/** What a page looks like once it is printed; of Chromium alone, since no other can be asked for its paper. */
import { command } from './command.js';

/** The words of each sheet; none where the browser cannot be asked. */
export async function printed(format: string): Promise<string[]> {
  const sheets = await command<string[]>('wwc-paper', { format });
  return sheets.map((text) =>
    text
      .replaceAll(/[\u2066-\u2069]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

/** Without spaces, since a line may break anywhere in what is looked for. */
export function tight(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
