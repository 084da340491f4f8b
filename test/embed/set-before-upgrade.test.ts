import { expect } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { wordsIn } from '../support/demo-page.js';
import {
  answer,
  fourElements,
  openPage,
  says,
  scripts,
  showTheRecord,
  TAGS,
  WWC,
} from '../support/page.js';

const JSON_SCRIPT = `<script type="application/json">${JSON.stringify(sampleCity)}</script>`;
const EMPTY = { format: 'wwc-assessment/1', standard: 'wwc-2022' };

/** A page whose script runs before that of the elements; it finds the record in `record`. */
function before(script: string, markup: string, record: unknown = sampleCity) {
  return openPage(`${markup}
    <script>const record = ${JSON.stringify(record)}; ${script}</script>${scripts(WWC)}`);
}

describe('an element that the page sets up before the script of the elements has come', () => {
  it('has the record that it was given as a property', async () => {
    const { document, complaints } = await before(
      `for (const tag of ${JSON.stringify(TAGS)}) document.querySelector(tag).assessment = record;`,
      fourElements(''),
    );
    await showTheRecord(document);
    for (const tag of TAGS) {
      const element = document.querySelector(tag) as unknown as { assessment: unknown };
      expect(element.assessment, tag).to.have.nested.property('city.name', 'Sample City');
    }
    expect(complaints).to.deep.equal([]);
  });

  it('takes a property before what stands in the page', async () => {
    const { document, complaints } = await before(
      'document.querySelector("wwc-tier-badge").assessment = record;',
      '<wwc-tier-badge src="/test-server/status/404"></wwc-tier-badge>',
    );
    await says(document.querySelector('wwc-tier-badge'), 'Gold certified, 2024');
    expect(complaints).to.deep.equal([]);
  });

  it('has its attributes and the JSON inside it', async () => {
    const page = await openPage(fourElements('', JSON_SCRIPT) + scripts(WWC));
    await showTheRecord(page.document);
    expect(page.complaints).to.deep.equal([]);
  });

  it('has the properties that are attributes, too', async () => {
    const { document } = await before(
      `Object.assign(document.querySelector('wwc-tier-badge'), { tier: 'gold', year: '2023', size: 'small', city: 'Exampleton' });
       Object.assign(document.querySelector('wwc-outcome-metric'), { value: 12.5, label: 'Trees', unit: '%' });
       Object.assign(document.querySelector('wwc-assessment'), { practice: 'DM' });`,
      '<wwc-tier-badge></wwc-tier-badge><wwc-outcome-metric></wwc-outcome-metric><wwc-assessment storage="none"></wwc-assessment>',
    );
    await says(document.querySelector('wwc-tier-badge'), 'Gold level, self-assessed 2023');
    await says(document.querySelector('wwc-tier-badge'), 'Exampleton');
    await says(document.querySelector('wwc-outcome-metric'), '12.5');
    await says(document.querySelector('wwc-assessment'), 'DM1');
    expect(document.querySelector('wwc-tier-badge')?.getAttribute('size')).to.equal('small');
  });

  it('follows another that stands after it', async () => {
    const page = await openPage(`
      <wwc-tier-badge for="record"></wwc-tier-badge>
      <wwc-scorecard id="record">${JSON_SCRIPT}</wwc-scorecard>${scripts(WWC)}`);
    await says(page.document.querySelector('wwc-tier-badge'), 'Gold certified, 2024');
    expect(page.complaints).to.deep.equal([]);
  });

  it('tells a listener that was there before it', async () => {
    const { window, document } = await before(
      `heard = [];
       document.addEventListener('wwc-assessment-change', ({ detail }) => heard.push(detail.code));`,
      '<script>var heard;</script><wwc-assessment storage="none" practice="DM"></wwc-assessment>',
      EMPTY,
    );
    await answer(document.querySelector('wwc-assessment')!, 'DM3', 'no');
    expect((window as Window & { heard?: string[] }).heard).to.deep.equal(['DM3']);
  });

  it('has the language and the level that stood around it', async () => {
    const page = await openPage(
      `<section lang="es">${fourElements('', JSON_SCRIPT)}</section>${scripts(WWC)}`,
    );
    await showTheRecord(page.document, 'es');
  });

  it('stays hidden, and keeps what the page wrote inside it', async () => {
    const { document } = await before(
      'document.querySelector("wwc-tier-badge").hidden = true;',
      '<wwc-tier-badge tier="gold"><a href="/gold">Gold, 2024</a></wwc-tier-badge>',
    );
    const badge = document.querySelector('wwc-tier-badge')!;
    await says(badge, 'Gold level');
    expect(badge.getClientRects().length).to.equal(0);
    expect(badge.querySelector('a')?.textContent).to.equal('Gold, 2024');
  });
});

describe('an element that a script makes while the parser is still at work', () => {
  it('has what comes into it afterwards', async () => {
    const page = await openPage(scripts(WWC));
    const badge = page.document.createElement('wwc-tier-badge');
    page.document.body.append(badge);
    await says(badge, 'Not assessed yet');
    const json = page.document.createElement('script');
    json.type = 'application/json';
    badge.append(json);
    json.append(JSON.stringify(sampleCity));
    await says(badge, 'Gold certified, 2024');
    json.remove();
    await says(badge, 'Not assessed yet');
    expect(wordsIn(badge)).to.not.include('Gold');
  });
});
