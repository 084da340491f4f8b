import { decimalSign } from './decimal-sign.js';

/** More digits than anybody measures, and fewer than those that a computer adds to 10 - 8.1. */
const DIGITS = 12;

/** The places between a whole number's groups of three. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** By language and kind: making one takes longer than all that a page asks of it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A figure as `lang` writes it: `8.1`, `8,1`; a percentage with its sign, every other unit is left to `quantity`. */
export function number(value: number, unit: string | null, lang: string): string {
  const isPercent = unit === '%';
  const decimal = decimalSign(lang);
  const rounded = Number(value.toPrecision(DIGITS));
  const digits = /^(-?\d+)(?:\.(\d+))?$/.exec(String(rounded));
  if (decimal && digits) {
    const [, whole = '', decimals] = digits;
    const isShort = isSpain(lang) && Math.abs(rounded) < 10_000;
    const grouped = isShort ? whole : whole.replace(THOUSANDS, decimal === '.' ? ',' : '.');
    const sign = isPercent ? (isSpain(lang) ? '\u00a0%' : '%') : '';
    return grouped + (decimals ? decimal + decimals : '') + sign;
  }
  const key = lang + isPercent;
  const percents = isPercent && ({ style: 'unit', unit: 'percent' } as const);
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(lang, { maximumSignificantDigits: DIGITS, ...percents });
  formats.set(key, format);
  return format.format(rounded);
}

/** A share, 0 to 100, as a whole percent: `56%`, `56 %`. */
export function percentage(value: number, lang: string): string {
  return number(Math.round(value), '%', lang);
}

/** What follows the figure of a percentage: all after a single digit. */
export function percentSign(lang: string): string {
  return percentage(0, lang).slice(1);
}

/** Also where no region is named. There a percent sign stands apart, and four digits stand together. */
function isSpain(lang: string): boolean {
  return /^es(-ES)?$/.test(lang);
}

/** A figure with its unit, on one line; a unit that a city wrote does not turn the line around. */
export function quantity(value: number, unit: string | null, lang: string): string {
  const text = number(value, unit, lang);
  return unit && unit !== '%' ? `${text}\u00a0\u2068${unit}\u2069` : text;
}
