import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { score, wwc2022, type Assessment } from '../src/index.js';
import { sampleCity } from '../test/fixtures/sample-city.js';
import type { PeerName } from './bundles.js';
import { ROOT } from '../tools/library.js';
import { formioDefinition, plainForm, surveyDefinition } from './forms.js';

/** A page to measure. */
export interface Page {
  /** Modules that it loads, as the server names them. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly body: string;
  /** What else it fetches, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The peer that must be built for it. */
  readonly peer?: PeerName;
  /** An expression that is true in the page once a reader can use it. */
  readonly ready: string;
}

/** Keeps the elements' places until they are there, as the README says. */
const PLACES = '/cdn/wwc.css';
const withPlaces = {
  styles: [PLACES],
  files: { [PLACES]: readFileSync(resolve(ROOT, 'components/wwc.css'), 'utf8') },
};

type ElementFile = 'tier-badge' | 'outcome-metric' | 'scorecard' | 'assessment';

/** Whether the shadow roots of all these elements hold what is looked for. */
const hold = (tag: string, selector: string) =>
  `[...document.querySelectorAll('${tag}')].every((it) => it.shadowRoot?.querySelector('${selector}'))`;

/** A page as it is sent. */
export function htmlOf({ scripts = [], styles = [], body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Measured</title>
<link rel="icon" href="data:,">
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n')}
</head>
<body>
${body}
</body>
</html>`;
}

/** A page without any script. */
export function plain(body: string): Page {
  return { body, ready: 'true' };
}

export function ofPeer(peer: PeerName, body: string, ready: string, hasStyles = false): Page {
  const styles = hasStyles ? [`/peers/${peer}.css`] : [];
  return { scripts: [`/peers/${peer}.js`], styles, body, peer, ready };
}

/** A page with one kind of element, loaded from the file of that element alone. */
export function ofElement(element: ElementFile, body: string, drawn: string): Page {
  return {
    scripts: [`/cdn/${element}.js`],
    body,
    ready: hold(`wwc-${element}`, drawn),
  };
}

export const plainBadge = plain('<p><a href="/report">Gold 2024, Sample City</a></p>');
export const bareElement = ofPeer(
  'lit',
  '<bare-element city="Sample City"></bare-element>',
  hold('bare-element', 'p'),
);
export const webAwesomeBadge = ofPeer(
  'web-awesome',
  '<wa-badge variant="success">Gold 2024, Sample City</wa-badge>',
  hold('wa-badge', 'slot'),
  true,
);

export function badges(count: number): Page {
  const tag = (index: number) =>
    `<wwc-tier-badge tier="gold" status="certified" year="2024" city="City ${index}"></wwc-tier-badge>`;
  return ofElement('tier-badge', repeated(count, tag), '[part=title]');
}

export function tiles(count: number): Page {
  const tag = (index: number) =>
    `<wwc-outcome-metric metric="air-quality" value="${(5 + (index % 9)).toFixed(1)}" year="2022"></wwc-outcome-metric>`;
  return ofElement('outcome-metric', repeated(count, tag), '[part=value]');
}

/** Tiles that each show another city out of one table, which is fetched once. */
export function portalTiles(count: number): Page {
  const tag = (index: number) =>
    `<wwc-outcome-metric metric="broadband" src="/table-${count}.json" value-field="share" year-field="year" where="city=City ${index}"></wwc-outcome-metric>`;
  const years = [2019, 2020, 2021, 2022, 2023];
  const rows = Array.from({ length: count }, (_, city) =>
    years.map((year) => ({
      city: `City ${city}`,
      year: String(year),
      share: String(60 + ((7 * city + year) % 35)),
    })),
  );
  return {
    ...ofElement('outcome-metric', repeated(count, tag), '[part=years]'),
    files: { [`/table-${count}.json`]: JSON.stringify(rows.flat()) },
  };
}

/** A tile out of a CSV file with a row for each monitor and year, of at least so many bytes. */
export function csvTile(bytes: number): Page {
  const path = `/monitors-${bytes}.csv`;
  const body = `<wwc-outcome-metric metric="air-quality" src="${path}" value-field="Arithmetic Mean" year-field="Year" where="State Code=06" aggregate="mean"></wwc-outcome-metric>`;
  const lines = [
    'State Code,County Code,Site Num,Year,Units of Measure,Arithmetic Mean,Local Site Name',
  ];
  for (let index = 0, length = 0; length < bytes; index += 1) {
    const mean = (5 + (index % 97) / 10).toFixed(6);
    const line = `"06","${index % 58}","${index}",${2015 + (index % 9)},"Micrograms/cubic meter (LC)",${mean},"Site ${index}, roof"`;
    length += line.length + 2;
    lines.push(line);
  }
  return {
    ...ofElement('outcome-metric', body, '[part=years]'),
    files: { [path]: lines.join('\r\n') },
  };
}

/** Scorecards that each hold their own record. */
export function scorecards(count: number, attributes = ''): Page {
  const tag = () => `<wwc-scorecard ${attributes}>${json(sampleCity)}</wwc-scorecard>`;
  // Of many, those far below the window draw no chart yet.
  const isDrawn = count === 1 && !attributes.includes('without-chart');
  return ofElement('scorecard', repeated(count, tag), isDrawn ? 'canvas[data-drawn]' : 'table');
}

/** The whole report of one record, its 43 criteria among it. */
export function report(attributes = ''): Page {
  const body = `<wwc-scorecard view="report" ${attributes}>${json(sampleCity)}</wwc-scorecard>`;
  return ofElement('scorecard', body, '[part=next]');
}

/** The report of a city with so many records before this one, every third without its figure of broadband. */
export function reportWithYears(count: number): Page {
  const history = Array.from({ length: count }, (_, index) => {
    const year = 2023 - index;
    const broadband = index % 3 === 2 ? {} : { broadband: { value: 90 - index / 2, year } };
    return { ...sampleCity, updatedAt: `${year}-05-01T00:00:00Z`, outcomes: broadband };
  });
  const path = `/years-${count}.json`;
  const body = `<wwc-scorecard view="report" without-chart src="${path}"></wwc-scorecard>`;
  return {
    ...ofElement('scorecard', body, '[part=next]'),
    files: { [path]: JSON.stringify([sampleCity, ...history]) },
  };
}

export const radar = ofPeer(
  'chart',
  `<div style="height: 400px"><canvas></canvas></div>${json(
    {
      labels: wwc2022.practices.map(({ name }) => name),
      values: score(sampleCity as unknown as Assessment, wwc2022).practices.map(
        ({ percent }) => percent,
      ),
    },
    'definition',
  )}`,
  "typeof chart === 'object'",
);

export const plainScorecard = plain(
  `<h2>Sample City</h2><table>${wwc2022.practices
    .map(({ name, criteria }) => `<tr><th>${name}</th><td>${criteria.length}</td></tr>`)
    .join('')}</table>`,
);

export const assessment = assessmentWith('');

/** The form with a record whose answers have this many links as evidence. */
export function evidence(links: number): Page {
  const codes = wwc2022.practices.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const answers = Object.fromEntries(codes.map((code) => [code, { evidence: [] as unknown[] }]));
  for (let index = 0; index < links; index += 1) {
    answers[codes[index % codes.length] ?? '']?.evidence.push({
      title: `Document ${index}`,
      url: `https://data.example/${index}`,
    });
  }
  return assessmentWith(json({ format: 'wwc-assessment/1', standard: 'wwc-2022', answers }));
}

function assessmentWith(record: string): Page {
  const body = `<wwc-assessment practice="DM">${record}</wwc-assessment>`;
  return ofElement('assessment', body, '[part=question]');
}

export const survey = ofPeer(
  'survey',
  `<div id="form"></div>${json(surveyDefinition(), 'definition')}`,
  "document.querySelectorAll('#form input[type=radio]').length >= 27",
  true,
);

export const formio = ofPeer(
  'formio',
  `<div id="form"></div>${json(formioDefinition(), 'definition')}`,
  "document.querySelectorAll('#form input[type=radio]').length >= 27",
  true,
);

export const plainAssessment = plain(plainForm());

/** The form, and a scorecard that follows each answer. */
export function followed(attributes: string): Page {
  return {
    scripts: ['/cdn/wwc.js'],
    ...withPlaces,
    body: `<wwc-scorecard for="form" ${attributes}></wwc-scorecard>
<wwc-assessment id="form" practice="DM">${json(sampleCity)}</wwc-assessment>`,
    ready: [
      hold('wwc-assessment', '[part=question]'),
      hold('wwc-scorecard', attributes.includes('report') ? '[part=next]' : 'table'),
    ].join(' && '),
  };
}

/** The form with the three others, which follow it. */
export function together(scripts: readonly string[]): Page {
  return {
    ...withPlaces,
    scripts,
    body: `<wwc-tier-badge for="form"></wwc-tier-badge>
<wwc-outcome-metric for="form" metric="air-quality"></wwc-outcome-metric>
<wwc-assessment id="form" practice="DM">${json(sampleCity)}</wwc-assessment>
<wwc-scorecard for="form"></wwc-scorecard>`,
    ready: [
      hold('wwc-tier-badge', '[part=title]'),
      hold('wwc-assessment', '[part=question]'),
      hold('wwc-scorecard', 'table'),
    ].join(' && '),
  };
}

function repeated(count: number, tag: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => tag(index)).join('\n');
}

function json(value: unknown, id?: string): string {
  const named = id === undefined ? '' : ` id="${id}"`;
  return `<script type="application/json"${named}>${JSON.stringify(value)}</script>`;
}
