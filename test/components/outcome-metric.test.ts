import { expect, fixture, html } from '@open-wc/testing';
import '../../components/outcome-metric/index.js';
import type { WwcOutcomeMetric } from '../../components/outcome-metric/index.js';
import { parseStandard, type Standard } from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { expectAccessible } from '../support/axe.js';
import { press } from '../support/keys.js';
import { emulateMedia } from '../support/media.js';
import { says, until, wordsOf } from '../support/reader.js';
import { PHONE, setViewport } from '../support/viewport.js';

const PRIORITY = {
  name: 'Residents within a 10-minute walk of a park',
  unit: '%',
  value: 71,
  year: 2023,
  target: 70,
  better: 'higher',
  goal: 11,
};

function record(outcomes: object): object {
  return { format: 'wwc-assessment/1', standard: 'wwc-2022', outcomes };
}

/** An element that is told all by these attributes. */
async function told(attributes: Record<string, string>): Promise<WwcOutcomeMetric> {
  const page = await fixture(html`<div></div>`);
  const element = document.createElement('wwc-outcome-metric');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** An element that shows the outcome of a record. */
async function shown(metric: string, assessment: unknown): Promise<WwcOutcomeMetric> {
  const element = await fixture<WwcOutcomeMetric>(
    html`<wwc-outcome-metric metric=${metric} .assessment=${assessment}></wwc-outcome-metric>`,
  );
  await until(() => wordsOf(element, 'standing'));
  return element;
}

function part(element: WwcOutcomeMetric, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector(`[part="${name}"]`);
}

function links(element: WwcOutcomeMetric): string[] {
  return [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
}

/** The sign, whose shape goes with the word. */
function sign(element: WwcOutcomeMetric): string {
  return part(element, 'standing')!.querySelector('svg')!.getAttribute('class')!;
}

describe('<wwc-outcome-metric> is accessible', () => {
  it('with a figure that meets the standard', async () => {
    await expectAccessible(await told({ metric: 'air-quality', value: '8.1', year: '2022' }));
  });

  it('with one that does not, and one that is not reported', async () => {
    await expectAccessible(await told({ metric: 'broadband', value: '70' }));
    await expectAccessible(await told({ metric: 'broadband' }));
  });

  it('with a past, folded and unfolded', async () => {
    const element = await shown('broadband', sampleCity);
    await until(() => part(element, 'years'));
    await expectAccessible(element);
    part(element, 'years')!.querySelector('summary')!.click();
    await expectAccessible(element);
  });

  it('in the dark', async () => {
    const element = await shown('broadband', sampleCity);
    element.theme = 'dark';
    await until(() => part(element, 'years'));
    await emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(element);
  });

  it('as a row', async () => {
    await expectAccessible(await told({ metric: 'broadband', value: '70', size: 'row' }));
  });

  it('while its record cannot be had', async () => {
    const element = await told({ metric: 'broadband', src: '/test-server/status/404' });
    await says(element, 'There is no record at this address');
    await expectAccessible(element);
  });

  it('in Spanish', async () => {
    const element = await told({ metric: 'broadband', value: '88', lang: 'es' });
    await says(element, 'Estándar: se cumple');
    await expectAccessible(element);
  });
});

describe('<wwc-outcome-metric> as plain HTML', () => {
  it('says what is measured, the figure, its year, and how it stands', async () => {
    const element = await told({ metric: 'air-quality', value: '8.1', year: '2022' });
    expect(wordsOf(element, 'theme')).to.equal('A healthy environment');
    expect(wordsOf(element, 'indicator')).to.equal(
      'Fine particles in the air (PM2.5), average over a year',
    );
    expect(wordsOf(element, 'value')).to.equal('8.1 µg/m³ in 2022');
    expect(wordsOf(element, 'standing')).to.equal(
      'Standard met 1.9 µg/m³ below it; lower is better',
    );
    expect(wordsOf(element, 'why')).to.include('lungs');
    expect(wordsOf(element, 'facts')).to.equal(
      'Standard 10 µg/m³ or less, World Health Organization, interim target 4 ' +
        'Source reported by the city',
    );
  });

  const borders: Record<string, [metric: string, value: string, standing: string, sign: string]> = {
    'broadband 75': ['broadband', '75', 'Standard met exactly on it', 'met'],
    'broadband 74.99': [
      'broadband',
      '74.99',
      'Standard not met 0.01 percentage points below it',
      'not-met',
    ],
    'broadband 76': ['broadband', '76', 'Standard met 1 percentage point above it', 'met'],
    'broadband 0': ['broadband', '0', 'Standard not met 75 percentage points below it', 'not-met'],
    'air quality 10': ['air-quality', '10', 'Standard met exactly on it', 'met'],
    'air quality 10.01': [
      'air-quality',
      '10.01',
      'Standard not met 0.01 µg/m³ above it',
      'not-met',
    ],
    'air quality 9.99': ['air-quality', '9.99', 'Standard met 0.01 µg/m³ below it', 'met'],
  };
  for (const [name, [metric, value, standing, shape]] of Object.entries(borders)) {
    it(`says of ${name}: ${standing}`, async () => {
      const element = await told({ metric, value });
      expect(wordsOf(element, 'standing')).to.match(new RegExp(`^${standing}`));
      expect(sign(element)).to.equal(`sign ${shape}`);
    });
  }

  for (const value of [
    'abc',
    '',
    ' ',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '9'.repeat(400),
    '8,1',
    '1.234,5',
    '88 %',
    '0x10',
    '--1',
    'null',
    '<b>88</b>',
    '８８',
  ]) {
    it(`says that "${value.slice(0, 12)}" is not reported`, async () => {
      const element = await told({ metric: 'broadband', value });
      expect(wordsOf(element, 'standing')).to.equal('Not reported higher is better');
      expect(wordsOf(element)).not.to.match(/NaN|∞|undefined|null/);
      expect(sign(element)).to.equal('sign not-reported');
    });
  }

  it('says without a value that it is not reported, and what would be enough', async () => {
    const element = await told({ metric: 'broadband' });
    expect(wordsOf(element, 'standing')).to.include('Not reported');
    expect(wordsOf(element, 'facts')).to.equal(
      'Standard 75% or more, Broadband Commission (ITU and UNESCO)',
    );
  });

  for (const year of ['22', '2022-23', 'abc', '99999', '1.5', '-2022', '']) {
    it(`leaves the year "${year}" out`, async () => {
      const element = await told({ metric: 'broadband', value: '88', year });
      expect(wordsOf(element, 'value')).to.equal('88%');
    });
  }

  it('describes a metric of the page’s own', async () => {
    const element = await told({
      label: 'Median time to fix a pothole',
      value: '6.5',
      unit: 'days',
      target: '5',
      better: 'lower',
      year: '2023',
      source: '311 requests',
      'source-href': 'https://data.city.example/311',
      goal: '9',
    });
    expect(wordsOf(element, 'indicator')).to.equal('Median time to fix a pothole');
    expect(wordsOf(element, 'value')).to.equal('6.5 days in 2023');
    expect(wordsOf(element, 'standing')).to.equal(
      'Target not met 1.5 days above it; lower is better',
    );
    await says(element, 'Sustainable Development Goal 9, Industry, Innovation and Infrastructure');
    expect(wordsOf(element, 'facts')).to.match(/^Target 5 days or less, named by the city/);
    expect(wordsOf(element, 'facts')).to.include('Source 311 requests, reported by the city');
    expect(links(element)).to.deep.equal(['https://data.city.example/311']);
  });

  it('says that a figure without a target has none', async () => {
    const element = await told({ label: 'Trees', value: '1000' });
    expect(wordsOf(element, 'standing')).to.equal('No target named');
    expect(sign(element)).to.equal('sign not-reported');
  });

  for (const [name, change] of Object.entries({
    'a better that is none': { better: 'up' },
    'a target that is none': { target: 'many' },
    'a target without a side': { better: '' },
  })) {
    it(`takes ${name} for no target`, async () => {
      const element = await told({
        label: 'Trees',
        value: '10',
        target: '5',
        better: 'higher',
        ...change,
      });
      expect(wordsOf(element, 'standing')).to.match(/^No target named/);
    });
  }

  for (const goal of ['0', '18', '1.5', 'eleven', '']) {
    it(`leaves the goal "${goal}" out`, async () => {
      const element = await told({ label: 'Trees', value: '10', goal });
      expect(wordsOf(element)).not.to.include('Goal');
    });
  }

  it('lets nobody rename a metric that has an established standard, or move its standard', async () => {
    const element = await told({
      metric: 'broadband',
      value: '60',
      label: 'Anything',
      target: '50',
      better: 'lower',
      unit: 'bananas',
    });
    expect(wordsOf(element)).to.include('Households with a high-speed internet connection');
    expect(wordsOf(element, 'standing')).to.match(/^Standard not met 15 percentage points below/);
  });

  for (const metric of ['unheard-of', '__proto__', 'constructor', 'toString', '']) {
    it(`says of the metric "${metric}" that it is some figure`, async () => {
      const element = await told({ metric, value: '5' });
      expect(wordsOf(element, 'indicator')).to.equal('A figure about residents’ lives');
      expect(wordsOf(element, 'standing')).to.equal('No target named');
    });
  }

  it('never calls a figure certified or verified', async () => {
    const record = { ...sampleCity, status: 'certified' };
    for (const element of [
      await told({ metric: 'broadband', value: '99' }),
      await shown('broadband', record),
    ]) {
      expect(wordsOf(element)).not.to.match(/certif|verif/i);
      expect(wordsOf(element)).to.include('reported by the city');
    }
  });

  it('writes what it is told as text, whichever way it runs', async () => {
    const label = '<img src=x onerror="globalThis.hacked = true">';
    const element = await told({ label, value: '5', unit: '\u202E%', source: label });
    expect(wordsOf(element, 'indicator')).to.equal(label);
    expect(globalThis).not.to.have.property('hacked');
    expect(part(element, 'indicator')!.querySelector('bdi')!.textContent).to.equal(label);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://[', '']) {
    it(`does not lead to "${address}"`, async () => {
      const element = await told({
        label: 'Trees',
        value: '5',
        source: 'Survey',
        'source-href': address,
      });
      expect(links(element)).to.deep.equal([]);
      expect(wordsOf(element, 'facts')).to.include('Survey');
    });
  }

  it('names a source without words by its address', async () => {
    const element = await told({ label: 'A', value: '5', 'source-href': 'https://a.example/b' });
    expect(wordsOf(element, 'facts')).to.include('https://a.example/b');
  });

  it('writes numbers and percentages as the language does', async () => {
    const written: Record<string, [air: string, share: string]> = {
      en: ['1,234.5 µg/m³', '88.5%'],
      'es-MX': ['1,234.5 µg/m³', '88.5%'],
      es: ['1234,5 µg/m³', '88,5 %'],
    };
    for (const [lang, [air, share]] of Object.entries(written)) {
      const element = await told({ metric: 'air-quality', value: '1234.5', lang });
      await until(() => wordsOf(element, 'value'));
      expect(wordsOf(element, 'value'), lang).to.equal(air);
      element.metric = 'broadband';
      element.value = '88.5';
      await element.updateComplete;
      expect(wordsOf(element, 'value'), lang).to.equal(share);
    }
  });

  it('adds no digits that nobody measured', async () => {
    const element = await told({ metric: 'air-quality', value: '9.7' });
    expect(wordsOf(element, 'standing')).to.include('0.3 µg/m³ below it');
  });

  it('speaks Spanish, and says that this is no official translation', async () => {
    const element = await told({ metric: 'air-quality', value: '8.1', year: '2022', lang: 'es' });
    await says(element, '8,1 µg/m³ en 2022');
    expect(wordsOf(element, 'standing')).to.equal(
      'Estándar: se cumple 1,9 µg/m³ por debajo; menos es mejor',
    );
    expect(wordsOf(element)).to.include('Traducción no oficial');
    element.lang = 'en';
    await says(element, 'Standard met');
  });

  it('says that a record cannot be had also where white space stands inside', async () => {
    const element = await fixture<WwcOutcomeMetric>(
      html`<wwc-outcome-metric metric="broadband" src="/test-server/status/404">
      </wwc-outcome-metric>`,
    );
    await says(element, 'There is no record at this address');
    const sentence = element.shadowRoot!.querySelector('[part~="failure"] p')!;
    expect(sentence.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows the page’s own fallback where a record cannot be had', async () => {
    const element = await fixture<WwcOutcomeMetric>(
      html`<wwc-outcome-metric metric="broadband" src="/test-server/status/404"
        ><p>88% in 2022</p></wwc-outcome-metric
      >`,
    );
    await says(element, 'There is no record at this address');
    expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
  });

  it('fits a phone as tile and as row, with long words too', async () => {
    await setViewport(PHONE);
    for (const size of ['tile', 'row']) {
      const element = await told({
        size,
        label: `A figure with ${'a-very-long-word'.repeat(8)}`,
        value: '123456789012',
        unit: 'particles per cubic meter',
        source: 'https://data.city.example/'.repeat(5),
      });
      expect(document.documentElement.scrollWidth, size).to.be.at.most(PHONE.width);
      expect(element.getBoundingClientRect().right, size).to.be.at.most(PHONE.width);
    }
  });
});

describe('<wwc-outcome-metric> by its properties', () => {
  it('shows the outcome of a record', async () => {
    const element = await shown('broadband', sampleCity);
    expect(wordsOf(element, 'value')).to.equal('88% in 2022');
    expect(wordsOf(element, 'facts')).to.include(
      'Source American Community Survey, US Census Bureau, reported by the city',
    );
    expect(links(element)).to.include('https://data.census.gov/table?q=internet+2021');
  });

  it('shows what the city nominates, with its goal', async () => {
    const element = await shown('city-priority', record({ 'city-priority': PRIORITY }));
    expect(wordsOf(element, 'indicator')).to.equal(PRIORITY.name);
    expect(wordsOf(element, 'standing')).to.equal(
      'Target met 1 percentage point above it; higher is better',
    );
    await says(element, 'Sustainable Development Goal 11, Sustainable Cities and Communities');
    element.lang = 'es';
    await says(element, '11, Ciudades y comunidades sostenibles');
  });

  it('shows before attributes what a record says, and attributes again without it', async () => {
    const element = await shown('broadband', sampleCity);
    element.value = '10';
    await element.updateComplete;
    expect(wordsOf(element, 'value')).to.equal('88% in 2022');
    element.assessment = null;
    await element.updateComplete;
    expect(wordsOf(element, 'value')).to.equal('10%');
  });

  for (const metric of ['city-priority', 'constructor', '__proto__', 'hasOwnProperty']) {
    it(`says that "${metric}" is not reported where the record is without it`, async () => {
      const element = await shown(metric, sampleCity);
      expect(wordsOf(element, 'standing')).to.match(/^Not reported/);
    });
  }

  it('takes numbers, too', async () => {
    const element = await told({ metric: 'broadband' });
    element.value = 80.5;
    element.year = 2023;
    await element.updateComplete;
    expect(wordsOf(element, 'value')).to.equal('80.5% in 2023');
    element.value = Number.NaN;
    await element.updateComplete;
    expect(wordsOf(element, 'standing')).to.match(/^Not reported/);
  });

  it('draws how the figure moved, with the standard as a rule across, and keeps the figures', async () => {
    const element = await shown('broadband', sampleCity);
    await until(() => part(element, 'years'));
    const course = part(element, 'course')!;
    expect(course.getAttribute('aria-hidden')).to.equal('true');
    expect(course.querySelector('.line')!.getAttribute('d')!.match(/[ML]/g)).to.have.length(3);
    expect(course.querySelector('.rule')!.getAttribute('d')).not.to.equal('');
    part(element, 'years')!.querySelector('summary')!.click();
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).to.deep.equal([
      ['2022', '88%'],
      ['2021', '86%'],
      ['2020', '84%'],
    ]);
  });

  it('draws nothing where there is no past', async () => {
    const element = await shown(
      'broadband',
      record({ broadband: { value: 80, year: 2022, history: [] } }),
    );
    await new Promise(requestAnimationFrame);
    expect(part(element, 'course')).to.equal(null);
    expect(part(element, 'years')).to.equal(null);
  });

  it('has in its past each year once, in order', async () => {
    const history = [
      { year: 2022, value: 1 },
      { year: 2019, value: 70 },
      { year: 2021, value: 76 },
    ];
    const element = await shown(
      'broadband',
      record({ broadband: { value: 80, year: 2022, history } }),
    );
    await until(() => part(element, 'years'));
    const years = [...element.shadowRoot!.querySelectorAll('tbody th')].map((th) => th.textContent);
    expect(years).to.deep.equal(['2022', '2021', '2019']);
    expect(wordsOf(element, 'years')).to.include('80%').and.not.to.include('1%');
  });

  it('shows a metric of another edition, by the names that it has there', async () => {
    const edition = parseStandard(anotherStandard).value as Standard;
    const element = await told({ metric: 'safety', value: '4', year: '2023' });
    element.standard = edition;
    await element.updateComplete;
    expect(wordsOf(element, 'indicator')).to.equal('Traffic deaths per 100,000 residents');
    expect(wordsOf(element, 'standing')).to.equal(
      'Standard met 1 per 100,000 below it; lower is better',
    );
    expect(links(element)).to.deep.equal(['https://example.org/']);
    element.metric = 'broadband';
    await element.updateComplete;
    expect(wordsOf(element, 'indicator')).to.equal('A figure about residents’ lives');
  });
});

describe('<wwc-outcome-metric> by the keyboard', () => {
  it('unfolds its figures with Enter', async () => {
    const element = await shown('broadband', sampleCity);
    await until(() => part(element, 'years'));
    const details = part(element, 'years') as HTMLDetailsElement;
    details.querySelector('summary')!.focus();
    await press('Enter');
    expect(details.open).to.equal(true);
  });

  it('keeps them unfolded while the record changes', async () => {
    const element = await shown('broadband', sampleCity);
    await until(() => part(element, 'years'));
    const details = part(element, 'years') as HTMLDetailsElement;
    details.querySelector('summary')!.click();
    element.assessment = { ...sampleCity, city: { name: 'Another' } };
    await element.updateComplete;
    expect(part(element, 'years')).to.equal(details);
    expect(details.open).to.equal(true);
  });
});

describe('<wwc-outcome-metric> slots and parts', () => {
  it('lets a page colour its parts', async () => {
    const page = await fixture(
      html`<div>
        <style>
          wwc-outcome-metric::part(frame) {
            background: rgb(1, 2, 3);
          }
          wwc-outcome-metric::part(value) {
            color: rgb(4, 5, 6);
          }
        </style>
        <wwc-outcome-metric metric="broadband" value="88"></wwc-outcome-metric>
      </div>`,
    );
    const element = page.querySelector('wwc-outcome-metric')!;
    expect(getComputedStyle(part(element, 'frame')!).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(part(element, 'value')!).color).to.equal('rgb(4, 5, 6)');
  });

  it('is as high as its neighbor in a row of tiles', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          #tiles {
            display: grid;
            grid-template-columns: 1fr 1fr;
          }
        </style>
        <div id="tiles">
          <wwc-outcome-metric metric="broadband" value="88"></wwc-outcome-metric>
          <wwc-outcome-metric label="Trees"></wwc-outcome-metric>
        </div>
      </div>`,
    );
    const heights = [...page.querySelectorAll('wwc-outcome-metric')].map(
      (element) => part(element, 'frame')!.offsetHeight,
    );
    expect(heights[1]).to.be.closeTo(heights[0]!, 1);
  });
});
