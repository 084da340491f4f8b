/**
 * The number that a person typed, with or without marks between thousands: `320,000`, `320 000`, `8.1`. The decimal
 * mark is that of `lang`; a lone mark that cannot stand between thousands is a decimal mark in any language. Null
 * where it is no number, or one of more digits than can be told.
 */
export function typedNumber(text: string, lang: string): number | null {
  const compact = text
    .trim()
    .replaceAll(/[\s'’_]/g, '')
    .replace('−', '-');
  const decimal = decimalMark(compact, lang);
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '0', ...more] = compact.split(decimal);
  const isGrouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${thousands}\\d{3})+$`).test(whole);
  const digits = isGrouped ? whole.replaceAll(thousands, '') : whole;
  if (more.length || !/^-?\d+$/.test(digits) || !/^\d+$/.test(fraction)) return null;
  const value = Number(`${digits}.${fraction}`);
  return Number.isFinite(value) ? value : null;
}

function decimalMark(text: string, lang: string): ',' | '.' {
  const marks = text.match(/[.,]/g) ?? [];
  const [first] = marks;
  const last = marks.at(-1);
  if (first !== last) return last === ',' ? ',' : '.';
  if (marks.length > 1) return first === ',' ? '.' : ',';
  const own = (1.5).toLocaleString(lang).includes(',') ? ',' : '.';
  if (first === undefined || first === own || /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return own;
  return first === ',' ? ',' : '.';
}

/**
 * The same of what is counted, such as residents. Nobody counts them in thousandths: in any language marks with three
 * digits behind each stand between thousands. Null where it is no whole number that a record can hold.
 */
export function typedWhole(text: string, lang: string): number | null {
  const isGrouped = /^[1-9]\d{0,2}([.,\s'’_]\d{3})+$/.test(text.trim());
  const count = isGrouped ? Number(text.replaceAll(/\D/g, '')) : typedNumber(text, lang);
  return Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 1e9 ? count : null;
}

/** The same of a figure in `unit`: a percentage may have its sign. */
export function typedFigure(
  text: string,
  { unit = '', lang }: { readonly unit?: string | undefined; readonly lang: string },
): number | null {
  return typedNumber(unit.includes('%') ? text.replace(/%\s*$/, '') : text, lang);
}

/** Null where it is no year that a record can hold. */
export function typedYear(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= 1900 && year <= 2200 ? year : null;
}
