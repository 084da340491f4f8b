import { expect, fixture, html } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { csvLines } from '../../src/document/csv-lines.js';
import { criteriaOf, wwc2022 } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { savedFiles } from '../support/saved-files.js';
import {
  allWords,
  expectLabelAndFigure,
  partOf,
  shown,
  until,
  words,
  wordsOf,
} from '../support/scorecard-page.js';
import { PHONE, setViewport } from '../support/viewport.js';

const sample = await (await fetch('/test-server/record.json')).json();

/** All cities and those of the sample city's size; nothing of its region. */
const BENCHMARK = {
  format: 'wwc-benchmark/1',
  standard: 'wwc-2022',
  asOf: '2023',
  source: { title: 'A <b>study</b>', url: 'https://study.example/' },
  cohorts: [
    {
      id: 'all',
      cities: 1810,
      averagePercent: 30.4,
      practices: { DM: 41, EVAL: 0, RDC: 12 },
      criteria: { DM1: 0.41, DM8: 0 },
    },
    { id: 'region:united-states', cities: 156, averagePercent: 33 },
    {
      id: 'size:250k-500k',
      practices: { DM: 51, EVAL: null },
      criteria: { DM1: 0.555 },
    },
  ],
};

describe('<wwc-scorecard> beside other cities', () => {
  it('is accessible', async () => {
    await expectAccessible(await beside(BENCHMARK));
    await setViewport(PHONE);
    await expectAccessible(await beside(BENCHMARK));
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('shows averages by practice, and never invents one', async () => {
    const rows = rowsOf(await beside(BENCHMARK), 'results');
    expect(rows.slice(0, 4)).to.deep.equal([
      ['Practice', 'Criteria earned', 'This city', 'All cities', 'Cities of this size'],
      ['Data Management', '8 of 9', '89%', '41%', '51%'],
      ['Rigorous Evaluations', '3 of 4', '75%', '0%', 'not published'],
      ['Leadership & Capacity', '6 of 7', '86%', 'not published', 'not published'],
    ]);
    expect(rows.at(-1)).to.deep.equal(['All practices', '31 of 43', '72%', '30%', 'not published']);
  });

  it('is a card for each practice on a phone: at the left what a figure is, at the right the figure', async () => {
    await setViewport(PHONE);
    const card = await beside(BENCHMARK);
    const cells = [...partOf(card, 'results')!.querySelectorAll('td')];
    expect(cells).to.have.length(9 * 4);
    for (const cell of cells) expectLabelAndFigure(cell);
  });

  it('has heads of at most two lines on a desktop', async () => {
    await setViewport({ width: 1200, height: 800 });
    const card = await beside(BENCHMARK);
    for (const head of partOf(card, 'results')!.querySelectorAll('thead th')) {
      const range = document.createRange();
      range.selectNodeContents(head.lastChild!);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      expect(new Set(tops).size, head.textContent!).to.be.at.most(2);
    }
  });

  it('says what the figures are, and from when', async () => {
    const card = await beside(BENCHMARK);
    expect(words(card, 'results')).to.contain('As of 2023. Source: A <b>study</b>');
    expect(words(card, 'results')).not.to.contain('made up');
    for (const [asOf, written] of [
      ['2023-05', 'As of May 2023.'],
      ['2023-05-31', 'As of May 31, 2023.'],
    ] as const) {
      expect(words(await beside({ ...BENCHMARK, asOf }), 'results')).to.contain(written);
    }
    const madeUp = await beside({ ...BENCHMARK, illustrative: true });
    expect(words(madeUp, 'results')).to.contain('The figures of other cities are made up');
  });

  it('says so wherever a figure of theirs stands, on a page that shows no other section', async () => {
    const criteria = Object.fromEntries(criteriaOf(wwc2022).map(({ code }) => [code, 0.81]));
    const all = { id: 'all', practices: { DM: 41 } };
    const figures = { ...BENCHMARK, illustrative: true, cohorts: [{ ...all, criteria }] };
    const card = await beside(figures, 'report');
    card.sections = 'criteria next';
    await until(() => !partOf(card, 'results'));
    for (const section of ['criteria', 'next']) {
      expect(words(card, section)).to.contain('81%');
      expect(words(card, section)).to.contain('The figures of other cities are made up');
      expect(words(card, section)).to.contain('As of 2023. Source: A <b>study</b>');
    }
    card.benchmark = { ...figures, cohorts: [all] } as never;
    await until(() => !words(card, 'criteria').includes('All cities'));
    for (const section of ['criteria', 'next']) {
      expect(words(card, section)).not.to.contain('made up');
    }
  });

  it('shows shares of cities beside each criterion of the report', async () => {
    const card = await beside(BENCHMARK, 'report');
    await until(() => partOf(card, 'criteria'));
    const rows = rowsOf(card, 'criteria');
    expect(rows[0]).to.deep.equal([
      'Criterion',
      'Answer',
      'Review decision',
      'All applicants that do this',
      'Cities of this size that do this',
    ]);
    expect(rows[1]!.slice(1)).to.deep.equal(['Yes', '', '41%', '56%']);
    expect(rows[8]!.slice(1)).to.deep.equal(['Yes', 'In progress', '0%', 'not published']);
    expect(rowsOf(card, 'field')).to.deep.include(['All cities', '1,810', '30%']);
    expect(rowsOf(card, 'field')).to.deep.include(['Canada', 'not published', 'not published']);
  });

  it('says of which cities like this one no figures were published', async () => {
    const noneOfSize = 'For cities of this size, such figures were not published.';
    const noneOfRegion = 'For cities of this region, such figures were not published.';
    const criteria = Object.fromEntries(criteriaOf(wwc2022).map(({ code }) => [code, 0.81]));
    const all = { id: 'all', practices: { DM: 41 }, criteria };
    const card = await beside({ ...BENCHMARK, cohorts: [all] }, 'report');
    await until(() => partOf(card, 'criteria'));
    expect(words(card, 'results')).to.contain(`${noneOfRegion} ${noneOfSize}`);
    expect(words(card, 'criteria')).to.contain(noneOfSize).and.not.to.contain(noneOfRegion);
    await expectAccessible(card);
    card.assessment = { ...sample, city: { name: 'Sample City' } };
    await until(() => !allWords(card).includes('such figures'));
    expect(words(card, 'results')).to.contain('All cities');
    card.assessment = sample;
    card.benchmark = BENCHMARK as never;
    await until(() => words(card, 'criteria').includes('56%'));
    expect(words(card, 'criteria')).not.to.contain('such figures');
    expect(words(card, 'results')).to.contain(noneOfRegion).and.not.to.contain(noneOfSize);
    card.lang = 'es';
    await until(() =>
      words(card, 'results').includes('De las ciudades de esta región no se publicaron'),
    );
  });

  it('puts these shares into the file for a spreadsheet', async () => {
    const card = await beside(BENCHMARK, 'report');
    await until(() => partOf(card, 'criteria'));
    const saved = savedFiles();
    const buttons = [...card.shadowRoot!.querySelectorAll<HTMLElement>('button')];
    buttons.find((button) => wordsOf(button) === 'Criteria (CSV)')!.click();
    await until(() => saved.length === 1);
    const [, ...rows] = csvLines(await saved[0]!.file.text());
    expect(rows[0]!.slice(-2)).to.deep.equal(['41', '56']);
    expect(rows[7]!.slice(-2)).to.deep.equal(['0', 'not published']);
  });

  it('draws the averages behind the city, each with its own dashes', async () => {
    const card = await beside(BENCHMARK);
    card.withoutChart = false;
    await card.updateComplete;
    partOf(card, 'chart')!.scrollIntoView();
    const chart = () => Chart.getChart(card.shadowRoot!.querySelector('canvas')!);
    await until(() => chart()?.data.datasets.length === 3);
    const [, all, size] = chart()!.data.datasets;
    expect(all!.data).to.deep.equal([41, 0, null, null, null, null, 12, null]);
    expect(size!.data.slice(0, 2)).to.deep.equal([51, null]);
    // From Data Management to Rigorous Evaluations; the practices beyond these have a neighbor that is not published.
    expect(linesOf(chart(), 1)).to.deep.equal([[0, 1]]);
    expect(linesOf(chart(), 2)).to.deep.equal([]);
    expect(all).to.have.property('borderDash').that.does.not.deep.equal(dashOf(size));
  });

  it('marks the averages under the bars of the city, and joins no practice with another', async () => {
    const card = await beside(BENCHMARK);
    card.withoutChart = false;
    await card.updateComplete;
    card.shadowRoot!.querySelector<HTMLElement>('.tools button')!.click();
    const chart = () => Chart.getChart(card.shadowRoot!.querySelector('canvas')!);
    await until(() => chart()?.getDatasetMeta(2).type === 'bar');
    const [all, size] = chart()!.data.datasets as unknown as Marked[];
    expect([all!.showLine, size!.showLine]).to.deep.equal([false, false]);
    expect(all!.pointStyle).not.to.equal(size!.pointStyle);
    expect(all!.data.map(({ x }) => x)).to.deep.equal([41, 0, 12]);
    const [bars, marks] = [2, 0].map((at) => chart()!.getDatasetMeta(at).data);
    // Data Management is the first practice, Results-Driven Contracting the seventh.
    for (const [bar, mark, middle] of [
      [bars![0]!, marks![0]!, chart()!.scales['y']!.getPixelForValue(0)],
      [bars![6]!, marks![2]!, chart()!.scales['y']!.getPixelForValue(6)],
    ] as const) {
      // Half the bar, half the mark, and something between them.
      expect(mark.y - bar.y).to.be.above(7 + 3.5 + 1);
      // Both within their row.
      expect(bar.y).to.be.within(middle - 20, middle);
      expect(mark.y).to.be.within(middle, middle + 20);
    }
  });

  it('takes the figures from an address, and says where they cannot be had', async () => {
    const json = new Blob([JSON.stringify(BENCHMARK)], { type: 'application/json' });
    const address = URL.createObjectURL(json);
    const card = await shown(
      await fixture<WwcScorecard>(
        html`<wwc-scorecard
          without-chart
          benchmark-src=${address}
          .assessment=${sample}
        ></wwc-scorecard>`,
      ),
    );
    await until(() => words(card, 'results').includes('All cities'));
    expect(card.benchmark?.asOf).to.equal('2023');
    URL.revokeObjectURL(address);
    card.benchmarkSrc = '/test-server/status/404';
    await until(() => words(card, 'results').includes('could not be loaded'));
    expect(rowsOf(card, 'results')[1]).to.deep.equal(['Data Management', '8 of 9', '89%']);
    card.benchmarkSrc = null;
    await until(() => !words(card, 'results').includes('could not be loaded'));
  });

  it('takes the figures from a script inside the tag, and follows it', async () => {
    const card = await withScript(JSON.stringify(BENCHMARK));
    await until(() => words(card, 'results').includes('All cities'));
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    const script = card.querySelector('script')!;
    script.textContent = JSON.stringify({ ...BENCHMARK, illustrative: true });
    await until(() => words(card, 'results').includes('made up'));
    script.remove();
    await until(() => !words(card, 'results').includes('All cities'));
    expect(words(card, 'results')).not.to.contain('could not be loaded');
    card.append(script);
    await until(() => words(card, 'results').includes('made up'));
  });

  it('prefers what was given otherwise to the script inside, and goes back to it', async () => {
    const card = await withScript(JSON.stringify({ ...BENCHMARK, asOf: '2019' }));
    await until(() => words(card, 'results').includes('As of 2019'));
    card.benchmark = BENCHMARK as never;
    await until(() => words(card, 'results').includes('As of 2023'));
    card.benchmark = null;
    await until(() => words(card, 'results').includes('As of 2019'));
    card.benchmarkSrc = '/test-server/status/404';
    await until(() => words(card, 'results').includes('could not be loaded'));
    card.removeAttribute('benchmark-src');
    card.benchmarkSrc = null;
    await until(() => words(card, 'results').includes('As of 2019'));
  });

  it('stays calm where the script inside holds no JSON, or another document', async () => {
    for (const text of ['', '{', '[]', 'null', '"x"', '{"format":"wwc-benchmark/9"}']) {
      const card = await withScript(text);
      expect(words(card, 'results'), text).to.contain('could not be loaded');
      expect(rowsOf(card, 'results')[1]).to.deep.equal(['Data Management', '8 of 9', '89%']);
      expect(card.benchmark).to.equal(null);
      await expectAccessible(card);
    }
  });

  it('leaves out figures of another edition', async () => {
    const card = await shown(
      await fixture<WwcScorecard>(
        html`<wwc-scorecard
          without-chart
          .benchmark=${{ ...BENCHMARK, standard: 'wwc-2017' }}
          .assessment=${sample}
        ></wwc-scorecard>`,
      ),
    );
    expect(card.benchmark).to.equal(null);
    expect(words(card, 'results')).to.contain('could not be loaded');
  });
});

async function beside(benchmark: unknown, view: 'report' | null = null): Promise<WwcScorecard> {
  const template = html`<wwc-scorecard
    without-chart
    .view=${view}
    .benchmark=${benchmark}
    .assessment=${sample}
  ></wwc-scorecard>`;
  const card = await shown(await fixture<WwcScorecard>(template));
  await until(() => words(card, 'results').includes('All cities'));
  return card;
}

async function withScript(text: string): Promise<WwcScorecard> {
  const card = document.createElement('wwc-scorecard');
  card.withoutChart = true;
  card.assessment = sample;
  const script = document.createElement('script');
  script.type = 'application/wwc-benchmark+json';
  script.textContent = text;
  card.append(script);
  const page = await fixture(html`<div></div>`);
  page.append(card);
  return shown(card);
}

function rowsOf(card: WwcScorecard, section: string): string[][] {
  const rows = partOf(card, section)?.querySelectorAll('tr') ?? [];
  return [...rows].map((row) => [...row.children].map(wordsOf));
}

/** What the chart has of other cities beside bars. */
interface Marked {
  readonly data: readonly { readonly x: number }[];
  readonly showLine: boolean;
  readonly pointStyle: string;
}

/** From which practice to which the line of a cohort goes. */
function linesOf(chart: Chart | undefined, at: number): (readonly [number, number])[] {
  const line = chart!.getDatasetMeta(at).dataset as unknown as Line;
  return line.segments
    .filter(({ start, end }) => start !== end)
    .map(({ start, end }) => [start, end]);
}

interface Line {
  readonly segments: readonly { readonly start: number; readonly end: number }[];
}

function dashOf(dataset: object | undefined): unknown {
  return dataset && 'borderDash' in dataset ? dataset.borderDash : undefined;
}
