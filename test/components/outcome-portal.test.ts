import { expect, fixture, html } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../components/outcome-metric/index.js';
import type { WwcOutcomeMetric } from '../../components/outcome-metric/index.js';
import * as portals from '../fixtures/portals.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { expectAccessible } from '../support/axe.js';
import { press } from '../support/keys.js';
import { emulateMedia } from '../support/media.js';
import { says, until, wordsOf } from '../support/reader.js';
import { countOf } from '../support/test-server.js';
import { PHONE, setViewport } from '../support/viewport.js';

/** Where the tests' server says this, as a portal would. */
function at(body: unknown, more: Record<string, string> = {}): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return `/test-server/data?${new URLSearchParams({ body: text, ...more }).toString()}`;
}

const SHARE = {
  metric: 'broadband',
  'value-field': 'share',
  'year-field': 'year',
  where: 'city=Sample City',
};

/** A tile that is told all by these attributes. */
async function tile(attributes: Record<string, string>, inside = ''): Promise<WwcOutcomeMetric> {
  const page = await fixture(html`<div></div>`);
  const element = document.createElement('wwc-outcome-metric');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  page.append(element);
  await element.updateComplete;
  return element;
}

async function requestsOf(key: string): Promise<number> {
  return (await countOf(key)).requests;
}

function part(element: WwcOutcomeMetric, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector(`[part~="${name}"]`);
}

/** Timers that wait a minute and more, which no test can; what this gives runs those that wait now. */
function holdLongTimers(): { ring: () => void; minutes: () => number[]; release: () => void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waiting = new Map<number, { act: () => void; ms: number }>();
  let last = 1e9;
  globalThis.setTimeout = ((act: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms < 60_000) return set(act, ms, ...rest);
    waiting.set((last += 1), { act, ms });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (!waiting.delete(id ?? 0)) clear(id);
  }) as typeof clearTimeout;
  return {
    minutes: () => [...waiting.values()].map(({ ms }) => ms / 60_000),
    ring: () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const { act } of due) act();
    },
    release: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}

describe('<wwc-outcome-metric> out of the data of an open data portal', () => {
  const forms: Record<string, [body: unknown, more?: Record<string, string>]> = {
    Socrata: [portals.socrata],
    'Socrata, as CSV': [portals.socrataCsv],
    CKAN: [portals.ckan],
    'CKAN in lists': [portals.ckanLists],
    ArcGIS: [portals.arcgis],
    Opendatasoft: [portals.opendatasoft],
    'Opendatasoft, version 1': [portals.opendatasoft1],
    GeoJSON: [portals.geojson],
    'a plain list': [portals.list],
    CSV: [portals.csv],
    'CSV in UTF-16': [`\uFEFF${portals.csv}`, { wide: '' }],
    'a list of lists': [
      [
        ['city', 'year', 'share'],
        ...portals.list.map(({ city, year, share }) => [city, year, share]),
      ],
    ],
  };
  for (const [name, [body, more]] of Object.entries(forms)) {
    it(`shows the latest year of ${name}, with the earlier ones as its past`, async () => {
      const element = await tile({ ...SHARE, src: at(body, more) });
      await says(element, '88% in 2022');
      expect(wordsOf(element, 'standing')).to.match(/^Standard met 13 percentage points above it/);
      const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      );
      expect(rows).to.deep.equal([
        ['2022', '88%'],
        ['2021', '86%'],
        ['2020', '84%'],
      ]);
    });
  }

  it('shows what the US Census has', async () => {
    const element = await tile({
      ...SHARE,
      src: at(portals.census),
      'value-field': 'S2801_C02_014E',
      where: 'state=06; place=44000',
    });
    await says(element, '88% in 2022');
  });

  it('reads decimal commas behind semicolons, and letters as old spreadsheets write them', async () => {
    const body = portals.csvSpanish.replace('\uFEFF', '');
    const element = await tile({
      metric: 'broadband',
      src: at(body, { old: '' }),
      'value-field': 'cuota',
      'year-field': 'año',
    });
    await says(element, '88.5% in 2022');
  });

  const boundaries: Record<string, [metric: string, cell: string, standing: RegExp]> = {
    'broadband 75': ['broadband', '75', /^Standard met exactly on it/],
    'broadband 74.99': ['broadband', '74.99', /^Standard not met 0\.01 percentage points below it/],
    'air quality 10': ['air-quality', '10', /^Standard met exactly on it/],
    'air quality 10.01': ['air-quality', '10.01', /^Standard not met 0\.01 µg\/m³ above it/],
  };
  for (const [name, [metric, cell, standing]] of Object.entries(boundaries)) {
    it(`says of ${name}: ${standing.source}`, async () => {
      const element = await tile({ metric, src: at([{ cell }]), 'value-field': 'cell' });
      await until(() => wordsOf(element, 'standing'));
      expect(wordsOf(element, 'standing')).to.match(standing);
    });
  }

  for (const code of ['-666666666', '-999999999', '-888888888', '-222222222', '', null, 'N/A']) {
    it(`says that ${JSON.stringify(code)} is not reported, and never shows it`, async () => {
      const body = [
        ['share', 'year'],
        [code, '2022'],
      ];
      const element = await tile({
        metric: 'broadband',
        src: at(body),
        'value-field': 'share',
        'year-field': 'year',
      });
      await says(element, 'Not reported');
      expect(wordsOf(element, 'value')).to.equal('in 2022');
      expect(wordsOf(element)).not.to.match(/666|999|888888|222222|N\/A/);
    });
  }

  it('takes several rows of a year together, as it is told', async () => {
    const figures = { mean: '9 µg', median: '8.5 µg', sum: '36 µg', latest: '12 µg' };
    const body = 'day,pm\n2022-03-01,8\n2022-06-01,7\n2022-09-01,9\n2022-12-01,12\n';
    for (const [aggregate, figure] of Object.entries(figures)) {
      const element = await tile({
        metric: 'air-quality',
        src: at(body),
        'value-field': 'pm',
        'year-field': 'day',
        aggregate,
      });
      await says(element, figure);
    }
  });

  it('describes a metric of the page’s own, with its goal', async () => {
    const element = await tile({
      label: 'Parks',
      unit: '%',
      target: '90',
      better: 'higher',
      goal: '11',
      src: at(portals.csv),
      'value-field': 'share',
      'year-field': 'year',
      where: 'city=Sample City',
    });
    await says(element, 'Target not met 2 percentage points below it; higher is better');
    await says(element, 'Sustainable Development Goal 11, Sustainable Cities and Communities');
  });

  it('leads to the data, and says when they were read', async () => {
    const src = at(portals.csv);
    const element = await tile({ ...SHARE, src });
    await says(element, '88%');
    const year = String(new Date().getFullYear());
    expect(wordsOf(element, 'facts')).to.match(
      new RegExp(`Source ${location.hostname}, read on .*${year}$`),
    );
    const [link] = [...element.shadowRoot!.querySelectorAll('a')].slice(-1);
    expect(link!.href).to.equal(new URL(src, location.href).href);
    element.source = 'Open data of Sample City';
    element.sourceHref = 'https://data.city.example/internet';
    await says(element, 'Source Open data of Sample City, read on');
    expect(link!.href).to.equal('https://data.city.example/internet');
  });

  it('explains how the figure is computed, when a reader asks', async () => {
    const element = await tile({ ...SHARE, src: at(portals.csv), aggregate: 'mean' });
    await says(element, '88%');
    const summary = part(element, 'method')!.querySelector('summary')!;
    summary.focus();
    await press('Enter');
    await says(element, 'The share of all households');
    expect(wordsOf(element, 'method'))
      .to.include('from the field “share” of the data, its year from “year”')
      .and.to.include('Only rows with city=Sample City count.')
      .and.to.include('the figure is their average')
      .and.to.include('held against 75% as it is, without rounding');
  });

  it('follows its attributes', async () => {
    const element = await tile({ ...SHARE, src: at(portals.csv) });
    await says(element, '88% in 2022');
    element.where = 'city=Next City, the';
    await says(element, '61.5% in 2022');
    element.src = at([{ share: 77 }]);
    element.where = null;
    element.yearField = null;
    await says(element, '77%');
    element.valueField = null;
    element.src = null;
    element.value = 10;
    await says(element, '10%');
  });

  it('reads data also where a script sets all before the element is on the page', async () => {
    const element = document.createElement('wwc-outcome-metric');
    Object.assign(element, { src: at([{ share: 77 }]), metric: 'broadband' });
    element.valueField = 'share';
    const page = await fixture(html`<div></div>`);
    page.append(element);
    await says(element, '77%');
  });

  it('shows the record where the address holds one, with a field or without', async () => {
    for (const field of ['share', '']) {
      const element = await tile({
        metric: 'broadband',
        src: '/test-server/record.json',
        ...(field && { 'value-field': field }),
      });
      await says(element, '88% in 2022');
      expect(wordsOf(element, 'facts')).to.include('American Community Survey');
    }
  });

  it('gives way to a record', async () => {
    const element = await tile({
      metric: 'broadband',
      src: at([{ share: 5 }]),
      'value-field': 'share',
    });
    await says(element, '5%');
    element.assessment = sampleCity;
    await says(element, '88% in 2022');
    element.assessment = null;
    await says(element, '5%');
  });
});

describe('<wwc-outcome-metric> refuses what it cannot read, and says why', () => {
  const rows = portals.csv;
  const refusals: Record<string, [Record<string, string>, sentence: RegExp]> = {
    'a field that is not there': [
      { ...SHARE, src: at(rows), 'value-field': 'shar' },
      /no field “shar”.*Fields that there are: city, year, share/,
    ],
    'a condition on a field that is not there': [
      { ...SHARE, src: at(rows), where: 'town=Sample City' },
      /no field “town”/,
    ],
    'no row': [{ ...SHARE, src: at(rows), where: 'city=Nowhere' }, /no row with city=Nowhere/],
    'an empty table': [{ ...SHARE, src: at('share,year,city\n') }, /no row with city=Sample City/],
    'an empty list': [
      { metric: 'broadband', src: at({ results: [] }), 'value-field': 'share' },
      /no field “share”/,
    ],
    'a column of words': [
      { ...SHARE, src: at(rows), 'value-field': 'city' },
      /holds no plain numbers/,
    ],
    'units that differ': [
      {
        metric: 'broadband',
        src: at('y,v\n2021,86%\n2022,0.88'),
        'value-field': 'v',
        'year-field': 'y',
      },
      /“v” have different units/,
    ],
    'commas that may mean two things': [
      { metric: 'broadband', src: at('v;w\n1,234;1'), 'value-field': 'v' },
      /a comma may stand before decimals/,
    ],
    'several rows of a year': [
      { ...SHARE, src: at(rows), where: '' },
      /2 rows of 2022\. Choose one with where, or say in aggregate/,
    ],
    'several rows without a year': [
      { metric: 'broadband', src: at(rows), 'value-field': 'share' },
      /have 4 rows\..*year-field/,
    ],
    'a part of the rows, to be taken together': [
      { ...SHARE, aggregate: 'sum', src: at({ ...portals.opendatasoft, total_count: 99 }) },
      /only a part of its rows/,
    ],
    'what the portal refuses': [
      { ...SHARE, src: at(portals.refusals.socrata, { status: '400' }) },
      /The portal answered: “No such column: shar”/,
    ],
    'what the portal refuses, calling it a success': [
      { ...SHARE, src: at(portals.refusals.arcgis) },
      /The portal answered: “Invalid URL”/,
    ],
    'a sign-in page': [{ ...SHARE, src: '/test-server/page.json' }, /not a table that can be read/],
    'half a file of JSON': [{ ...SHARE, src: at('[{"share": 5}, {') }, /not a table/],
    nothing: [{ ...SHARE, src: at('') }, /not a table/],
    'an address with nothing there': [
      { ...SHARE, src: '/test-server/status/404' },
      /no data at this address/,
    ],
    'no address': [{ ...SHARE, src: 'https://[' }, /no data at this address/],
    'a server that is not there': [
      { ...SHARE, src: 'http://localhost:1/' },
      /could not be reached/,
    ],
    'a table without a named field': [
      { metric: 'broadband', src: at([{ city: 'Sample City', share: 5 }]) },
      /value-field does not say.*Fields that there are: city, share/,
    ],
  };
  for (const [name, [attributes, sentence]] of Object.entries(refusals)) {
    it(name, async () => {
      const element = await tile(attributes);
      await says(element, sentence);
      expect(part(element, 'failure')!.getAttribute('role')).to.equal('status');
      expect(part(element, 'value')).to.equal(null);
    });
  }

  it('names the first of very many fields', async () => {
    const head = Array.from({ length: 300 }, (_, index) => `f${index}`).join(',');
    const element = await tile({
      metric: 'broadband',
      src: at(`${head}\n1`),
      'value-field': 'none',
    });
    await says(element, 'f39 …');
    expect(wordsOf(element)).not.to.include('f40');
  });

  it('writes what strangers named as text', async () => {
    const field = '<img src=x onerror="globalThis.hacked = true">';
    const element = await tile({
      metric: 'broadband',
      src: at([{ [field]: 5 }]),
      'value-field': 'none',
    });
    await says(element, field);
    expect(globalThis).not.to.have.property('hacked');
  });

  it('says it in Spanish', async () => {
    const element = await tile({ ...SHARE, src: at(rows), 'value-field': 'shar', lang: 'es' });
    await says(element, /ningún campo «shar»\..*Campos que hay: city, year, share/);
  });

  it('lets a reader try again what was not reached', async () => {
    const key = crypto.randomUUID();
    const element = await tile({
      metric: 'broadband',
      src: `/test-server/flaky-data?key=${key}&fails=1&body=${encodeURIComponent('share\n77')}`,
      'value-field': 'share',
    });
    await says(element, 'could not be reached');
    part(element, 'failure')!.querySelector('button')!.click();
    await says(element, '77%');
    expect(part(element, 'failure')).to.equal(null);
  });

  it('keeps what stands inside the tag in sight', async () => {
    const element = await tile({ ...SHARE, src: '/test-server/status/404' }, '88% in 2022');
    await says(element, 'no data at this address');
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });
});

describe('<wwc-outcome-metric> asks a portal politely', () => {
  let key = '';
  let timers: ReturnType<typeof holdLongTimers> | null = null;
  beforeEach(() => (key = crypto.randomUUID()));
  afterEach(() => {
    timers?.release();
    timers = null;
  });

  it('once for many tiles', async () => {
    const src = at(portals.csv, { key, ms: '50' });
    const page = await fixture(html`
      <div>
        ${[2020, 2021, 2022].map(
          (year) =>
            html`<wwc-outcome-metric
              size="row"
              metric="broadband"
              src=${src}
              value-field="share"
              where="city=Sample City;year=${year}"
            ></wwc-outcome-metric>`,
        )}
      </div>
    `);
    const [first, , last] = page.querySelectorAll('wwc-outcome-metric');
    await says(last!, '88%');
    await says(first!, '84%');
    expect(await requestsOf(key)).to.equal(1);
  });

  it('not before the tile comes near the window, and with its place kept', async () => {
    const page = await fixture(html`
      <div>
        <svg width="1" height="9000" aria-hidden="true"></svg>
        <wwc-outcome-metric
          metric="broadband"
          src=${at(portals.csv, { key })}
          value-field="share"
          year-field="year"
          where="city=Sample City"
        ></wwc-outcome-metric>
      </div>
    `);
    const element = page.querySelector('wwc-outcome-metric')!;
    await says(element, 'Loading the data…');
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(element));
    expect(await requestsOf(key)).to.equal(0);
    const before = element.offsetHeight;
    element.scrollIntoView();
    await says(element, '88% in 2022');
    expect(element.offsetHeight).to.be.closeTo(before, before / 4);
  });

  it('again after so many minutes, and shows what is new', async () => {
    timers = holdLongTimers();
    const element = await tile({ ...SHARE, src: at(portals.csv, { key }), refresh: '30' });
    await says(element, '88%');
    expect(timers.minutes()).to.include(30);
    timers.ring();
    await until(() => timers!.minutes().includes(30));
    expect(await requestsOf(key)).to.equal(2);
    expect(wordsOf(element, 'value')).to.equal('88% in 2022');
    element.refresh = '0.001';
    await element.updateComplete;
    expect(timers.minutes()).to.include(1).and.not.to.include(30);
    element.refresh = null;
    await element.updateComplete;
    expect(timers.minutes()).not.to.include(1);
  });

  it('never again without being told to', async () => {
    timers = holdLongTimers();
    const element = await tile({ ...SHARE, src: at(portals.csv, { key }) });
    await says(element, '88%');
    expect(timers.minutes()).to.deep.equal([]);
  });

  it('no more once it is gone', async () => {
    timers = holdLongTimers();
    const element = await tile({ ...SHARE, src: at(portals.csv, { key }), refresh: '5' });
    await says(element, '88%');
    element.remove();
    await Promise.resolve();
    expect(timers.minutes()).to.deep.equal([]);
  });

  it('not anew when it moves in the page', async () => {
    const element = await tile({ ...SHARE, src: at(portals.csv, { key }) });
    await says(element, '88%');
    element.parentElement!.prepend(element);
    await element.updateComplete;
    await says(element, '88%');
    expect(await requestsOf(key)).to.equal(1);
  });

  it('and keeps the last good figure, with its date, when it is not answered', async () => {
    timers = holdLongTimers();
    const src = at(portals.csv, { key, good: '1' });
    const element = await tile({ ...SHARE, src, refresh: '30' });
    await says(element, '88% in 2022');
    timers.ring();
    await says(element, /The data could not be read again\. The figure is that of .*\d{4}/);
    expect(wordsOf(element, 'value')).to.equal('88% in 2022');
    await expectAccessible(element);
  });

  it('and shows the figure in the page while the data cannot be had', async () => {
    const element = await tile({
      ...SHARE,
      src: '/test-server/status/503',
      value: '79.5',
      year: '2021',
    });
    await says(element, 'The figure is the one that this page holds');
    expect(wordsOf(element, 'value')).to.equal('79.5% in 2021');
    expect(wordsOf(element, 'facts')).to.include('reported by the city');
  });
});

describe('the large chart of <wwc-outcome-metric>', () => {
  const FULL = { ...SHARE, chart: 'full' };

  function canvasOf(element: WwcOutcomeMetric): HTMLCanvasElement | null {
    return element.shadowRoot!.querySelector('canvas');
  }

  async function drawn(element: WwcOutcomeMetric): Promise<Chart> {
    element.scrollIntoView();
    await until(() => canvasOf(element) && Chart.getChart(canvasOf(element)!));
    return Chart.getChart(canvasOf(element)!)!;
  }

  it('draws the figures of the table, and the standard as a rule across', async () => {
    const element = await tile({ ...FULL, src: at(portals.csv) });
    const { datasets } = (await drawn(element)).data;
    expect(datasets.map(({ data }) => data)).to.deep.equal([
      [
        { x: 2020, y: 84 },
        { x: 2021, y: 86 },
        { x: 2022, y: 88 },
      ],
      [
        { x: 2020, y: 75 },
        { x: 2022, y: 75 },
      ],
    ]);
    expect(part(element, 'course')!.getAttribute('aria-hidden')).to.equal('true');
    expect(part(element, 'years')).not.to.equal(null);
    await expectAccessible(element);
  });

  it('has whole dots for the first and the last year, too', async () => {
    const element = await tile({ ...FULL, src: at(portals.csv) });
    const chart = await drawn(element);
    const { data } = chart.getDatasetMeta(0);
    const pen = canvasOf(element)!.getContext('2d')!;
    const sharp = chart.currentDevicePixelRatio;
    const inkAt = (x: number, y: number) => pen.getImageData(x * sharp, y * sharp, 1, 1).data[3];
    expect(inkAt(data[0]!.x - 2, data[0]!.y)).to.equal(255);
    expect(inkAt(data.at(-1)!.x + 2, data.at(-1)!.y)).to.equal(255);
  });

  it('draws the past of a record, too, and follows it', async () => {
    const element = await tile({ metric: 'broadband', chart: 'full' });
    element.assessment = sampleCity;
    const chart = await drawn(element);
    expect(chart.data.datasets[0]!.data).to.have.length(3);
    const history = [{ year: 2010, value: 10 }];
    const outcomes = { broadband: { value: 88, year: 2022, history } };
    element.assessment = { ...sampleCity, outcomes };
    await until(() => chart.data.datasets[0]!.data.length === 2);
  });

  it('follows the colors around it', async () => {
    const element = await tile({ ...FULL, src: at(portals.csv) });
    const chart = await drawn(element);
    const light = chart.data.datasets[0]!.borderColor;
    element.theme = 'dark';
    await until(() => chart.data.datasets[0]!.borderColor !== light);
  });

  it('is drawn for light ground on paper, and as the page is after it', async () => {
    const element = await tile({ ...FULL, src: at(portals.csv) });
    const chart = await drawn(element);
    const hue = () => chart.data.datasets[0]!.borderColor;
    const light = hue();
    element.theme = 'dark';
    await until(() => hue() !== light);
    const dark = hue();
    dispatchEvent(new Event('beforeprint'));
    expect(hue()).to.equal(light);
    dispatchEvent(new Event('afterprint'));
    await until(() => hue() === dark);
  });

  it('goes with the element, and comes back with it', async () => {
    const element = await tile({ ...FULL, src: at(portals.csv) });
    await drawn(element);
    const canvas = canvasOf(element)!;
    const parent = element.parentElement!;
    element.remove();
    expect(Chart.getChart(canvas)).to.equal(undefined);
    parent.append(element);
    await drawn(element);
    element.chart = null;
    await until(() => part(element, 'course')!.querySelector('svg'));
    expect(Object.keys(Chart.instances)).to.have.length(0);
  });

  it('is kept out of the way where there is no past', async () => {
    const element = await tile({ metric: 'broadband', chart: 'full', value: '88' });
    await element.updateComplete;
    expect(canvasOf(element)).to.equal(null);
  });

  it('fits a phone', async () => {
    await setViewport(PHONE);
    const element = await tile({ ...FULL, src: at(portals.csv) });
    await drawn(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(PHONE.width);
  });
});

describe('<wwc-outcome-metric> in a sentence', () => {
  async function sentence(
    attributes: Record<string, string>,
    inside = '',
  ): Promise<WwcOutcomeMetric> {
    const page = await fixture(html`<p>Of all homes, <span></span> are connected.</p>`);
    const element = document.createElement('wwc-outcome-metric');
    for (const [name, value] of Object.entries({ size: 'inline', ...attributes })) {
      element.setAttribute(name, value);
    }
    element.textContent = inside;
    page.querySelector('span')!.append(element);
    await element.updateComplete;
    return element;
  }

  it('is the bare figure with its unit, as the text around it', async () => {
    const element = await sentence({ ...SHARE, src: at(portals.csv) });
    await says(element, '88%');
    expect(wordsOf(element)).to.equal('88%');
    const [own, around] = [element, element.parentElement!].map((one) => getComputedStyle(one));
    expect(own!.display).to.equal('inline');
    expect(own!.fontSize).to.equal(around!.fontSize);
    expect(own!.color).to.equal(around!.color);
    await expectAccessible(element.closest('p')!);
  });

  it('is told by attributes and records, too', async () => {
    expect(wordsOf(await sentence({ metric: 'air-quality', value: '8.1' }))).to.equal('8.1 µg/m³');
    expect(wordsOf(await sentence({ metric: 'air-quality' }))).to.equal('Not reported');
  });

  it('leaves the words of the page where it cannot be had', async () => {
    const element = await sentence({ ...SHARE, src: '/test-server/status/404' }, 'many');
    await until(() => element.shadowRoot!.querySelector('slot')?.assignedNodes().length === 1);
    expect(wordsOf(element)).not.to.include('no data');
  });
});

describe('<wwc-outcome-metric> with a portal is accessible', () => {
  it('with a figure, folded and unfolded', async () => {
    const element = await tile({ ...SHARE, src: at(portals.csv), aggregate: 'mean' });
    await says(element, '88%');
    await expectAccessible(element);
    for (const summary of element.shadowRoot!.querySelectorAll('summary')) summary.click();
    await says(element, 'The share of all households');
    await expectAccessible(element);
  });

  it('while it loads, refuses and fails', async () => {
    await expectAccessible(await tile({ ...SHARE, src: at(portals.csv, { ms: '3000' }) }));
    for (const src of [at(portals.csv), '/test-server/status/503', '/test-server/page.json']) {
      const element = await tile({ ...SHARE, src, 'value-field': 'shar' });
      element.scrollIntoView();
      await until(() => part(element, 'failure'));
      await expectAccessible(element);
    }
  });

  it('in the dark, in Spanish, as a row, on a phone', async () => {
    await setViewport(PHONE);
    for (const size of ['tile', 'row']) {
      const element = await tile({ ...SHARE, src: at(portals.csv), lang: 'es', size });
      element.theme = 'dark';
      await says(element, /88\s%/);
      await emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(PHONE.width);
      // No narrow column beside a broad figure.
      expect(part(element, 'indicator')!.offsetWidth).to.be.above(PHONE.width / 2);
    }
  });
});
