import { expect } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { until, wordsIn } from '../support/demo-page.js';
import { answer, fourElements, openPage, says, scripts, TAGS } from '../support/page.js';

/** The script alone came, from a cache say: nothing of what it loads later does. */
function alone(file: string): string {
  return scripts(`/test-server/alone/${file}`);
}

/** No browser asks this port for anything. */
const NOWHERE = 'http://localhost:1/record.json';

const JSON_SCRIPT = `<script type="application/json">${JSON.stringify(sampleCity)}</script>`;
const FALLBACK = '<a href="https://city.example/certified">Gold, 2024</a>';

describe('a page that has lost the network', () => {
  it('shows a badge by its attributes', async () => {
    const page = await openPage(`${alone('tier-badge.js')}
      <wwc-tier-badge tier="gold" status="certified" year="2024" city="Sample City"></wwc-tier-badge>`);
    const badge = page.document.querySelector('wwc-tier-badge');
    await says(badge, 'Gold certified, 2024');
    await says(badge, 'stated by the city');
    expect(page.complaints).to.deep.equal([]);
  });

  it('speaks English where the words of its language cannot be had', async () => {
    const page = await openPage(
      `${alone('wwc.js')}<div lang="es">${fourElements('', JSON_SCRIPT)}</div>`,
    );
    const find = (tag: string) => page.document.querySelector(tag);
    await says(find('wwc-tier-badge'), 'Gold certified, 2024');
    await says(find('wwc-outcome-metric'), 'Households');
    await says(find('wwc-scorecard'), '31 of 43');
    await says(find('wwc-assessment'), '31 of 43');
    for (const tag of TAGS) {
      const around = find(tag)!.shadowRoot!.querySelector('[lang]');
      expect(around?.getAttribute('lang'), tag).to.equal('en');
    }
    expect(page.complaints).to.deep.equal([]);
  });

  it('has a form that asks each criterion by its short name', async () => {
    const page = await openPage(`${alone('assessment.js')}
      <wwc-assessment storage="none" practice="DM"></wwc-assessment>`);
    const form = page.document.querySelector('wwc-assessment')!;
    await says(form, 'DM8 Disaggregated Data for Decision-Making');
    await answer(form, 'DM8', 'yes');
    await says(form, '1 of 43');
    expect(page.complaints).to.deep.equal([]);
  });

  it('has a form that says of a page that it cannot be had, under the name of that page', async () => {
    const page = await openPage(`${alone('assessment.js')}
      <wwc-assessment storage="none"></wwc-assessment>`);
    const form = page.document.querySelector('wwc-assessment')!;
    await says(form, 'Outcome metrics');
    const root = form.shadowRoot!;
    const tasks = [...root.querySelectorAll<HTMLElement>('[part="task"]')];
    tasks.find((task) => task.textContent.includes('Outcome metrics'))!.click();
    await says(form, 'This page could not be loaded.');
    const heading = root.querySelector('[role="heading"]')!;
    expect(heading.textContent.trim()).to.equal('Outcome metrics');
    await until(() => root.activeElement === heading);
    expect(page.complaints).to.deep.equal([]);
  });

  it('has a review that says that it cannot be had, below the result', async () => {
    const page = await openPage(`${alone('wwc.js')}
      <wwc-assessment storage="none" mode="review">${JSON_SCRIPT}</wwc-assessment>`);
    const form = page.document.querySelector('wwc-assessment')!;
    await says(form, '31 of 43');
    await says(form, 'This page could not be loaded.');
    expect(form.shadowRoot!.querySelector('[aria-busy="true"]')).to.equal(null);
    expect(page.complaints).to.deep.equal([]);
  });

  it('has a scorecard without its chart, and with its table', async () => {
    const page = await openPage(`${alone('scorecard.js')}
      <wwc-scorecard>${JSON_SCRIPT}</wwc-scorecard>`);
    const card = page.document.querySelector('wwc-scorecard')!;
    await says(card, '31 of 43');
    await until(() => card.shadowRoot!.querySelector('[part="chart"]') === null);
    const rows = [...card.shadowRoot!.querySelectorAll('[part="results"] tbody tr')];
    expect(rows).to.have.length(8);
    expect(page.complaints).to.deep.equal([]);
  });

  it('says of a report that the rest of it cannot be had, and shows what can', async () => {
    const page = await openPage(`${alone('scorecard.js')}
      <wwc-scorecard view="report" lang="en">${JSON_SCRIPT}</wwc-scorecard>`);
    const card = page.document.querySelector('wwc-scorecard')!;
    await says(card, '31 of 43');
    await says(card, 'The rest of this report could not be loaded.');
    expect(card.shadowRoot!.querySelectorAll('[part="results"] tbody tr')).to.have.length(8);
    expect(page.complaints).to.deep.equal([]);
  });

  it('says of a record that it cannot be reached, and tries again when it is asked', async () => {
    const page = await openPage(`${alone('wwc.js')}${fourElements(`src="${NOWHERE}"`, FALLBACK)}`);
    for (const tag of TAGS) {
      const element = page.document.querySelector(tag)!;
      await says(element, 'could not be reached');
      element.setAttribute('src', '/test-server/record.json');
    }
    await says(page.document.querySelector('wwc-tier-badge'), 'Gold certified, 2024');
    await says(page.document.querySelector('wwc-scorecard'), '31 of 43');
    expect(page.complaints).to.deep.equal([]);
  });

  it('shows what stands inside a badge where the code for its record cannot be had', async () => {
    const page = await openPage(`${alone('tier-badge.js')}
      <wwc-tier-badge src="${NOWHERE}">${FALLBACK}</wwc-tier-badge>`);
    const badge = page.document.querySelector('wwc-tier-badge')!;
    await until(() => badge.shadowRoot!.querySelector('slot:not([name])') !== null);
    expect(badge.querySelector('a')!.getClientRects().length).to.be.greaterThan(0);
    expect(page.complaints).to.deep.equal([]);
  });

  for (const file of ['outcome-metric.js', 'wwc.js']) {
    it(`says of data that what reads them cannot be had: ${file}`, async () => {
      const page = await openPage(`${alone(file)}
        <wwc-outcome-metric metric="broadband" src="/data.csv" value-field="share"
          ><a href="/data">Our data</a></wwc-outcome-metric>
        <wwc-outcome-metric metric="broadband" src="/data.csv" value-field="share" value="88"
          year="2022"></wwc-outcome-metric>`);
      const [bare, told] = page.document.querySelectorAll('wwc-outcome-metric');
      await says(bare!, 'This could not be loaded');
      expect(bare!.querySelector('a')!.getClientRects().length).to.be.greaterThan(0);
      await says(told!, '88% in 2022');
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('says that how a figure is computed cannot be had', async () => {
    const page = await openPage(`${alone('outcome-metric.js')}
      <wwc-outcome-metric metric="broadband" value="88"></wwc-outcome-metric>`);
    const metric = page.document.querySelector('wwc-outcome-metric')!;
    await says(metric, 'How it is computed');
    metric.shadowRoot!.querySelector('summary')!.click();
    await says(metric, 'This could not be loaded');
    expect(page.complaints).to.deep.equal([]);
  });

  it('never calls a signed badge verified that it could not check', async () => {
    const page = await openPage(`${alone('tier-badge.js')}
      <wwc-tier-badge tier="gold" status="certified" credential="/badge.jwt"></wwc-tier-badge>`);
    const badge = page.document.querySelector('wwc-tier-badge');
    await says(badge, 'Gold certified');
    await says(badge, 'stated by the city');
    expect(wordsIn(badge)).to.not.match(/verified/i);
    expect(page.complaints).to.deep.equal([]);
  });
});
