import { expect, fixture, html } from '@open-wc/testing';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { criteriaOf, parseAssessment, score, wwc2022 } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { emulateMedia } from '../support/media.js';
import { click } from '../support/pointer.js';
import { press, type } from '../support/keys.js';
import {
  allWords,
  expectLabelAndFigure,
  partOf,
  recordOf,
  scorecardOf,
  shown,
  until,
  words,
  wordsOf,
} from '../support/scorecard-page.js';
import { savedFiles } from '../support/saved-files.js';
import { PHONE, setViewport } from '../support/viewport.js';
import { expectWarning } from '../support/warnings.js';

const sample = await (await fetch('/test-server/record.json')).json();

const SECTIONS = [
  'about',
  'tiers',
  'journey',
  'field',
  'explained',
  'results',
  'criteria',
  'outcomes',
  'next',
];

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<wwc-scorecard view="report"> is accessible', () => {
  it('as a whole', async () => {
    await expectAccessible(await reportOf(sample));
  });

  it('in the dark, on a phone, in Spanish', async () => {
    await setViewport(PHONE);
    const card = await reportOf(sample);
    await emulateMedia({ colorScheme: 'dark' });
    card.theme = 'dark';
    card.lang = 'es';
    await until(() => words(card, 'criteria').includes('¿Su gobierno local'));
    await expectAccessible(card);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('with folded sections', async () => {
    const card = await reportOf(sample);
    foldButton(card, 'criteria').click();
    await card.updateComplete;
    await expectAccessible(card);
  });
});

describe('<wwc-scorecard view="report"> shows the whole report', () => {
  it('has each section, under a list to jump by', async () => {
    const card = await reportOf(sample);
    const sections = [...card.shadowRoot!.querySelectorAll('section')];
    expect(sections.map(({ part }) => part.value)).to.deep.equal(SECTIONS);
    const links = [...partOf(card, 'outline')!.querySelectorAll('a')];
    expect(links.map(wordsOf)).to.deep.equal(
      sections.map((section) => wordsOf(section.querySelector('[role="heading"]'))),
    );
  });

  it('has links as large as a finger, in the list and to the criteria', async () => {
    await setViewport({ width: 360, height: 640 });
    const card = await reportOf(sample);
    const links = [
      ...partOf(card, 'outline')!.querySelectorAll('a'),
      ...card.shadowRoot!.querySelectorAll('a.code'),
    ];
    expect(links).to.have.length.above(60);
    for (const link of links) {
      expect(link.getBoundingClientRect().height, wordsOf(link)).to.be.at.least(43.5);
    }
  });

  it('says what the certification is, and on whose word this is', async () => {
    const card = await reportOf(sample);
    expect(words(card, 'about')).to.contain('43 criteria in 8 practices');
    expect(words(card, 'about')).to.contain('30,000 residents');
    expect(words(card, 'about')).to.contain('as the city states it');
    const own = await reportOf(recordOf(['DM1']));
    expect(words(own, 'about')).to.contain('It is not a certification.');
  });

  it('shows every criterion with answer, decision, review note and marks', async () => {
    const card = await reportOf(sample);
    const rows = [...card.shadowRoot!.querySelectorAll('[part="criterion"]')];
    const codes = criteriaOf(wwc2022).map(({ code }) => code);
    expect(rows.map((row) => wordsOf(row.querySelector('.code')))).to.deep.equal(codes);
    const dm8 = rowOf(card, 'DM8');
    expect([...dm8.querySelectorAll('td')].map(wordsOf)).to.deep.equal(['Yes', 'In progress']);
    expect(wordsOf(dm8)).to.contain('Disaggregated Data for Decision-Making');
    expect(wordsOf(dm8)).to.contain('Does your local government collect and analyze data');
    expect(wordsOf(dm8)).to.contain(`Review note: ${sample.answers.DM8.review.note}`);
    expect(marksOf(dm8)).to.deep.equal(['Required for Platinum', 'Changed in review']);
    expect(marksOf(rowOf(card, 'DM1'))).to.deep.equal([
      'Core criterion',
      'Progress with the City Data Alliance',
    ]);
    const tables = [...card.shadowRoot!.querySelectorAll('[part="criteria-of-practice"]')];
    expect(wordsOf(tables[0]!.querySelector('[role="heading"]'))).to.equal(
      'Data Management 8 of 9 earned, 89%',
    );
  });

  it('has no column for what there is nothing of', async () => {
    const card = await reportOf(recordOf(['DM1']));
    const heads = [...partOf(card, 'criteria')!.querySelector('thead tr')!.children].map(wordsOf);
    expect(heads).to.deep.equal(['Criterion', 'Answer']);
  });

  it('shows how the city is assessed: done, current, ahead', async () => {
    const journey = { 'self-assessment': '2024-02-01', 'interim-report': '2024-05-20' };
    const card = await reportOf({ ...sample, status: 'in-review', journey });
    const steps = [...partOf(card, 'journey')!.querySelectorAll('li')];
    expect(steps.map(wordsOf)).to.deep.equal([
      'Self-assessment and documentation submitted Done on February 1, 2024',
      'Interim report received Done on May 20, 2024',
      'Debrief call (optional) Current step',
      'Site visit prepared, agenda agreed Ahead',
      'Site visit Ahead',
      'Certification Ahead',
    ]);
    expect(steps[2]!.getAttribute('aria-current')).to.equal('step');
  });

  it('gives the names of other cities room on a phone, their figures under one another', async () => {
    await setViewport({ width: 360, height: 640 });
    const tables = [...partOf(await reportOf(sample), 'field')!.querySelectorAll('table')];
    for (const name of tables.flatMap((table) => [...table.querySelectorAll('tbody th')])) {
      const lines = name.clientHeight / Number.parseFloat(getComputedStyle(name).lineHeight);
      expect(lines, wordsOf(name)).to.be.below(4);
    }
    const [places, sizes] = tables.map((table) =>
      [...table.querySelectorAll('thead .figure')].map((head) => head.getBoundingClientRect().left),
    );
    for (const [at, left] of places!.entries()) expect(left).to.be.closeTo(sizes![at]!, 2);
  });

  it('keeps to the width of a phone with larger text', async () => {
    await setViewport({ width: 360, height: 640 });
    document.documentElement.style.fontSize = '24px';
    try {
      await reportOf(sample);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('has words for every step of a certified city, also for one that may have been left out', async () => {
    const steps = [...partOf(await reportOf(sample), 'journey')!.querySelectorAll('li')];
    expect(wordsOf(steps[2])).to.equal('Debrief call (optional) Not recorded');
    for (const step of steps) expect(wordsOf(step)).to.match(/ (Done|Not recorded)$/);
  });

  it('shows what is known of other cities, and invents nothing', async () => {
    const card = await reportOf(sample);
    const rows = [...partOf(card, 'field')!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(wordsOf),
    );
    expect(rows).to.deep.include(['United States this city', '156', '30%']);
    expect(rows).to.deep.include(['Canada', '5', '28%']);
    expect(rows).to.deep.include(['All cities', '181', 'not published']);
    expect(rows).to.deep.include([
      '250,000 to 499,999 this city',
      'not published',
      'not published',
    ]);
  });

  it('shows how the outcome metrics moved from year to year, where the record says it', async () => {
    const card = await reportOf(sample);
    const heading = [...partOf(card, 'outcomes')!.querySelectorAll('[role="heading"]')].at(-1);
    expect(wordsOf(heading)).to.equal('Year by year');
    const rows = rowsIn(card, 'outcomes');
    expect(rows[0]).to.deep.equal(['Outcome metric', '2020', '2021', '2022']);
    expect(rows[1]!.slice(1)).to.deep.equal(['84%', '86%', '88%']);
    expect(rows[2]![0]).to.match(/over a year, µg\/m³$/);
    expect(rows[2]!.slice(1)).to.deep.equal(['9.4', '8.8', '8.1']);
    await expectAccessible(card);
    const { history, ...broadband } = sample.outcomes.broadband;
    expect(history).to.have.length(2);
    card.assessment = { ...sample, outcomes: { broadband } };
    await until(() => !words(card, 'outcomes').includes('Year by year'));
    expect(partOf(card, 'outcomes')!.querySelector('table')).to.equal(null);
  });

  it('has room for eight years of figures, and for the names of the metrics beside them', async () => {
    await setViewport({ width: 800, height: 600 });
    const history = [...'01234567'].map((year) => ({ year: 2010 + Number(year), value: 10.25 }));
    const { broadband, 'air-quality': air } = sample.outcomes;
    const outcomes = { broadband: { ...broadband, history }, 'air-quality': { ...air, history } };
    const card = await reportOf({ ...sample, outcomes });
    const table = partOf(card, 'outcomes')!.querySelector('table')!;
    expect(table.querySelectorAll('thead th')).to.have.length(9);
    const [head, ...cells] = table.querySelectorAll<HTMLElement>('tbody tr:last-child > *');
    expect(getComputedStyle(cells[0]!).display).to.equal('table-cell');
    expect(table.scrollWidth).to.be.at.most(table.parentElement!.clientWidth);
    expect(head!.clientWidth).to.be.above(100);
  });

  it('lists what to do next: the shortest way, to mend with the reason, where to learn', async () => {
    const card = await reportOf(sample);
    const headings = partOf(card, 'next')!.querySelectorAll('.part > [role="heading"]');
    expect([...headings].map(wordsOf)).to.deep.equal([
      'To reach Platinum',
      'To mend before submitting again',
      'Learn more',
    ]);
    expect(words(card, 'next')).to.contain(sample.answers.CI1.review.note);
  });

  it('adds the links of the record to those of the edition', async () => {
    const links = [
      { title: 'Our own course', url: 'https://city.example/course' },
      { title: 'No address', url: 'javascript:alert(1)' },
      {},
    ];
    const card = await reportOf({ ...sample, links });
    const learn = [...partOf(card, 'next')!.querySelectorAll('.part')].at(-1)!;
    const items = [...learn.querySelectorAll('li')].slice(-2);
    expect(items.map(wordsOf)).to.deep.equal(['Our own course', 'No address']);
    expect(items.map((item) => item.querySelector('a')?.href)).to.deep.equal([
      'https://city.example/course',
      undefined,
    ]);
  });

  it('numbers the fewest criteria that are enough, each with why it stands there', async () => {
    const card = await reportOf(sample);
    expect(words(card, 'next')).to.contain('6 more criteria are enough.');
    const way = partOf(card, 'next')!.querySelectorAll('ol > li');
    expect([...way].map((one) => wordsOf(one.querySelector('.code')))).to.deep.equal([
      'DM8',
      'EVAL1',
      'PA4',
      'BF3',
      'CI1',
      'RDC2',
    ]);
    expect(marksOf(way[0] as HTMLElement)).to.deep.equal([
      'Required for Platinum',
      'In progress',
      'Completes Data Management',
    ]);
    expect(words(card, 'next')).to.contain(
      'One more outcome metric has to be met, of these: A figure',
    );
    expect(words(card, 'next')).to.contain('Also open (6)');
  });

  it('goes by what cities of the size do, where that is known', async () => {
    const card = await reportOf(recordOf([], { city: { population: 320_000 } }));
    card.benchmark = {
      format: 'wwc-benchmark/1',
      standard: 'wwc-2022',
      cohorts: [{ id: 'size:250k-500k', criteria: { OD3: 0.62 } }],
    } as never;
    await until(() => words(card, 'next').includes('62% of cities of this size do it'));
    const fourth = partOf(card, 'next')!.querySelectorAll<HTMLElement>('ol > li')[3]!;
    expect(wordsOf(fourth.querySelector('.code'))).to.equal('OD3');
  });

  it('says of the highest tier that there is no way up', async () => {
    const all = criteriaOf(wwc2022).map(({ code }) => code);
    const outcomes = {
      broadband: { value: 80 },
      'air-quality': { value: 8 },
      'city-priority': { value: 2, target: 1, better: 'higher' },
    };
    const card = await reportOf(recordOf(all, { outcomes }));
    expect(words(card, 'next')).to.contain('The city is on the highest tier.');
  });
});

describe('a reader of <wwc-scorecard view="report"> tries something out', () => {
  it('sees tier and figures change at once, marked as a trial, and goes back with one press', async () => {
    const card = await reportOf(sample);
    card.withoutChart = true;
    const before = words(card, 'headline');
    for (const code of ['DM8', 'EVAL1', 'PA4', 'BF3', 'CI1', 'RDC2']) boxOf(card, code).click();
    boxOf(card, 'A figure that the city chooses').click();
    await until(() => words(card, 'title') === 'Trial: Platinum would be reached');
    expect(words(card, 'result')).to.contain('37 of 43');
    expect(words(card, 'basis')).to.equal('A trial on this page, not the record.');
    expect(words(card, 'results')).to.contain('Data Management 9 of 9 100%');
    const notice = card.shadowRoot!.querySelector('.trial-notice')!;
    expect(wordsOf(notice.querySelector('[role="status"]'))).to.equal(
      'Trial: Platinum would be reached · 37 of 43. This is not what the record says.',
    );
    await expectAccessible(card);
    expect(words(card, 'outcomes')).to.contain('Not reported');
    expect(rowOf(card, 'DM8').textContent).to.contain('In progress');
    for (const part of ['criteria', 'outcomes', 'next'])
      expect(words(card, part)).to.contain('This part shows the record, not the trial.');
    notice.querySelector('button')!.click();
    await until(() => words(card, 'headline') === before);
    expect(card.shadowRoot!.querySelector('.trial-notice')).to.equal(null);
    expect(words(card, 'criteria')).not.to.contain('not the trial');
    expect(boxOf(card, 'DM8').checked).to.equal(false);
    expect(card.shadowRoot!.activeElement?.textContent).to.equal('What if?');
  });

  it('has the notice at the foot of the window, as wide as the card, and nothing in focus behind it', async () => {
    await setViewport(PHONE);
    const card = await reportOf(sample);
    card.withoutChart = true;
    card.shadowRoot!.querySelector<HTMLElement>('.trial summary')!.click();
    boxOf(card, 'DM8').click();
    const noticeOf = () => card.shadowRoot!.querySelector('.trial-notice');
    await until(noticeOf);
    partOf(card, 'criteria')!.scrollIntoView();
    const bar = noticeOf()!.getBoundingClientRect();
    expect(bar.bottom).to.be.closeTo(innerHeight, 1);
    expect(bar.left).to.be.closeTo(card.getBoundingClientRect().left, 2);
    expect(bar.right).to.be.closeTo(card.getBoundingClientRect().right, 2);
    for (const code of ['LC1', 'OD4', 'RDC8', 'DM2']) {
      boxOf(card, code).focus();
      const box = () => boxOf(card, code).getBoundingClientRect();
      await until(() => box().top >= 0 && box().bottom <= bar.top);
    }
    scrollTo(0, document.documentElement.scrollHeight);
    const [end, foot] = [noticeOf()!, card].map((one) => one.getBoundingClientRect().bottom);
    expect(end).to.be.closeTo(foot!, 2);
  });

  it('reads nowhere that what is tried is the record, and on paper in each part which of them it is', async () => {
    const card = await reportOf(sample);
    const basis = 'A trial on this page, not the record.';
    const markOf = (part: string) =>
      partOf(card, part)!.querySelector<HTMLElement>('.body > .note')!;
    expect(words(card, 'about')).to.contain('drawn from the record of a certified city');
    boxOf(card, 'DM8').click();
    await until(() => words(card, 'title').startsWith('Trial'));
    expect(words(card, 'about')).to.contain(basis);
    expect(words(card, 'about')).not.to.contain('certified city');
    for (const part of ['tiers', 'results']) expect(isShown(markOf(part)), part).to.equal(false);
    await emulateMedia({ media: 'print' });
    for (const part of ['tiers', 'results', 'criteria', 'next']) {
      expect(isShown(markOf(part)), part).to.equal(true);
    }
    expect(wordsOf(markOf('tiers'))).to.equal(basis);
    expect(wordsOf(markOf('results'))).to.equal(basis);
    expect(wordsOf(markOf('next'))).to.equal('This part shows the record, not the trial.');
    // On the screen it lies over what stands there.
    const notice = card.shadowRoot!.querySelector<HTMLElement>('.trial-notice')!;
    expect(getComputedStyle(notice).position).to.equal('static');
    expect(isShown(notice)).to.equal(true);
    expect(isShown(notice.querySelector('button')!)).to.equal(false);
    boxOf(card, 'DM8').click();
    await until(() => words(card, 'about').includes('drawn from the record of a certified city'));
    expect(words(card, 'tiers')).not.to.contain(basis);
  });

  it('loses a tier by one criterion, and has it back', async () => {
    const card = await reportOf(sample);
    boxOf(card, 'LC1').click();
    await until(() => words(card, 'title') === 'Trial: on the way to Silver');
    boxOf(card, 'LC1').click();
    await until(() => words(card, 'title') === 'Gold certified, 2024');
  });

  it('is back at the record when the record changes', async () => {
    const card = await reportOf(sample);
    boxOf(card, 'DM8').click();
    await until(() => words(card, 'title').startsWith('Trial'));
    card.assessment = { ...sample, city: { name: 'Elsewhere' } };
    await until(() => words(card, 'headline').includes('Elsewhere'));
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
  });

  it('hears it in Spanish', async () => {
    const card = await reportOf(sample);
    card.lang = 'es';
    await until(() => words(card, 'next').includes('¿Qué pasaría si…?'));
    boxOf(card, 'DM8').click();
    await until(() => words(card, 'title') === 'Prueba: se alcanzaría el nivel Oro');
    await expectAccessible(card);
  });
});

describe('<wwc-scorecard view="report"> over the years', () => {
  const earlier = {
    ...recordOf(['DM1', 'LC1', 'PA1'], { outcomes: { broadband: { value: 80 } } }),
    updatedAt: '2021-06-01T12:00:00Z',
  };

  it('shows how criteria, outcomes and tier moved from record to record', async () => {
    const card = await reportOf(sample);
    expect(partOf(card, 'history')).to.equal(null);
    card.history = [earlier];
    await until(() => partOf(card, 'history'));
    const table = partOf(card, 'history')!.querySelector('table')!;
    expect([...table.querySelectorAll('thead th')].map(wordsOf)).to.deep.equal([
      'Practice',
      'Jun 2021 self-assessed',
      'Sep 2024 certified',
    ]);
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(wordsOf),
    );
    expect(rows).to.deep.include(['Data Management', '1', '8 (+7)']);
    expect(rows).to.deep.include(['All practices', '3', '31 (+28)']);
    expect(rows).to.deep.include(['Outcome metrics met', '1', '2 (+1)']);
    expect(rows).to.deep.include(['Tier', 'Not yet', 'Gold']);
    const broadband = rows.find(([name]) => name?.includes('internet connection'));
    expect(broadband?.slice(1)).to.deep.equal(['80%', '88%']);
    const air = rows.find(([name]) => name?.includes('PM2.5'));
    expect(air?.slice(1)).to.deep.equal(['Not reported', '8.1 µg/m³']);
    await expectAccessible(card);
    await setViewport(PHONE);
    const head = table.querySelector<HTMLElement>('tbody th')!;
    expect(head.offsetWidth).to.be.closeTo(table.offsetWidth, 1);
    for (const cell of table.querySelectorAll('td')) expectLabelAndFigure(cell);
    await expectAccessible(card);
  });

  it('says how many records it leaves out, and what changed since the last of them', async () => {
    const codes = ['DM1', 'DM2', 'DM3', 'DM4', 'DM5', 'DM6', 'DM7'];
    const card = await reportOf(sample);
    card.history = codes.map((_, at) => {
      return { ...recordOf(codes.slice(at)), updatedAt: `${2020 - at}-06-01T12:00:00Z` };
    });
    await until(() => partOf(card, 'history'));
    expect(words(card, 'history')).to.contain(
      'These are the latest 5 of 8 records. Criteria earned',
    );
    const [head, first] = [...partOf(card, 'history')!.querySelectorAll('tr')];
    expect([...head!.children].map(wordsOf)[1]).to.equal('Jun 2017 self-assessed');
    const changed = ['4 (+1)', '5 (+1)', '6 (+1)', '7 (+1)', '8 (+1)'];
    expect([...first!.children].map(wordsOf)).to.deep.equal(['Data Management', ...changed]);
    card.history = card.history!.slice(0, 4);
    await until(() => !words(card, 'history').includes('latest'));
    expect(words(card, 'history')).to.contain('Jun 2017');
  });

  it('takes a list of records for its record, and shows the latest', async () => {
    const card = await reportOf([sample, earlier]);
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    expect(words(card, 'history')).to.contain('Jun 2021');
    card.assessment = earlier;
    await until(() => partOf(card, 'history') === null);
  });

  it('shows the latest certification of a list, though an earlier one was changed since', async () => {
    const before = {
      ...sample,
      journey: { certification: '2021-03-01' },
      updatedAt: '2026-01-01T12:00:00Z',
    };
    const card = await reportOf([sample, before]);
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    const heads = [...partOf(card, 'history')!.querySelectorAll('thead th')].map(wordsOf);
    expect(heads.slice(1)).to.deep.equal(['Mar 2021 certified', 'Sep 2024 certified']);
  });

  it('shows records that do not say of which day they are', async () => {
    const card = await reportOf(recordOf(['DM1', 'DM2']));
    card.history = [recordOf(['DM1'])];
    await until(() => partOf(card, 'history'));
    expect([...partOf(card, 'history')!.querySelectorAll('thead th')].map(wordsOf)).to.deep.equal([
      'Practice',
      'Record 1 self-assessed',
      'Record 2 self-assessed',
    ]);
    expect(words(card, 'history')).to.contain('2 (+1)');
  });

  it('ends with the record that is shown, where earlier ones have a day and it has none', async () => {
    const card = await reportOf(recordOf(['DM1', 'DM2']));
    card.history = [{ ...earlier, updatedAt: '2021-06-01T12:00:00Z' }, recordOf(['DM1'])];
    await until(() => partOf(card, 'history'));
    expect([...partOf(card, 'history')!.querySelectorAll('thead th')].map(wordsOf)).to.deep.equal([
      'Practice',
      'Record 1 self-assessed',
      'Jun 2021 self-assessed',
      'Record 3 self-assessed',
    ]);
  });

  it('leaves out what is no record of this edition', async () => {
    const card = await reportOf(sample);
    card.history = [null, 7, 'x', { format: 'wwc-assessment/1', standard: 'wwc-2019' }];
    await card.updateComplete;
    expect(partOf(card, 'history')).to.equal(null);
  });
});

describe('a list of records in <wwc-scorecard>', () => {
  it('shows of an empty one that there is nothing yet, and a record once there is one', async () => {
    const card = await fixture<WwcScorecard>(html`<wwc-scorecard></wwc-scorecard>`);
    const { nothing } = (await import('../../src/text/en/scorecard.js')).scorecard;
    for (const empty of [[], '[]']) {
      card.assessment = empty as never;
      await until(() => words(card, 'scorecard') === nothing);
      card.assessment = [sample] as never;
      await until(() => words(card, 'title').includes('Gold'));
    }
  });
});

describe('the tiers in <wwc-scorecard view="report"> on a phone', () => {
  for (const lang of ['en', 'es']) {
    it(`stand in every row as in the first: ${lang}`, async () => {
      await setViewport({ width: 360, height: 640 });
      const card = await reportOf(sample);
      card.lang = lang;
      // Nearly as wide as the window, as in a page with a margin.
      card.style.width = '328px';
      await until(() => words(card, 'tiers').includes(lang === 'es' ? 'Platino' : 'Platinum'));
      const rows = [...partOf(card, 'tiers')!.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Math.round(cell.getBoundingClientRect().x)),
      );
      expect(rows).to.have.length(6);
      for (const row of rows) expect(row).to.deep.equal(rows[0]);
    });
  }
});

describe('a reader of <wwc-scorecard view="report"> takes it away', () => {
  it('as a record without what is private, and as a file for a spreadsheet', async () => {
    const secret = {
      ...sample.answers.DM1,
      note: 'secret note',
      evidence: [{ url: 'https://secret.example' }],
    };
    const card = await reportOf({ ...sample, answers: { ...sample.answers, DM1: secret } });
    const saved = savedFiles();
    buttonOf(card, 'Record (JSON)').click();
    buttonOf(card, 'Criteria (CSV)').click();
    await until(() => saved.length === 2);
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'sample-city-wwc-2022.wwc.json',
      'sample-city-wwc-2022.csv',
    ]);
    const [json, csv] = await Promise.all(saved.map(({ file }) => file.text()));
    const { value } = parseAssessment(JSON.parse(json!), wwc2022);
    expect(score(value!, wwc2022).earned).to.equal(31);
    expect(json).not.to.contain('secret');
    expect(csv).not.to.contain('secret');
    expect(csv).to.contain('DM8');
  });
});

describe('<wwc-scorecard> and its views', () => {
  it('offers to take it away wherever the criteria are shown, but not under a part without them', async () => {
    const card = await scorecardOf(sample);
    card.sections = 'criteria';
    await until(() => partOf(card, 'criteria'));
    expect(['Record (JSON)', 'Criteria (CSV)'].map((name) => buttonOf(card, name))).not.to.include(
      undefined,
    );
    card.sections = 'next';
    await until(() => !partOf(card, 'criteria'));
    expect(buttonOf(card, 'Record (JSON)')).to.equal(undefined);
  });

  it('shows the sections that are named, in that order', async () => {
    const card = await scorecardOf(sample);
    card.sections = 'outcomes results outcomes';
    await card.updateComplete;
    const parts = () =>
      [...card.shadowRoot!.querySelectorAll('section')].map(({ part }) => part.value);
    expect(parts()).to.deep.equal(['outcomes', 'results']);
    card.sections = 'results journey';
    await until(() => parts().join() === 'results,journey');
    expect(partOf(card, 'outline')).to.equal(null);
  });

  it('tells whoever made the page of a name that no section has, once, and shows the others', async () => {
    const [one, other] = [await scorecardOf(sample), await scorecardOf(sample)];
    const heard = await expectWarning(/^console\.warn: <wwc-scorecard>: /, async () => {
      one.sections = ' results\n outcome ';
      await one.updateComplete;
      other.sections = 'outcome results';
      await other.updateComplete;
      one.requestUpdate();
      await one.updateComplete;
    });
    expect(heard).to.deep.equal([
      'console.warn: <wwc-scorecard>: no section is called "outcome"; there are about tiers journey field explained results history criteria outcomes next.',
    ]);
    expect(partOf(one, 'results')).not.to.equal(null);
    expect(partOf(other, 'outcomes')).to.equal(null);
  });

  it('has no link to a criterion where the criteria are not shown', async () => {
    const card = await scorecardOf(sample);
    card.sections = 'next';
    await until(() => words(card, 'next').includes('DM8'));
    expect(partOf(card, 'next')!.querySelectorAll('a.code').length).to.equal(0);
    card.sections = 'next criteria';
    await until(() => partOf(card, 'next')!.querySelector('a.code'));
  });

  it('is a card as a summary', async () => {
    const card = await scorecardOf(sample);
    card.view = 'summary';
    await card.updateComplete;
    expect(words(card, 'title')).to.equal('Gold certified, 2024');
    expect(words(card, 'results')).to.contain('Results-Driven Contracting 2 of 8 25%');
    expect(partOf(card, 'tiers')).to.equal(null);
    expect(card.offsetHeight).to.be.lessThan(800);
    await expectAccessible(card);
  });
});

describe('a reader of <wwc-scorecard view="report">', () => {
  it('folds a section, and opens it again', async () => {
    const card = await reportOf(sample);
    const button = foldButton(card, 'journey');
    await click(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(isShown(partOf(card, 'journey')!.querySelector('li')!)).to.equal(false);
    await press('Enter');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isShown(partOf(card, 'journey')!.querySelector('li')!)).to.equal(true);
  });

  it('searches, and sees how many criteria fit', async () => {
    const card = await reportOf(sample);
    partOf(card, 'criteria')!.querySelector<HTMLInputElement>('input')!.focus();
    await type('privacy');
    await until(() => foundIn(card).join() === 'DM5');
    expect(wordsOf(partOf(card, 'criteria')!.querySelector('[role="status"]'))).to.equal(
      '1 criterion shown',
    );
    await type(' nowhere');
    await until(() => foundIn(card).length === 0);
    expect(words(card, 'criteria')).to.contain('No criterion fits.');
  });

  it('filters and orders', async () => {
    const card = await reportOf(sample);
    const [show, order] = partOf(card, 'criteria')!.querySelectorAll('select');
    choose(show!, 'changed');
    await until(() => foundIn(card).join() === 'DM8,RDC5,RDC6,CI1');
    choose(show!, 'core');
    await until(() => foundIn(card).join() === 'DM1,DM8,LC1,PA1');
    choose(show!, 'open');
    await until(() => foundIn(card).length === 12);
    choose(show!, 'all');
    choose(order!, 'open-first');
    await until(() => foundIn(card)[0] === 'DM8');
  });

  it('sends a place in the report to somebody, who sees just that', async () => {
    location.hash = '#wwc-RDC5';
    const card = await reportOf(sample);
    const row = rowOf(card, 'RDC5');
    await until(() => Math.abs(row.getBoundingClientRect().top) < innerHeight);
    expect(card.shadowRoot!.activeElement).to.equal(row.querySelector('a'));
    foldButton(card, 'journey').click();
    location.hash = '#wwc-journey';
    await until(() => card.shadowRoot!.activeElement === foldButton(card, 'journey'));
    expect(foldButton(card, 'journey').getAttribute('aria-expanded')).to.equal('true');
  });

  it('comes to a place by every press of its link, also where the address names it already', async () => {
    const card = await reportOf(sample);
    const links: Readonly<Record<string, HTMLAnchorElement>> = {
      criteria: partOf(card, 'outline')!.querySelector('a[href$="#wwc-criteria"]')!,
      DM8: partOf(card, 'next')!.querySelector('a[href$="#wwc-DM8"]')!,
    };
    for (const [name, link] of Object.entries(links)) {
      const place = card.shadowRoot!.querySelector(`[data-place="${name}"]`)!;
      const isThere = () => isAtTop(place);
      link.click();
      await until(isThere);
      scrollTo(0, 0);
      link.click();
      await until(isThere);
      foldButton(card, 'criteria').click();
      await card.updateComplete;
      link.click();
      await until(isThere);
      expect(foldButton(card, 'criteria').getAttribute('aria-expanded')).to.equal('true');
    }
  });

  it('has the place below what the page keeps at the top of the window', async () => {
    const page = document.documentElement.style;
    page.setProperty('--wwc-sticky-top', '90px');
    try {
      const card = await reportOf(sample);
      partOf(card, 'next')!.querySelector<HTMLAnchorElement>('a[href$="#wwc-DM8"]')!.click();
      await until(() => isAtTop(rowOf(card, 'DM8'), 90));
      expect(card.shadowRoot!.activeElement!.getBoundingClientRect().top).to.be.above(90);
    } finally {
      page.removeProperty('--wwc-sticky-top');
    }
  });

  it('stays in the report that was pressed, of two that share their addresses', async () => {
    const { first, second } = await twoReports();
    const linkOf = (card: WwcScorecard) => partOf(card, 'outline')!.querySelectorAll('a')[6]!;
    const isIn = (card: WwcScorecard) =>
      card.shadowRoot!.activeElement === foldButton(card, 'criteria');
    for (const card of [second, first, second, second]) {
      linkOf(card).click();
      await until(() => isIn(card));
      await until(() => isAtTop(partOf(card, 'criteria')!));
    }
  });

  it('comes to the first of two reports that share their addresses by the address of the page', async () => {
    const { first, second } = await twoReports();
    partOf(second, 'outline')!.querySelectorAll('a')[6]!.click();
    await until(() => second.shadowRoot!.activeElement);
    location.hash = '#wwc-journey';
    await until(() => first.shadowRoot!.activeElement === foldButton(first, 'journey'));
    location.hash = '#wwc-criteria';
    await until(() => first.shadowRoot!.activeElement === foldButton(first, 'criteria'));
    first.sections = 'results next field';
    await until(() => !partOf(first, 'criteria'));
    location.hash = '#wwc-DM8';
    await until(() => second.shadowRoot!.activeElement?.textContent === 'DM8');
  });

  it('stays where it is by a press that opens a window of its own', async () => {
    const card = await reportOf(sample);
    location.hash = '#wwc-criteria';
    await until(() => card.shadowRoot!.activeElement === foldButton(card, 'criteria'));
    scrollTo(0, 0);
    const link = partOf(card, 'outline')!.querySelector('a[href$="#wwc-criteria"]')!;
    link.addEventListener('click', (event) => event.preventDefault());
    const pressed = { bubbles: true, cancelable: true, ctrlKey: true };
    link.dispatchEvent(new MouseEvent('click', pressed));
    await card.updateComplete;
    expect(scrollY).to.equal(0);
  });

  it('says that a reviewer says what was missing only where a note does', async () => {
    const card = await reportOf(sample);
    expect(words(card, 'next')).to.contain('says what was missing');
    const answers = Object.entries<{ review?: object }>(sample.answers).map(([code, given]) => {
      const { review } = given;
      return [code, review ? { ...given, review: { ...review, note: undefined } } : given];
    });
    card.assessment = { ...sample, answers: Object.fromEntries(answers) };
    await until(() => !words(card, 'next').includes('says what was missing'));
    expect(words(card, 'next')).to.contain('To mend before submitting again');
  });

  it('prints all of it, whatever is folded or filtered', async () => {
    const card = await reportOf(sample);
    foldButton(card, 'explained').click();
    choose(partOf(card, 'criteria')!.querySelector('select')!, 'changed');
    await until(() => foundIn(card).length === 4);
    dispatchEvent(new Event('beforeprint'));
    expect(partOf(card, 'next')!.querySelector<HTMLDetailsElement>('.part details')!.open).to.equal(
      true,
    );
    await emulateMedia({ media: 'print' });
    expect(foundIn(card)).to.have.length(43);
    expect(isShown(partOf(card, 'explained')!.querySelector('dd')!)).to.equal(true);
  });

  it('prints the report alone, without the page around it', async () => {
    const page = await fixture(html`
      <div>
        <p>Beside it</p>
        <wwc-scorecard view="report" .assessment=${sample}></wwc-scorecard>
      </div>
    `);
    const card = await shown(page.querySelector('wwc-scorecard')!);
    await until(() => partOf(card, 'outline'));
    const own = window.print;
    const printed: boolean[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed.push(isMarked(), partOf(card, 'chart')!.querySelector('svg') !== null);
    };
    const isMarked = () => page.querySelector('p')!.hasAttribute('data-wwc-beside');
    await card.print();
    window.print = own;
    expect(printed).to.deep.equal([true, true]);
    await emulateMedia({ media: 'print' });
    expect(isShown(page.querySelector('p')!)).to.equal(false);
    expect(isShown(card)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(isMarked()).to.equal(false);
    expect(isShown(page.querySelector('p')!)).to.equal(true);
  });

  it('changes only what one answer changes', async () => {
    const card = await reportOf(sample);
    const changed = new Set<string>();
    const seen = new MutationObserver((mutations) => {
      for (const { target } of mutations) changed.add(placeOf(target));
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    seen.observe(card.shadowRoot!, all);
    card.assessment = { ...sample, answers: { ...sample.answers, OD2: { answer: 'no' } } };
    await until(() => words(card, 'result').includes('30 of 43'));
    seen.disconnect();
    // The heading of the practice says its figures; the opening is no place.
    expect([...changed].sort()).to.deep.equal(['', 'OD2', 'criteria', 'next', 'results', 'tiers']);
    const headings = partOf(card, 'criteria')!.querySelectorAll('[role="heading"]');
    expect(wordsOf(headings[4])).to.equal('Open Data 3 of 4 earned, 75%');
  });

  it('keeps place and focus while the record changes', async () => {
    const card = await reportOf(sample);
    const link = rowOf(card, 'EVAL4').querySelector('a')!;
    link.focus();
    link.scrollIntoView();
    const before = scrollY;
    card.assessment = { ...sample, city: { name: 'Elsewhere' } };
    await until(() => allWords(card).includes('Elsewhere'));
    expect(card.shadowRoot!.activeElement).to.equal(link);
    expect(scrollY).to.be.closeTo(before, 1);
  });
});

async function reportOf(record: unknown): Promise<WwcScorecard> {
  const card = await shown(
    await fixture<WwcScorecard>(
      html`<wwc-scorecard view="report" without-chart .assessment=${record}></wwc-scorecard>`,
    ),
  );
  await until(() => partOf(card, 'outline'));
  return card;
}

/** One within a shadow root, and after it one in the page, where it came first. */
async function twoReports(): Promise<Readonly<Record<'first' | 'second', WwcScorecard>>> {
  const second = await reportOf(sample);
  const first = await reportOf(sample);
  const shell = document.createElement('div');
  shell.attachShadow({ mode: 'open' }).append(first);
  second.before(shell);
  return { first, second };
}

function foldButton(card: WwcScorecard, section: string): HTMLButtonElement {
  return partOf(card, section)!.querySelector<HTMLButtonElement>('button[aria-expanded]')!;
}

/** The box of a criterion or an outcome metric, by its code or name. */
function boxOf(card: WwcScorecard, name: string): HTMLInputElement {
  const boxes = [...partOf(card, 'next')!.querySelectorAll('label')];
  return boxes.find((box) => wordsOf(box).startsWith(name))!.querySelector('input')!;
}

function buttonOf(card: WwcScorecard, name: string): HTMLButtonElement {
  const buttons = [...card.shadowRoot!.querySelectorAll('button')];
  return buttons.find((button) => wordsOf(button) === name)!;
}

function rowOf(card: WwcScorecard, code: string): HTMLElement {
  const rows = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[part="criterion"]')];
  return rows.find((row) => wordsOf(row).startsWith(`${code} `))!;
}

function marksOf(row: HTMLElement): string[] {
  return [...row.querySelectorAll('li')].map(wordsOf);
}

/** The codes of the criteria that are to be seen. */
function foundIn(card: WwcScorecard): string[] {
  const rows = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[part="criterion"]')];
  return rows.filter(isShown).map((row) => wordsOf(row.querySelector('.code')));
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true }) && element.offsetHeight > 0;
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The criterion or section in which a node stands; empty for none. */
function placeOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '';
}

/** Whether it stands where a reader is led to: a little below the top of the window, or of what is free of it. */
function isAtTop(place: Element, kept = 0): boolean {
  return Math.abs(place.getBoundingClientRect().top - kept - 16) < 2;
}

function rowsIn(card: WwcScorecard, section: string): string[][] {
  const rows = partOf(card, section)!.querySelectorAll('tr');
  return [...rows].map((row) => [...row.children].map(wordsOf));
}
