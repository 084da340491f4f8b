/** A sentence with places to fill: `{earned} of {total} criteria`. The second form has one wording per plural. */
export type Message = string | { readonly one: string; readonly other: string };

/**
 * Fills a message. A number is written as `lang` writes it; a text stands as it is (so a year goes in as text).
 * The value called `count` decides the plural: of the languages that there are, each has one wording for one and
 * another for all else.
 */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string {
  const isOne = Number(values['count']) === 1;
  const wording = typeof message === 'string' ? message : isOne ? message.one : message.other;
  return wording.replaceAll(/{(\w+)}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? numeral(value, lang) : value;
  });
}

/** Fills a message in the reader's language. */
export function say(
  { lang }: { readonly lang: string },
  message: Message,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(message, values, lang);
}

/**
 * Small whole numbers are the same in each of the languages, and the first number that a browser is asked to write in
 * one takes it longer than the rest of a form.
 */
function numeral(value: number, lang: string): string {
  return Number.isInteger(value) && Math.abs(value) < 1000
    ? String(value)
    : value.toLocaleString(lang);
}
