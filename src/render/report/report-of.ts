import type { Assessment } from '../../assessment/assessment.js';
import type { Benchmark } from '../../benchmark/benchmark.js';
import { score } from '../../scoring/score.js';
import type { Standard } from '../../standard/standard.js';
import { about, explained } from './about.js';
import { criteria } from './criteria.js';
import { field } from './field.js';
import { history } from './history.js';
import { journey } from './journey.js';
import { next } from './next.js';
import { footer, opening } from './opening.js';
import { outcomes } from './outcomes.js';
import type { Page, ReportWords } from './page.js';
import type { ReportDocument, Section } from './report-document.js';
import { results } from './results.js';
import { tiers } from './tiers.js';

export interface ReportOptions {
  /** BCP 47: the language of the words, and of figures and dates. */
  readonly lang: string;
  readonly words: ReportWords;
  /** Figures of other cities, to stand beside the city's own. */
  readonly benchmark?: Benchmark | undefined;
  /** Other records of the same city, to show how it went on. */
  readonly earlier?: readonly Assessment[];
}

/**
 * The status report of a record as data. It shows the review notes where the record has them, which a public copy has
 * not; the city's own notes and its evidence are never in it.
 */
export function reportOf(
  assessment: Assessment,
  standard: Standard,
  { lang, words, benchmark, earlier = [] }: ReportOptions,
): ReportDocument {
  const page: Page = {
    lang,
    words,
    standard,
    assessment,
    score: score(assessment, standard),
    benchmark: benchmark ?? null,
    earlier,
  };
  const head = opening(page);
  return {
    lang,
    title: [head.city, head.title].filter(Boolean).join(': '),
    opening: head,
    outline: words.report.outline,
    sections: sectionsOf(page),
    footer: footer(page),
  };
}

/** In the order of the program's own report. */
function sectionsOf(page: Page): Section[] {
  const { headings } = page.words.report;
  const { tiers: tiersText, practices, outcomes: outcomesText } = page.words.scorecard;
  const sections: Section[] = [
    { id: 'about', heading: headings.about, blocks: about(page) },
    { id: 'tiers', heading: tiersText.heading, blocks: tiers(page) },
    { id: 'journey', heading: headings.journey, blocks: journey(page) },
    { id: 'field', heading: headings.field, blocks: field(page) },
    { id: 'explained', heading: headings.explained, blocks: explained(page) },
    { id: 'results', heading: practices.heading, blocks: results(page) },
    { id: 'history', heading: headings.history, blocks: history(page) },
    { id: 'criteria', heading: headings.criteria, blocks: criteria(page) },
    { id: 'outcomes', heading: outcomesText.heading, blocks: outcomes(page) },
    { id: 'next', heading: headings.next, blocks: next(page) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}
