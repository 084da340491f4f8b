import type { PastRecord } from '../scoring/past-record.js';
import type { say } from './message.js';
import type { number } from './quantity.js';
import type { HistoryText, ShortDateText } from './report-text.js';

/** How the reader's language is written. A scorecard hands it over, which has these functions already. */
interface Writing {
  readonly lang: string;
  readonly text: HistoryText;
  readonly say: typeof say;
  readonly number: typeof number;
}

interface NamedRecord extends PastRecord {
  /** Its month, or its day where two are of one month; its place where it does not say its day. */
  readonly name: string;
}

export function named(writing: Writing, pasts: readonly PastRecord[]): readonly NamedRecord[] {
  const months = pasts.flatMap(({ date }) => date?.slice(0, 7) ?? []);
  const length = new Set(months).size === months.length ? 'month' : 'day';
  return pasts.map((past, at) => {
    const name = past.date
      ? shortDate(writing, new Date(past.date), length)
      : writing.say(writing, writing.text.record, { number: at + 1 });
    return { ...past, name };
  });
}

/** A count, with its change since the record before where there is one. */
export function withChange(
  { lang, text, say, number }: Writing,
  count: number,
  before: number | undefined,
): string {
  if (before === undefined || before === count) return number(count, null, lang);
  const change = (count > before ? '+' : '') + number(count - before, null, lang);
  return say({ lang }, text.since, { count, change });
}

/** `Sep 2024`, `5 sept 2024`: by itself where no region writes it otherwise, since `Intl` takes its time. */
function shortDate(
  { lang, text: { dates }, say }: Writing,
  date: Date,
  length: keyof Omit<ShortDateText, 'months'>,
): string {
  if (!/^(en(-US)?|es(-ES)?)$/.test(lang)) {
    const day = length === 'day' ? ({ day: 'numeric' } as const) : {};
    const month = { year: 'numeric', month: 'short' } as const;
    return date.toLocaleDateString(lang, { ...month, ...day, timeZone: 'UTC' });
  }
  const month = dates.months.split(' ')[date.getUTCMonth()] ?? '';
  const year = String(date.getUTCFullYear());
  return say({ lang }, dates[length], { day: date.getUTCDate(), month, year });
}
