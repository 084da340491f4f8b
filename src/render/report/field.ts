import type { Cohort } from '../../benchmark/benchmark.js';
import { PUBLISHED } from '../../benchmark/published.js';
import { say } from '../../text/message.js';
import { partDate } from '../../text/part-date.js';
import {
  cohort,
  cohortOfRegion,
  cohortOfSize,
  count,
  day,
  isTheWords,
  link,
  official,
  percent,
  type Page,
} from './page.js';
import { given, soft, strong, type Block, type Line, type Table } from './report-document.js';

/** How many cities applied, and how they did on average: by region, and by size. */
export function field(page: Page): Block[] {
  const { standard, words } = page;
  const text = words.report.field;
  const regions = standard.regions.map(({ id, name }) => ({
    id: `region:${id}`,
    name: (isTheWords(page) && text.regions[id]) || official(page, name),
    isHere: cohortOfRegion(page) === `region:${id}`,
  }));
  const bands = standard.sizeBands.map(({ id }, at) => ({
    id: `size:${id}`,
    name: bandName(page, at),
    isHere: cohortOfSize(page) === `size:${id}`,
  }));
  const all = { id: 'all', name: text.all, isHere: false };
  return [
    table(page, text.region, [...regions, all]),
    table(page, text.size, bands),
    ...remarks(page),
  ];
}

interface Place {
  readonly id: string;
  readonly name: Line;
  readonly isHere: boolean;
}

function table(page: Page, heading: string, places: readonly Place[]): Table {
  const { cities, average, here } = page.words.report.field;
  return {
    is: 'table',
    name: 'field',
    caption: heading,
    columns: [
      { heading },
      { heading: cities, isFigure: true },
      { heading: average, isFigure: true },
    ],
    rows: places.map(({ id, name, isHere }) => {
      const figures = figuresOf(page, id);
      return [
        isHere ? [name, ' ', { is: 'tag', text: here }] : name,
        typeof figures?.cities === 'number' ? count(page, figures.cities) : notPublished(page),
        percentOrNot(page, figures?.averagePercent),
      ];
    }),
  };
}

/** From the benchmark; without one, what is known of the edition of 2022. */
function figuresOf(page: Page, id: string): Cohort | undefined {
  if (page.benchmark) return cohort(page, id);
  return isTheWords(page) ? PUBLISHED.find((one) => one.id === id) : undefined;
}

/** A percent, or that it was not published. */
export function percentOrNot(page: Page, value: number | null | undefined): Line {
  return typeof value === 'number' ? percent(page, value) : notPublished(page);
}

function notPublished({ words }: Page): Line {
  return soft(words.report.field.notPublished);
}

function bandName(page: Page, at: number): string {
  const { between, from } = page.words.report.field;
  const [band, next] = page.standard.sizeBands.slice(at);
  if (!band) return '';
  if (!next) return say(page, from, { from: count(page, band.minPopulation) });
  const to = count(page, next.minPopulation - 1);
  return say(page, between, { from: count(page, band.minPopulation), to });
}

/** What the figures of other cities are, and that they are made up where they are. */
export function remarks(page: Page): Block[] {
  const { benchmark, words } = page;
  const { illustrative, asOf, source, published } = words.report.field;
  if (!benchmark) return isTheWords(page) ? [{ is: 'note', line: [published] }] : [];
  const { asOf: date, source: from } = benchmark;
  const { title, url } = from ?? {};
  const line: Line[] = [
    date ? `${say(page, asOf, { date: partDate(date, page.lang, (one) => day(page, one)) })} ` : '',
    title ? [`${source}: `, link(url, given(title))] : '',
  ];
  return [
    ...(benchmark.illustrative ? [{ is: 'note', line: strong(illustrative) } as const] : []),
    ...(date || title ? [{ is: 'note', line } as const] : []),
  ];
}
