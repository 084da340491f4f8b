import { wwc2022 } from '../src/index.js';
import type { Answering } from './measure.js';
import {
  assessment,
  badges,
  bareElement,
  csvTile,
  evidence,
  followed,
  formio,
  plainAssessment,
  plainBadge,
  plainScorecard,
  portalTiles,
  radar,
  report,
  reportWithYears,
  scorecards,
  survey,
  tiles,
  together,
  webAwesomeBadge,
  type Page,
} from './pages.js';

/** One page to measure among others that do the same for a reader. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly page: Page;
  readonly answering?: Answering;
  /** How much work it is, for the cases that show how the figures grow. */
  readonly size?: number;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** The first is the one that the others are held against. */
  readonly cases: readonly Case[];
}

const PRACTICES = wwc2022.practices.map(({ id }) => id);

const ours: Answering = {
  pages: PRACTICES.length,
  show: (page) => `document.querySelector('wwc-assessment').practice = '${PRACTICES[page]}'`,
};
const peers: Answering = { pages: PRACTICES.length, show: (page) => `showPage(${page})` };
/** Of a form that is measured for something else. */
const firstOnly: Answering = { pages: 1, show: () => '' };

const LIMITS: readonly Case[] = [
  { id: 'lit', label: 'bare Lit element (floor)', page: bareElement },
  { id: 'plain', label: 'plain HTML (limit)', page: plainBadge },
];

/** Everything that is measured in the browser. */
export const GROUPS: readonly Group[] = [
  {
    id: 'tier-badge',
    title: 'One badge',
    cases: [
      { id: 'wwc', label: '<wwc-tier-badge>', page: badges(1) },
      { id: 'web-awesome', label: "Web Awesome's badge", page: webAwesomeBadge },
      ...LIMITS,
    ],
  },
  {
    id: 'outcome-metric',
    title: 'One metric',
    cases: [{ id: 'wwc', label: '<wwc-outcome-metric>', page: tiles(1) }, ...LIMITS],
  },
  {
    id: 'scorecard',
    title: 'One scorecard',
    cases: [
      { id: 'wwc', label: '<wwc-scorecard>', page: scorecards(1) },
      { id: 'text', label: 'the same without its chart', page: scorecards(1, 'without-chart') },
      { id: 'chart', label: 'Chart.js alone, same radar', page: radar },
      { id: 'lit', label: 'bare Lit element (floor)', page: bareElement },
      { id: 'plain', label: 'plain HTML (limit)', page: plainScorecard },
    ],
  },
  {
    id: 'report',
    title: 'The whole report, 43 criteria',
    cases: [
      { id: 'wwc', label: '<wwc-scorecard view="report">', page: report() },
      { id: 'text', label: 'the same without its chart', page: report('without-chart') },
    ],
  },
  {
    id: 'followed',
    title: 'An answer that a scorecard follows',
    cases: [
      { id: 'form', label: 'the form alone', page: assessment, answering: firstOnly },
      { id: 'results', label: 'with the results', page: followed(''), answering: firstOnly },
      {
        id: 'report',
        label: 'with the report',
        page: followed('view="report"'),
        answering: firstOnly,
      },
    ],
  },
  {
    id: 'assessment',
    title: 'A form with the same 43 questions',
    cases: [
      { id: 'wwc', label: '<wwc-assessment>', page: assessment, answering: ours },
      { id: 'survey', label: 'SurveyJS', page: survey, answering: peers },
      { id: 'formio', label: 'Form.io', page: formio, answering: peers },
      { id: 'lit', label: 'bare Lit element (floor)', page: bareElement },
      {
        id: 'plain',
        label: 'plain HTML (limit)',
        page: plainAssessment,
        answering: firstOnly,
      },
    ],
  },
  {
    id: 'together',
    title: 'All four, wired together',
    cases: [
      {
        id: 'one-file',
        label: 'from the one file',
        page: together(['/cdn/wwc.js']),
        answering: firstOnly,
      },
      {
        id: 'four-files',
        label: 'from a file each',
        page: together(
          ['tier-badge', 'outcome-metric', 'scorecard', 'assessment'].map(
            (name) => `/cdn/${name}.js`,
          ),
        ),
      },
    ],
  },
  growing('badges', 'Many badges', { sizes: [10, 100, 1000], page: badges }),
  growing('tiles', 'Many metrics out of one table', { sizes: [2, 20, 200], page: portalTiles }),
  growing('csv', 'A metric out of a CSV file, by its bytes', {
    sizes: [50_000, 500_000, 5_000_000],
    page: csvTile,
  }),
  growing('years', 'A report with earlier records', {
    sizes: [1, 10, 100],
    page: reportWithYears,
  }),
  growing('scorecards', 'Many scorecards', { sizes: [1, 10, 20, 100], page: scorecards }),
  growing('evidence', 'A form with many links as evidence', {
    sizes: [10, 100, 1000],
    page: evidence,
    answering: firstOnly,
  }),
];

interface Growing {
  readonly sizes: readonly number[];
  readonly page: (size: number) => Page;
  readonly answering?: Answering;
}

function growing(id: string, title: string, { sizes, page, answering }: Growing): Group {
  const cases = sizes.map((size) => ({
    id: String(size),
    label: size.toLocaleString('en-US'),
    page: page(size),
    size,
    ...(answering ? { answering } : {}),
  }));
  return { id, title, cases };
}
