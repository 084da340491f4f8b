/** A sentence with places to fill: `{earned} of {total} criteria`. The second form has one wording per plural. */
export type Message = string | { readonly one: string; readonly other: string };

/**
 * Fills a message. A number is written as `lang` writes it; a text stands as it is (so a year goes in as text).
 * The value called `count` decides the plural.
 */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string {
  const wording = typeof message === 'string' ? message : message[pluralOf(values['count'], lang)];
  const numerals = kept(numbers, lang, Intl.NumberFormat);
  return replaced(wording, values, (value) => numerals.format(value));
}

/** Fills a message in the reader's language. */
export function say(
  { lang }: { readonly lang: string },
  message: Message,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(message, values, lang);
}

/** Fills a wording that no count changes, for who has little to say and no use for what `fill` keeps at hand. */
export function fillOnce(
  wording: string,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string {
  return replaced(wording, values, (value) => value.toLocaleString(lang));
}

function replaced(
  wording: string,
  values: Readonly<Record<string, string | number>>,
  write: (value: number) => string,
): string {
  return wording.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? write(value) : value;
  });
}

/** By language: making one takes longer than all that a page asks of it. */
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function pluralOf(count: string | number | undefined, lang: string): 'one' | 'other' {
  return kept(plurals, lang, Intl.PluralRules).select(Number(count)) === 'one' ? 'one' : 'other';
}

function kept<T>(made: Map<string, T>, lang: string, Kind: new (lang: string) => T): T {
  const one = made.get(lang) ?? new Kind(lang);
  made.set(lang, one);
  return one;
}
