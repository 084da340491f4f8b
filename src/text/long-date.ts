import { decimalSign } from './decimal-sign.js';
import { fill } from './message.js';

export interface DateText {
  /** Of `{day}`, `{month}` and `{year}`. */
  readonly long: string;
  /** The names of the months, with spaces between. */
  readonly months: string;
}

/** The day that stands in a record, wherever its reader is: `May 5, 2026`, `5 de mayo de 2026`. */
export function longDate({ long, months }: DateText, date: string, lang: string): string {
  const moment = new Date(date);
  if (!decimalSign(lang)) {
    return moment.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
  }
  const month = months.split(' ')[moment.getUTCMonth()] ?? '';
  const year = String(moment.getUTCFullYear());
  return fill(long, { day: moment.getUTCDate(), month, year }, lang);
}
