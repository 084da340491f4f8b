import { expect, fixture, html } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { wordsIn } from '../support/demo-page.js';
import { answer, fourElements, RECORD, says, showTheRecord, WWC } from '../support/page.js';
import { countOf } from '../support/test-server.js';

before(() => import(WWC));

const OTHER_CITY = {
  format: 'wwc-assessment/1',
  standard: 'wwc-2022',
  city: { name: 'Otra Ciudad' },
  answers: { DM1: { answer: 'yes' }, DM2: { answer: 'yes' } },
};

async function placed(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  return page;
}

describe('two cities on one page', () => {
  it('each have their own record, in their own language', async () => {
    const other = `<script type="application/json">${JSON.stringify(OTHER_CITY)}</script>`;
    const page = await placed(`<section>${fourElements(`src="${RECORD}"`)}</section>
      <section lang="es">${fourElements('', other)}</section>`);
    const [first, second] = page.children as unknown as [Element, Element];
    await showTheRecord(first);
    for (const tag of ['wwc-tier-badge', 'wwc-scorecard', 'wwc-assessment'])
      await says(second.querySelector(tag), '2 de 43');
    await says(second.querySelector('wwc-tier-badge'), 'Otra Ciudad');
    expect(wordsIn(first.querySelector('wwc-tier-badge'))).to.include('Sample City');
  });

  it('each have their own form, and those that follow it', async () => {
    const page = await placed(
      ['one', 'two']
        .map(
          (
            id,
          ) => `<section><wwc-assessment storage="none" id="${id}" practice="DM"></wwc-assessment>
            <wwc-tier-badge for="${id}"></wwc-tier-badge></section>`,
        )
        .join(''),
    );
    const [one, two] = page.querySelectorAll('wwc-assessment');
    const [badgeOne, badgeTwo] = page.querySelectorAll('wwc-tier-badge');
    await answer(one!, 'DM1', 'yes');
    await answer(two!, 'DM1', 'no');
    await answer(two!, 'DM2', 'yes');
    await answer(two!, 'DM3', 'yes');
    await says(badgeOne!, '1 of 43');
    await says(badgeTwo!, '2 of 43');
    expect(one!.assessment).to.have.nested.property('answers.DM1.answer', 'yes');
    expect(two!.assessment).to.have.nested.property('answers.DM1.answer', 'no');
  });

  it('may begin with the same record, which neither of them changes', async () => {
    const record = structuredClone(sampleCity);
    const page = await placed(
      '<wwc-assessment storage="none" practice="EVAL"></wwc-assessment>'.repeat(2),
    );
    const [one, two] = page.querySelectorAll('wwc-assessment');
    one!.assessment = record;
    two!.assessment = record;
    await says(two!, '31 of 43');
    await answer(one!, 'EVAL1', 'yes');
    await says(one!, '32 of 43');
    expect(wordsIn(two!)).to.include('31 of 43');
    expect(record).to.deep.equal(sampleCity);
  });

  it('ask once for the same address', async () => {
    const key = crypto.randomUUID();
    const page = await placed(
      fourElements(`src="/test-server/slow.json?ms=100&key=${key}"`).repeat(2),
    );
    await showTheRecord(page);
    expect((await countOf(key)).requests).to.equal(1);
  });
});
