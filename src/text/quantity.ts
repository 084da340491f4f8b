/** More digits than anybody measures, and fewer than those that a computer adds to 10 - 8.1. */
const FORMAT = { maximumSignificantDigits: 12 } as const;

/** By language and kind: making one takes longer than all that a page asks of it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A figure as `lang` writes it: `8.1`, `8,1`; a percentage with its sign, every other unit is left to `quantity`. */
export function number(value: number, unit: string | null, lang: string): string {
  const isPercent = unit === '%';
  const key = lang + isPercent;
  const percent = isPercent && ({ style: 'unit', unit: 'percent' } as const);
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, { ...FORMAT, ...percent });
  formats.set(key, format);
  return format.format(value);
}

/** A figure with its unit, on one line; a unit that a city wrote does not turn the line around. */
export function quantity(value: number, unit: string | null, lang: string): string {
  const text = number(value, unit, lang);
  return unit && unit !== '%' ? `${text}\u00a0\u2068${unit}\u2069` : text;
}
