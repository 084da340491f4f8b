import type { Assessment } from '../../assessment/assessment.js';
import type { Benchmark, Cohort } from '../../benchmark/benchmark.js';
import { webAddress } from '../../document/web-address.js';
import { regionOf, sizeBandOf } from '../../scoring/eligibility.js';
import type { Score } from '../../scoring/score.js';
import type { Standard } from '../../standard/standard.js';
import { longDate } from '../../text/long-date.js';
import { number, percentage } from '../../text/quantity.js';
import { tierName as nameOfTier } from '../../text/record-title.js';
import type { RecordWords } from '../../text/record-words.js';
import type { OutcomeMoreText } from '../../text/outcome-more-text.js';
import type { Line } from './report-document.js';

/** All that a report says, in one language. */
export interface ReportWords extends RecordWords {
  readonly outcome: OutcomeMoreText;
  /** The Sustainable Development Goals; index 0 is goal 1. */
  readonly goals: readonly string[];
}

/** What every section is made from. */
export interface Page {
  readonly lang: string;
  readonly words: ReportWords;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly score: Score;
  readonly benchmark: Benchmark | null;
  /** Other records of the same city, in any order. */
  readonly earlier: readonly Assessment[];
}

/** `value` from 0 to 100. */
export function percent({ lang }: Page, value: number): string {
  return percentage(value, lang);
}

/** A number of things, as the reader's language writes it. */
export function count({ lang }: Page, value: number): string {
  return number(value, null, lang);
}

/** The day that stands in the record, wherever its reader is. */
export function day({ lang, words }: Page, date: string): string {
  return longDate(words.scorecard.date, date, lang);
}

export function tierName(page: Page, tier: string): string {
  return nameOfTier({ words: page.words.scorecard }, tier);
}

/** Whether the words are about this edition. */
export function isTheWords({ standard }: Page): boolean {
  return standard.id === 'wwc-2022';
}

/** Words of the edition, marked as such where the report is in another language. */
export function official({ lang, standard }: Page, text: string): Line {
  const isSame = lang.split('-')[0] === standard.lang.split('-')[0];
  return isSame ? text : { is: 'foreign', lang: standard.lang, text };
}

export function practiceName(page: Page, id: string): Line {
  const translated = isTheWords(page) ? page.words.scorecard.names.practices[id] : undefined;
  const practice = page.standard.practices.find((one) => one.id === id);
  return translated ?? official(page, practice?.name ?? id);
}

/** A link where the address can be followed, else the text alone. */
export function link(address: string | undefined, text: Line): Line {
  const href = webAddress(address);
  return href === null ? text : { is: 'link', address: href, text };
}

export function cohort(
  { benchmark }: Pick<Page, 'benchmark'>,
  id: string | null,
): Cohort | undefined {
  return benchmark?.cohorts.find((one) => one.id === id);
}

/** The id of the cohort of cities of this size; null where that is not known. */
export function cohortOfSize({
  assessment,
  standard,
}: Pick<Page, 'assessment' | 'standard'>): string | null {
  const population = assessment.city?.population;
  const band = population === undefined ? null : sizeBandOf(population, standard);
  return band && `size:${band.id}`;
}

export function cohortOfRegion({ assessment, standard }: Page): string | null {
  const country = assessment.city?.country;
  const region = country === undefined ? null : regionOf(country, standard);
  return region && `region:${region.id}`;
}
