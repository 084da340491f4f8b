import { dayFormat, inOrder, pastRecord, type PastRecord } from '../../scoring/past-record.js';
import { score, type Score } from '../../scoring/score.js';
import { statedStatus } from '../../scoring/stated-status.js';
import { say } from '../../text/message.js';
import { practiceName, tierName, type Page } from './page.js';
import { lines, soft, strong, type Block, type Line } from './report-document.js';

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
        ...headsOf(page, pasts).map((heading) => ({ heading, isFigure: true })),
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
function pastsOf({ assessment, earlier, score: shown, standard }: Page): readonly PastRecord[] {
  const others = earlier.map((one) => pastRecord(one, score(one, standard)));
  return inOrder(pastRecord(assessment, shown), others);
}

function headsOf(page: Page, pasts: readonly PastRecord[]): readonly Line[] {
  const { about, history: text } = page.words.report;
  const format = dayFormat(pasts);
  return pasts.map(({ date, score: past }, at) => {
    const name = date
      ? new Date(date).toLocaleDateString(page.lang, format)
      : say(page, text.record, { number: at + 1 });
    return lines(name, soft(about.short[statedStatus(past)]));
  });
}

function withChange(page: Page, count: number, before: number | undefined): string {
  if (before === undefined || before === count) return count.toLocaleString(page.lang);
  const change = (count - before).toLocaleString(page.lang, { signDisplay: 'always' });
  return say(page, page.words.report.history.since, { count, change });
}
