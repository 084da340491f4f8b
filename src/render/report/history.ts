import type { Assessment } from '../../assessment/assessment.js';
import {
  inOrder,
  measured,
  MOST_RECORDS,
  pastRecord,
  type PastRecord,
} from '../../scoring/past-record.js';
import { recordDate } from '../../scoring/record-date.js';
import { score, type Score } from '../../scoring/score.js';
import { statedStatus } from '../../scoring/stated-status.js';
import { say } from '../../text/message.js';
import { number, quantity } from '../../text/quantity.js';
import { named, withChange } from '../../text/record-names.js';
import { outcomeName } from './outcomes.js';
import { practiceName, tierName, type Page } from './page.js';
import { given, lines, soft, strong, type Block, type Line } from './report-document.js';

/** How the records of a city follow each other, the latest last; nothing where there is only one. */
export function history(page: Page): Block[] {
  const text = page.words.report.history;
  const all = pastsOf(page);
  if (all.length < 2) return [];
  const pasts = all.slice(-MOST_RECORDS);
  const figures = { shown: pasts.length, count: all.length };
  const latest = all.length > pasts.length ? `${say(page, text.latest, figures)} ` : '';
  const writing = { lang: page.lang, text, say, number };
  const status = page.words.report.about.short;
  const heads = named(writing, all)
    .slice(-MOST_RECORDS)
    .map(({ name, score: past }) => lines(name, soft(status[statedStatus(past)])));
  const counts = (name: Line, count: (score: Score) => number): Line[] => {
    const counted = all.map((past) => count(past.score));
    const since = counted.map((now, at) => withChange(writing, now, counted[at - 1]));
    return [name, ...since.slice(-MOST_RECORDS)];
  };
  const practices = page.score.practices.map(({ id }) =>
    counts(
      practiceName(page, id),
      (one) => one.practices.find((each) => each.id === id)?.earned ?? 0,
    ),
  );
  return [
    { is: 'note', line: latest + text.intro },
    {
      is: 'table',
      name: 'history',
      caption: page.words.report.headings.history,
      columns: [
        { heading: text.practice },
        ...heads.map((heading) => ({ heading, isFigure: true })),
      ],
      rows: [
        ...practices,
        counts(strong(text.all), ({ earned }) => earned),
        [
          text.tier,
          ...pasts.map(({ score: { tier } }) => (tier ? tierName(page, tier) : text.noTier)),
        ],
        counts(
          text.outcomes,
          ({ outcomes }) => outcomes.filter(({ standing }) => standing === 'met').length,
        ),
        ...measured(page.score.outcomes, pasts).map((id) => [
          outcomeName(page, id),
          ...pasts.map((past) => figureOf(page, past, id)),
        ]),
      ],
    },
  ];
}

/** The record that is shown, and those of other days. */
function pastsOf({ assessment, earlier, score: shown, standard }: Page): readonly PastRecord[] {
  const past = (one: Assessment, scored: Score) => pastRecord(one, scored, recordDate(one));
  const others = earlier.map((one) => past(one, score(one, standard)));
  return inOrder(past(assessment, shown), others);
}

function figureOf({ lang, standard, words }: Page, { assessment }: PastRecord, id: string): Line {
  const { value, unit } = assessment.outcomes?.[id] ?? {};
  if (value === undefined) return soft(words.scorecard.outcomes.standings['not-reported']);
  const metric = standard.outcomeMetrics.find((one) => one.id === id);
  return given(quantity(value, metric?.unit ?? unit ?? null, lang));
}
