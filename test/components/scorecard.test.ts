import { expect, fixture, html } from '@open-wc/testing';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { criteriaOf, wwc2022, type Standard } from '../../src/index.js';
import { namesOf } from '../../components/scorecard/sheet.js';
import { outcomeMetric as englishMetrics } from '../../src/text/en/outcome-metric.js';
import { scorecard as inEnglish } from '../../src/text/en/scorecard.js';
import { criteria as spanishCriteria } from '../../src/text/es/criteria.js';
import { outcomeMetric as spanishMetrics } from '../../src/text/es/outcome-metric.js';
import { practices as spanishPractices } from '../../src/text/es/practices.js';
import { scorecard as inSpanish } from '../../src/text/es/scorecard.js';
import { expectAccessible } from '../support/axe.js';
import { emulateMedia } from '../support/media.js';
import {
  allWords,
  partOf,
  recordOf,
  rowsOf,
  scorecardOf,
  shown,
  until,
  words,
  wordsOf,
} from '../support/scorecard-page.js';
import { PHONE, setViewport } from '../support/viewport.js';

const sample = await (await fetch('/test-server/record.json')).json();

const CODES = criteriaOf(wwc2022).map(({ code }) => code);

/** Markup, a text that turns the line around, a word without end, and an address that runs. */
const HOSTILE = recordOf(['DM1'], {
  city: { name: '<img src=x onerror=alert(1)>\u202Eytic' + 'x'.repeat(300) },
  outcomes: {
    broadband: { value: 80, source: { title: '<b>bold</b>', url: 'javascript:alert(1)' } },
    'city-priority': {
      name: '</li><script>',
      unit: '\u202E%',
      value: 1,
      target: 2,
      better: 'higher',
    },
  },
});

/** Two practices and one tier of an edition that nobody has published. */
const SMALL: Standard = {
  ...wwc2022,
  id: 'small-1',
  practices: [
    { id: 'DM', name: 'Listening', criteria: [{ code: 'DM1', name: 'Ask' }] },
    {
      id: 'B',
      name: 'Acting',
      criteria: [
        { code: 'B1', name: 'Act' },
        { code: 'B2', name: 'Tell' },
      ],
    },
  ],
  tiers: [{ id: 'bronze', minShare: 0.5, criteria: ['DM1'], outcomes: 0 }],
  outcomeMetrics: [],
  remarks: [],
};

/** A value for each criterion that some tier cannot be had without. */
function ofGates<T>(value: (code: string) => T): Record<string, T> {
  const codes = wwc2022.tiers.flatMap(({ criteria }) => criteria);
  return Object.fromEntries(codes.map((code) => [code, value(code)]));
}

function expectNoSidewaysScroll() {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).to.equal(clientWidth);
}

describe('<wwc-scorecard> is accessible', () => {
  it('with a record', async () => {
    await expectAccessible(await scorecardOf(sample));
  });

  it('in the dark', async () => {
    const card = await scorecardOf(sample);
    await emulateMedia({ colorScheme: 'dark' });
    card.theme = 'dark';
    await expectAccessible(card);
  });

  it('in forced colors', async () => {
    const card = await scorecardOf(sample);
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(card);
  });

  it('in Spanish, on a phone', async () => {
    await setViewport(PHONE);
    const card = await scorecardOf(sample);
    card.lang = 'es';
    await until(() => allWords(card).includes('Gestión de datos'));
    await expectAccessible(card);
  });

  it('without any answer', async () => {
    await expectAccessible(await scorecardOf(recordOf([])));
  });

  it('where its record cannot be had', async () => {
    const card = await fixture<WwcScorecard>(
      html`<wwc-scorecard src="/test-server/status/404"></wwc-scorecard>`,
    );
    await until(() => partOf(card, 'failure'));
    await expectAccessible(card);
  });
});

describe('<wwc-scorecard> shows the golden figures', () => {
  it('of the whole', async () => {
    const card = await scorecardOf(sample);
    expect(words(card, 'city')).to.equal('Sample City:');
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    expect(words(card, 'result')).to.contain('31 of 43 criteria earned, 72%');
    expect(words(card, 'basis')).to.equal('As stated by the city. As of September 15, 2024.');
  });

  it('of each practice', async () => {
    expect(rowsOf(await scorecardOf(sample), 'results')).to.deep.equal([
      ['Data Management', '8 of 9', '89%'],
      ['Rigorous Evaluations', '3 of 4', '75%'],
      ['Leadership & Capacity', '6 of 7', '86%'],
      ['Open Data', '4 of 4', '100%'],
      ['Performance & Analytics', '4 of 5', '80%'],
      ['Data-Driven Budget & Finance', '2 of 3', '67%'],
      ['Results-Driven Contracting', '2 of 8', '25%'],
      ['Stakeholder Impact', '2 of 3', '67%'],
    ]);
  });

  it('of each requirement of each tier: needed, had, met', async () => {
    const [first, ...others] = rowsOf(await scorecardOf(sample), 'tiers');
    expect(first!.map((cell) => cell.replaceAll(/\s?–\s?/g, '–'))).to.deep.equal([
      'Criteria earned 31 of 43 so far',
      '22 needed Met 51%–67%',
      '30 needed Met 68%–84%',
      '37 needed 6 more 85%–100%',
    ]);
    expect(others).to.deep.equal([
      ['DM1 Implementing Data Strategy and Governance Core criterion', 'Met', 'Met', 'Met'],
      ['LC1 Executive Commitment to Data Informed Government Core criterion', 'Met', 'Met', 'Met'],
      [
        'PA1 Selecting and Using Performance Metrics for Strategic Goals and Priorities Core criterion',
        'Met',
        'Met',
        'Met',
      ],
      [
        'DM8 Disaggregated Data for Decision-Making Required criterion',
        'Not asked',
        'Not asked',
        'Not yet',
      ],
      ['Outcome metrics met 2 of 3 so far', '1 needed Met', '1 needed Met', '3 needed 1 more'],
    ]);
  });

  it('of what the next tier asks', async () => {
    const card = await scorecardOf(sample);
    const asked = [...partOf(card, 'next-step')!.querySelectorAll('li')].map(wordsOf);
    expect(wordsOf(partOf(card, 'next-step')!.querySelector('[role="heading"]'))).to.equal(
      'Next step: Platinum',
    );
    expect(asked).to.deep.equal([
      '6 more criteria',
      'Required: DM8 Disaggregated Data for Decision-Making',
      '1 more outcome metric met',
    ]);
  });

  it('of the outcome metrics, with the sources of both figures', async () => {
    const card = await scorecardOf(sample);
    const [broadband, air, own] = [...card.shadowRoot!.querySelectorAll('[part="outcome"]')];
    expect(wordsOf(broadband)).to.contain('88% 2022 Met Standard: 75% or more, Broadband');
    expect(wordsOf(air)).to.contain('8.1 µg/m³ 2022 Met Standard: 10 µg/m³ or less, World Health');
    expect(wordsOf(own)).to.contain('Not reported');
    expect([...broadband!.querySelectorAll('a')].map(({ host }) => host)).to.deep.equal([
      'www.broadbandcommission.org',
      'data.census.gov',
    ]);
  });
});

describe('<wwc-scorecard> says on whose word this is', () => {
  const gold = CODES.slice(0, 34);

  it('never lets a self-assessment look like a certification', async () => {
    const outcomes = { broadband: { value: 75 } };
    const card = await scorecardOf(recordOf(gold, { outcomes }));
    expect(words(card, 'title')).to.equal('Gold level, self-assessed');
    expect(words(card, 'basis')).to.contain('This is not a certification.');
    expect(allWords(card)).not.to.match(/certified/i);
  });

  it('says that a record is in review', async () => {
    const more = { status: 'in-review', outcomes: { broadband: { value: 75 } } };
    const card = await scorecardOf(recordOf(gold, more));
    expect(words(card, 'title')).to.equal('Gold level, in review');
    expect(words(card, 'basis')).to.contain('not yet certified');
  });

  it('does not believe a certification of a record that has no tier', async () => {
    const card = await scorecardOf(recordOf(['DM1'], { status: 'certified' }));
    expect(words(card, 'title')).to.equal('On the way to Silver, self-assessed');
    expect(words(card, 'basis')).to.contain('This is not a certification.');
  });

  it('takes the day of the certification from the journey', async () => {
    const journey = { certification: '2024-05-31' };
    const card = await scorecardOf({ ...sample, journey });
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    expect(words(card, 'basis')).to.contain('Certified on May 31, 2024.');
  });
});

describe('<wwc-scorecard> shows any record', () => {
  it('without an answer', async () => {
    const card = await scorecardOf(recordOf([]));
    expect(words(card, 'title')).to.equal('Not assessed yet');
    expect(words(card, 'result')).to.contain('0 of 43 criteria earned, 0%');
    expect(words(card, 'next-step')).to.contain('22 more criteria');
  });

  it('below Silver as progress, with the next step', async () => {
    const card = await scorecardOf(recordOf(CODES.slice(0, 21)));
    expect(words(card, 'title')).to.equal('On the way to Silver, self-assessed');
    expect(words(card, 'next-step')).to.contain('1 more criterion');
    expect(allWords(card)).not.to.match(/fail/i);
  });

  it('at the top', async () => {
    const outcomes = {
      broadband: { value: 75 },
      'air-quality': { value: 10 },
      'city-priority': { name: 'Parks', value: 3, target: 3, better: 'higher' },
    };
    const card = await scorecardOf(recordOf(CODES, { outcomes }));
    expect(words(card, 'title')).to.equal('Platinum level, self-assessed');
    expect(words(card, 'next-step')).to.equal('This is the highest tier.');
    expect(allWords(card)).to.contain('Parks 3 Met Standard: 3 or more, set by the city');
  });

  it('with parts that could not be read, and says so', async () => {
    const card = await scorecardOf(
      recordOf(['DM1'], { answers: { DM1: { answer: 'yes' }, X9: {} } }),
    );
    expect(words(card, 'result')).to.contain('1 of 43');
    expect(words(card, 'left-out')).to.equal(
      'One entry of the record could not be read and is left out (X9). Whoever runs this page can mend it.',
    );
    await expectAccessible(card);
  });

  it('with many of them, names the first few at the top of each view, and nowhere else', async () => {
    const answers = { DM1: { answer: 'maybe' }, X8: {}, X9: {} };
    const outcomes = { ['long'.repeat(50)]: {}, broadband: { value: 'much' } };
    const card = await scorecardOf(recordOf([], { answers, outcomes }));
    const said =
      '5 entries of the record could not be read and are left out (DM1/answer, X8, X9, …). Whoever runs this page can mend them.';
    for (const view of [null, 'summary', 'report'] as const) {
      card.view = view;
      await card.updateComplete;
      expect(words(card, 'headline')).to.contain(said);
      expect(allWords(card).split('could not be read')).to.have.length(1 + 1);
    }
    card.lang = 'es';
    await until(() => words(card, 'left-out').includes('5 entradas'));
    expect(words(card, 'left-out')).to.contain('Quien administra esta página puede corregirlas.');
    card.assessment = recordOf(['DM1']);
    await until(() => !partOf(card, 'left-out'));
  });

  it('of another edition, by its own names', async () => {
    const card = await fixture<WwcScorecard>(
      html`<wwc-scorecard
        without-chart
        lang="es"
        .standard=${SMALL}
        .assessment=${{ ...recordOf(['DM1', 'B1']), standard: 'small-1' }}
      ></wwc-scorecard>`,
    );
    await shown(card);
    expect(words(card, 'title')).to.equal('Nivel bronze, autoevaluado');
    expect(rowsOf(card, 'results').map(([name]) => name)).to.deep.equal(['Listening', 'Acting']);
    expect(partOf(card, 'results')!.querySelector('tbody th span[lang="en"]')).to.be.instanceOf(
      HTMLElement,
    );
    expect(partOf(card, 'outcomes')).to.equal(null);
  });

  it('with hostile texts as texts', async () => {
    await setViewport(PHONE);
    const card = await scorecardOf(HOSTILE);
    expect(words(card, 'city')).to.contain('<img src=x onerror=alert(1)>');
    expect(allWords(card)).to.contain('</li><script>').and.to.contain('<b>bold</b>');
    expect(card.shadowRoot!.querySelectorAll('img, script, b')).to.have.length(0);
    const addresses = [...card.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(new Set(addresses)).to.deep.equal(new Set(['https:']));
    expectNoSidewaysScroll();
  });
});

it('<wwc-scorecard view="summary"> keeps names and figures together on a wide page', async () => {
  await setViewport({ width: 1280, height: 800 });
  const card = await shown(
    await fixture<WwcScorecard>(
      html`<wwc-scorecard view="summary" .assessment=${sample}></wwc-scorecard>`,
    ),
  );
  expect(card.shadowRoot!.querySelector('table')!.offsetWidth).to.be.below(800);
});

describe('<wwc-scorecard> where there is nothing to show', () => {
  it('says so calmly while it has no record', async () => {
    const card = await fixture<WwcScorecard>(html`<wwc-scorecard></wwc-scorecard>`);
    expect(allWords(card)).to.equal('There is no record to show yet. The results will stand here.');
  });

  it('shows below that what stands inside its tag, until there is a record', async () => {
    const card = await fixture<WwcScorecard>(html`
      <wwc-scorecard without-chart><p>Gold, says our council.</p></wwc-scorecard>
    `);
    await card.updateComplete;
    expect(allWords(card)).to.contain('There is no record to show yet.');
    const own = card.querySelector('p')!;
    expect(own.assignedSlot?.name).to.equal('');
    expect(own.checkVisibility()).to.equal(true);
    await expectAccessible(card);
    card.assessment = sample;
    await shown(card);
    expect(own.checkVisibility()).to.equal(false);
  });

  it('keeps its place while the record is on its way', async () => {
    const card = await fixture<WwcScorecard>(
      html`<wwc-scorecard src="/test-server/slow.json?ms=300" without-chart></wwc-scorecard>`,
    );
    expect(allWords(card)).to.equal('Loading the record…');
    expect(card.offsetHeight).to.be.greaterThan(1000);
    await shown(card);
  });

  it('says what went wrong, shows what stands in the page instead, and tries again', async () => {
    const key = crypto.randomUUID();
    const card = await fixture<WwcScorecard>(html`
      <wwc-scorecard src=${`/test-server/flaky.json?key=${key}`} without-chart>
        <p>Gold, says our council.</p>
      </wwc-scorecard>
    `);
    await until(() => partOf(card, 'failure'));
    expect(words(card, 'failure')).to.contain('could not be reached');
    expect(card.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    partOf(card, 'failure')!.querySelector('button')!.click();
    await shown(card);
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    expect(card.querySelector('p')!.offsetHeight).to.equal(0);
  });
});

describe('<wwc-scorecard> and its properties', () => {
  it('fits its headings into the page', async () => {
    const card = await fixture<WwcScorecard>(
      html`<wwc-scorecard heading-level="4" without-chart .assessment=${sample}></wwc-scorecard>`,
    );
    await shown(card);
    const levels = () =>
      [...card.shadowRoot!.querySelectorAll('[role="heading"]')].map((heading) =>
        heading.getAttribute('aria-level'),
      );
    expect(levels()).to.deep.equal(['4', '5', '5', '5', '5']);
    for (const slip of ['first', '0', '-1', '2.5', '7', '']) {
      card.setAttribute('heading-level', slip);
      await card.updateComplete;
      expect(levels(), slip).to.deep.equal(['2', '3', '3', '3', '3']);
    }
  });

  it('follows another element live', async () => {
    const holder = await fixture(html`
      <div>
        <wwc-scorecard id="first" without-chart .assessment=${recordOf(['DM1'])}></wwc-scorecard>
        <wwc-scorecard for="first" without-chart></wwc-scorecard>
      </div>
    `);
    const [first, second] = holder.querySelectorAll<WwcScorecard>('wwc-scorecard');
    await shown(second!);
    expect(words(second!, 'result')).to.contain('1 of 43');
    first!.assessment = recordOf(['DM1', 'DM2']);
    await until(() => words(second!, 'result').includes('2 of 43'));
  });

  it('speaks the language around it, and another when that changes', async () => {
    const holder = await fixture<HTMLElement>(html`
      <div lang="en">
        <wwc-scorecard without-chart .assessment=${sample}></wwc-scorecard>
      </div>
    `);
    const card = await shown(holder.querySelector('wwc-scorecard')!);
    holder.lang = 'es-MX';
    await until(() => words(card, 'title') === 'Certificación Oro, 2024');
    expect(words(card, 'result')).to.contain('31 de 43 criterios logrados');
    expect(rowsOf(card, 'results')[5]![0]).to.equal('Presupuesto y finanzas basados en datos');
    expect(words(card, 'basis')).to.contain('15 de septiembre de 2024');
    expect(words(card, 'footer')).to.contain('Traducción no oficial.');
    expect(partOf(card, 'scorecard')!.lang).to.equal('es-MX');
    holder.lang = 'en';
    await until(() => words(card, 'title') === 'Gold certified, 2024');
  });

  it('names things as the standard and the other elements do', () => {
    const english = namesOf(wwc2022);
    expect(inEnglish.names.name).to.equal(english.name);
    expect(inEnglish.names.practices).to.deep.equal(english.practices);
    expect(inEnglish.names.remarks).to.deep.equal(english.remarks);
    expect(inEnglish.names.criteria).to.deep.equal(ofGates((code) => english.criteria[code]));
    expect(inSpanish.names.practices).to.deep.equal(
      Object.fromEntries(Object.entries(spanishPractices).map(([id, { name }]) => [id, name])),
    );
    expect(inSpanish.names.criteria).to.deep.equal(ofGates((code) => spanishCriteria[code]!.name));
    for (const [{ names }, { metrics }] of [
      [inEnglish, englishMetrics],
      [inSpanish, spanishMetrics],
    ] as const) {
      for (const [id, { theme, indicator, unit, standard }] of Object.entries(metrics)) {
        expect(names.outcomes[id]).to.deep.equal({ theme, indicator, unit, standard });
      }
    }
  });
});

describe('<wwc-scorecard> in a page', () => {
  it('shows the artwork of the page in the place of the mark', async () => {
    const card = await fixture<WwcScorecard>(html`
      <wwc-scorecard without-chart .assessment=${sample}>
        <img slot="artwork" alt="Gold" width="40" height="40" />
      </wwc-scorecard>
    `);
    await shown(card);
    expect(card.querySelector('img')!.offsetWidth).to.equal(40);
    expect(partOf(card, 'mark')!.getBoundingClientRect().width).to.equal(0);
  });

  it('lets a page style its parts', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('wwc-scorecard::part(title) { letter-spacing: 7px }');
    document.adoptedStyleSheets.push(sheet);
    const card = await scorecardOf(sample);
    expect(getComputedStyle(partOf(card, 'title')!).letterSpacing).to.equal('7px');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const lang of ['en', 'es']) {
    it(`never scrolls sideways on a phone, lang ${lang}`, async () => {
      await setViewport(PHONE);
      const card = await scorecardOf(sample);
      card.lang = lang;
      await until(() => allWords(card).includes(lang === 'es' ? 'Gestión' : 'Data Management'));
      const frame = partOf(card, 'scorecard')!.getBoundingClientRect();
      for (const element of card.shadowRoot!.querySelectorAll('td, tbody th, li, p, svg')) {
        const { right, width } = element.getBoundingClientRect();
        if (width > 1) expect(right, wordsOf(element)).to.be.at.most(frame.right + 1);
      }
      expectNoSidewaysScroll();
    });
  }
});
