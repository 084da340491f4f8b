import { expect, fixture, html } from '@open-wc/testing';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { HOSTILE, hostileRecord, UNBROKEN } from '../fixtures/hostile-record.js';
import { allWords, partOf, shown, until } from '../support/scorecard-page.js';

it('<wwc-scorecard view="report"> runs nothing of a hostile record, and shows it as text', async () => {
  const template = html`<wwc-scorecard
    view="report"
    .assessment=${hostileRecord}
    .history=${[{ ...hostileRecord, updatedAt: '2020-01-01T00:00:00Z' }]}
  ></wwc-scorecard>`;
  const card = await shown(await fixture<WwcScorecard>(template));
  await until(() => partOf(card, 'history'));
  const root = card.shadowRoot!;
  expect(root.querySelectorAll('script, img, iframe')).to.have.length(0);
  expect(allWords(card)).to.contain(HOSTILE);
  expect(allWords(card)).not.to.contain('private');
  const notes = [...root.querySelectorAll('bdi')].filter((note) => note.textContent === UNBROKEN);
  expect(notes).to.have.length(2);
  for (const note of notes) expect(note.offsetHeight).to.be.above(1_000);
  for (const { protocol } of root.querySelectorAll('a')) {
    expect(['http:', 'https:', 'mailto:']).to.include(protocol);
  }
  expect('hacked' in window).to.equal(false);
});
