import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { ROOT, type ElementName } from './library.js';

/** What an element loads only where a page calls for it, by a source that its chunk holds. */
const ON_DEMAND = {
  record: 'components/shared/record.ts',
  credential: 'components/tier-badge/credential.ts',
  verifier: 'src/credential/verify.ts',
  trust: 'src/credential/parse-trust.ts',
  past: 'components/outcome-metric/more.ts',
  portal: 'components/outcome-metric/portal/portal.ts',
  'full chart': 'components/outcome-metric/chart.ts',
  chart: 'node_modules/chart.js/dist/chart.js',
  picture: 'components/scorecard/chart-picture.ts',
  report: 'components/scorecard/report/report.ts',
  unscored: 'components/scorecard/unscored.ts',
  fragment: 'components/assessment/fragment.ts',
  'scroll place': 'components/assessment/scroll-place.ts',
  pages: 'components/assessment/pages/pages.ts',
  submission: 'components/assessment/submission/submission.ts',
  description: 'src/render/json-ld.ts',
} as const;

type OnDemand = keyof typeof ON_DEMAND;

/** One way in which a page loads an element. */
interface Load {
  readonly element: ElementName;
  readonly with: readonly OnDemand[];
  /** In bytes as sent (brotli), in English; null where there is no promise. */
  readonly budget: number | null;
}

const LOADS: readonly Load[] = [
  { element: 'tier-badge', with: [], budget: 9_000 },
  { element: 'tier-badge', with: ['record'], budget: null },
  { element: 'tier-badge', with: ['credential', 'verifier'], budget: null },
  { element: 'outcome-metric', with: [], budget: 10_000 },
  { element: 'outcome-metric', with: ['record', 'past'], budget: null },
  { element: 'outcome-metric', with: ['past', 'portal'], budget: null },
  { element: 'outcome-metric', with: ['past', 'chart', 'full chart'], budget: null },
  { element: 'scorecard', with: ['record'], budget: 22_000 },
  { element: 'scorecard', with: ['record', 'picture'], budget: null },
  { element: 'scorecard', with: ['record', 'report'], budget: 44_500 },
  { element: 'scorecard', with: ['record', 'description'], budget: null },
  { element: 'scorecard', with: ['record', 'unscored'], budget: null },
  { element: 'assessment', with: ['record'], budget: 28_000 },
  { element: 'assessment', with: ['record', 'fragment'], budget: null },
  { element: 'assessment', with: ['record', 'scroll place'], budget: null },
  { element: 'assessment', with: ['record', 'pages'], budget: null },
  { element: 'assessment', with: ['record', 'pages', 'submission'], budget: null },
];

const CHART_BUDGET = 52_000;

/** All four elements in one file, as it is sent; what they load later is not in this. */
const ALL_FOUR_BUDGET = 80_500;

/** All that checks a signed badge; what shows it is not in this. */
const VERIFIER_BUDGET = 4_000;

const LANGUAGES = ['en', 'es'] as const;

export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number | null;
}

/** Each budget and what the built files need of it. */
export function sizes(): Size[] {
  const perElement = LOADS.flatMap((load) =>
    LANGUAGES.map((language) => ({
      what: `${[load.element, ...load.with].join(' + ')} (${language})`,
      bytes: bytesOf(load.element, load.with, language),
      // A page in another language loads its words besides.
      budget: language === 'en' ? load.budget : null,
    })),
  );
  return [
    ...perElement,
    {
      what: 'wwc.js',
      bytes: compressed(readFileSync(resolve(ROOT, 'dist/cdn/wwc.js'))),
      budget: ALL_FOUR_BUDGET,
    },
    { what: 'verifier', bytes: verifierBytes(), budget: VERIFIER_BUDGET },
    { what: 'chart', bytes: chartBytes(), budget: CHART_BUDGET },
  ];
}

/** Over its budget, or not found and so not measured. */
export function isWrong({ bytes, budget }: Size): boolean {
  return bytes === 0 || (budget !== null && bytes > budget);
}

export function sizeTable(rows: readonly Size[]): string {
  return rows
    .map((row) => {
      const limit = row.budget === null ? '' : ` of ${kilobytes(row.budget)}`;
      return `${row.what.padEnd(29)}${kilobytes(row.bytes)}${limit}${isWrong(row) ? '  FAIL' : ''}`;
    })
    .join('\n');
}

function verifierBytes(): number {
  const before = bytesOf('tier-badge', ['credential'], 'en');
  return bytesOf('tier-badge', ['credential', 'verifier'], 'en') - before;
}

/** The chart and what it imports, less what the page has by then. */
function chartBytes(): number {
  const before = bytesOf('scorecard', ['record'], 'en');
  return bytesOf('scorecard', ['record', 'chart'], 'en') - before;
}

/** An entry, its imports, theirs, and the lazy chunks that are wanted, each as it is sent. */
function bytesOf(element: ElementName, parts: readonly OnDemand[], language: string): number {
  const loaded = new Map<string, number>();
  const waiting = [resolve(ROOT, `dist/cdn/${element}.js`)];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    const { now, later } = importsOf(path);
    loaded.set(path, compressed(readFileSync(path)));
    waiting.push(...now, ...later.filter((chunk) => isWanted(chunk, parts, language)));
  }
  return [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function importsOf(path: string): { now: string[]; later: string[] } {
  const code = readFileSync(path, 'utf8');
  const { module } = parseSync(path, code);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    code.slice(start + 1, end - 1),
  );
  const absolute = (specifier: string) => resolve(dirname(path), specifier);
  return { now: [...imported, ...exported].map(absolute), later: later.map(absolute) };
}

/** Of the lazy chunks all but the words of other languages and what nobody called for. */
function isWanted(path: string, parts: readonly OnDemand[], language: string): boolean {
  const sources = sourcesOf(path);
  const onDemand = Object.entries(ON_DEMAND).flatMap(([part, holds]) =>
    sources.some((source) => source.endsWith(holds)) ? part : [],
  );
  const isForeign = sources.every((source) => {
    const [, of = language] = /src\/text\/(\w\w)\//.exec(source) ?? [];
    return of !== language;
  });
  return !isForeign && onDemand.every((part) => parts.some((wanted) => wanted === part));
}

function sourcesOf(path: string): string[] {
  if (!existsSync(`${path}.map`)) throw new Error(`${path} has no source map beside it`);
  return JSON.parse(readFileSync(`${path}.map`, 'utf8')).sources;
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2).padStart(6)} kB`;
}
