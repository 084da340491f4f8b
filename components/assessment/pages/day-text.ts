import type { Form } from '../form.js';

/** A day of a record, in words; it is the same day wherever it is read. */
export function dayText({ lang }: Form, date: string): string {
  return new Date(date).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
}
