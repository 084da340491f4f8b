/** A year, a month or a day as the reader's language writes it; `day` writes a day. What is none stays as it is. */
export function partDate(date: string, lang: string, day: (date: string) => string): string {
  const moment = new Date(date);
  if (date.length === 4 || Number.isNaN(moment.getTime())) return date;
  if (date.length > 7) return day(date);
  return moment.toLocaleDateString(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
