import type { Assessment } from '../../assessment/assessment.js';
import { score, type Score } from '../../scoring/score.js';
import { practiceName, say, statedStatus, tierName, type Page } from './page.js';
import { lines, soft, strong, type Block, type Line } from './report-document.js';

/** One record of the city among several. */
interface Past {
  readonly date: string | null;
  readonly score: Score;
}

/** More would not fit on a page. */
const MOST = 5;

/** How the records of a city follow each other, the latest last; nothing where there is only one. */
export function history(page: Page): Block[] {
  const text = page.words.report.history;
  const pasts = pastsOf(page);
  if (pasts.length < 2) return [];
  const counts = (name: Line, count: (score: Score) => number): Line[] => {
    const all = pasts.map((past) => count(past.score));
    return [name, ...all.map((now, at) => withChange(page, now, all[at - 1]))];
  };
  const practices = page.score.practices.map(({ id }) =>
    counts(
      practiceName(page, id),
      (one) => one.practices.find((each) => each.id === id)?.earned ?? 0,
    ),
  );
  return [
    { is: 'note', line: text.intro },
    {
      is: 'table',
      name: 'history',
      caption: page.words.report.headings.history,
      columns: [
        { heading: text.practice },
        ...pasts.map((past, at) => ({ heading: headOf(page, past, at), isFigure: true })),
      ],
      rows: [
        ...practices,
        counts(strong(text.all), ({ earned }) => earned),
        counts(
          text.outcomes,
          ({ outcomes }) => outcomes.filter(({ standing }) => standing === 'met').length,
        ),
        [
          text.tier,
          ...pasts.map(({ score: { tier } }) => (tier ? tierName(page, tier) : text.noTier)),
        ],
      ],
    },
  ];
}

/** The record that is shown, and those of other days. */
function pastsOf({ assessment, earlier, score: shown, standard }: Page): readonly Past[] {
  const now: Past = { date: dateOf(assessment), score: shown };
  const others = earlier
    .map((one): Past => ({ date: dateOf(one), score: score(one, standard) }))
    .filter(({ date }) => date === null || date !== now.date);
  return [...others, now]
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .slice(-MOST);
}

/** Of the certification, else of the record. */
function dateOf({ status, journey, updatedAt }: Assessment): string | null {
  const certified = status === 'certified' ? journey?.['certification'] : null;
  return (certified ?? updatedAt)?.slice(0, 10) ?? null;
}

function headOf(page: Page, { date, score: past }: Past, at: number): Line {
  const { about, history: text } = page.words.report;
  const month = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const name = date
    ? new Date(date).toLocaleDateString(page.lang, month)
    : say(page, text.record, { number: at + 1 });
  return lines(name, soft(about.short[statedStatus({ ...page, score: past })]));
}

function withChange(page: Page, count: number, before: number | undefined): string {
  if (before === undefined || before === count) return count.toLocaleString(page.lang);
  const change = (count - before).toLocaleString(page.lang, { signDisplay: 'always' });
  return say(page, page.words.report.history.since, { count, change });
}
