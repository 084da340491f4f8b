import type { Cohort } from '../../benchmark/benchmark.js';
import type { Tally } from '../../scoring/score.js';
import { say } from '../../text/message.js';
import { percentOrNot, remarks } from './field.js';
import { cohort, cohortOfRegion, cohortOfSize, percent, practiceName, type Page } from './page.js';
import { strong, type Block, type Line } from './report-document.js';

interface Others {
  readonly name: string;
  readonly cohort: Cohort;
}

/** The practices beside the averages of other cities, as far as these were published. */
export function results(page: Page): Block[] {
  const { words, score } = page;
  const { heading, practice, earnedHead, percent: percentHead, all } = words.scorecard.practices;
  const others = othersOf(page);
  const city = others.length > 0 ? words.report.field.city : percentHead;
  const row = (name: Line, tally: Tally, averages: readonly (number | null | undefined)[]) => [
    name,
    say(page, words.scorecard.practices.earned, { earned: tally.earned, total: tally.total }),
    strong(percent(page, tally.percent)),
    ...averages.map((value) => percentOrNot(page, value)),
  ];
  return [
    bars(page, others),
    {
      is: 'table',
      name: 'practices',
      caption: heading,
      columns: [
        { heading: practice },
        ...[earnedHead, city, ...others.map(({ name }) => name)].map((text) => {
          return { heading: text, isFigure: true };
        }),
      ],
      rows: [
        ...score.practices.map((tally) =>
          row(
            practiceName(page, tally.id),
            tally,
            others.map((one) => one.cohort.practices?.[tally.id]),
          ),
        ),
        row(
          all,
          score,
          others.map((one) => one.cohort.averagePercent),
        ),
      ],
      hasTotal: true,
    },
    ...(others.length > 0 ? [...remarks(page), ...withheld(page)] : []),
  ];
}

/** All cities, those of the region, those of the size. */
function othersOf(page: Page): readonly Others[] {
  return groupsOf(page).flatMap(({ name, cohort: one }) =>
    one && hasAverages(one) ? { name, cohort: one } : [],
  );
}

/** That there are no averages of the region or of the size, where these are known. */
function withheld(page: Page): Block[] {
  const none = groupsOf(page).flatMap((one) =>
    one.none && !hasAverages(one.cohort) ? one.none : [],
  );
  return none.length > 0 ? [{ is: 'note', line: none.join(' ') }] : [];
}

function groupsOf(page: Page) {
  const text = page.words.report.field;
  const [region, size] = [cohortOfRegion(page), cohortOfSize(page)];
  return [
    { name: text.all, cohort: cohort(page, 'all') },
    { name: text.ofRegion, cohort: cohort(page, region), none: region && text.withheld.region },
    { name: text.ofSize, cohort: cohort(page, size), none: size && text.withheld.size },
  ];
}

function hasAverages(one: Cohort | undefined): boolean {
  return Object.keys(one?.practices ?? {}).length > 0;
}

function bars(page: Page, others: readonly Others[]): Block {
  const text = page.words.report.field;
  return {
    is: 'bars',
    legend: others.length > 0 ? [text.city, ...others.map(({ name }) => name)] : [],
    rows: page.score.practices.map((tally) => {
      const name = practiceName(page, tally.id);
      return {
        name: typeof name === 'string' ? name : tally.id,
        percent: tally.percent,
        others: others.map((one) => one.cohort.practices?.[tally.id] ?? null),
      };
    }),
  };
}
