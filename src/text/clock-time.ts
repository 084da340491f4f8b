/**
 * The time of day as `lang` writes it: `3:42 PM`, `15:42`. Where no region needs more it does without `Intl`, whose
 * first format takes a browser longer than ten answers.
 *
 * @param lang BCP 47.
 */
export function clockTime(at: Date, lang: string): string {
  const [hours, minutes] = [at.getHours(), String(at.getMinutes()).padStart(2, '0')];
  if (/^es(-ES)?$/.test(lang)) return `${hours}:${minutes}`;
  if (/^en(-US)?$/.test(lang)) return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
  return at.toLocaleTimeString(lang, { timeStyle: 'short' });
}
