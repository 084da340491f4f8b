import { expect, fixture, html } from '@open-wc/testing';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { HOSTILE, hostileRecord } from '../fixtures/hostile-record.js';
import { recordOf, scorecardOf, shown, until } from '../support/scorecard-page.js';

const sample = await (await fetch('/test-server/record.json')).json();

describe('what <wwc-scorecard> tells search engines and portals', () => {
  it('is nothing without being asked for', async () => {
    const card = await scorecardOf(sample);
    await card.updateComplete;
    expect(descriptions()).to.deep.equal([]);
  });

  it('says of a self-assessment that it is one', async () => {
    await described(recordOf(['DM1']));
    expect(descriptions()[0].creativeWorkStatus).to.equal('self-assessed');
    expect(descriptions()[0].description).to.contain('This is not a certification.');
  });

  it('has one for each scorecard, and none of one that is gone or no longer wants it', async () => {
    const first = await described(sample);
    const second = await described(recordOf(['DM1']), 2);
    first.jsonLd = false;
    await until(() => descriptions().length === 1);
    second.remove();
    expect(descriptions()).to.deep.equal([]);
  });

  it('holds hostile texts as texts', async () => {
    await described(hostileRecord);
    expect(descriptions()[0].creator.name).to.equal(HOSTILE);
    expect(document.head.querySelector('img')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});

async function described(record: unknown, count = 1): Promise<WwcScorecard> {
  const template = html`<wwc-scorecard
    json-ld
    without-chart
    .assessment=${record}
  ></wwc-scorecard>`;
  const card = await shown(await fixture<WwcScorecard>(template));
  await until(() => descriptions().length === count);
  return card;
}

function descriptions() {
  const scripts = document.head.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map((script) => JSON.parse(script.textContent));
}
