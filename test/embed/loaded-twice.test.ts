import { expect } from '@open-wc/testing';
import {
  answer,
  answered,
  fourElements,
  openPage,
  RECORD,
  says,
  scripts,
  showTheRecord,
  WWC,
} from '../support/page.js';

const BADGE = '/dist/cdn/tier-badge.js';

/** Each file, and the one that comes after it. */
const PAIRS = [
  [WWC, `${WWC}?again`],
  [WWC, BADGE],
  [BADGE, WWC],
  [BADGE, '/dist/cdn/scorecard.js', WWC],
  [WWC, '/dist/index.js'],
];

describe('a page that loads the elements twice', () => {
  for (const files of PAIRS) {
    it(`shows them all with ${files.join(' and then ')}`, async () => {
      const page = await openPage(scripts(...files) + fourElements(`src="${RECORD}"`));
      await showTheRecord(page.document);
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('has their words in its language from either copy', async () => {
    const page = await openPage(
      `${scripts(BADGE, WWC)}<div lang="es">${fourElements(`src="${RECORD}"`)}</div>`,
    );
    await showTheRecord(page.document, 'es');
    expect(page.complaints).to.deep.equal([]);
  });

  it('lets an element of one copy follow an element of the other', async () => {
    const page = await openPage(`${scripts(BADGE, WWC)}
      <wwc-tier-badge for="form"></wwc-tier-badge>
      <wwc-assessment storage="none" id="form" practice="DM"></wwc-assessment>`);
    const badge = page.document.querySelector('wwc-tier-badge');
    await says(badge, '0 of 43');
    await answer(page.document.querySelector('wwc-assessment')!, 'DM1', 'yes');
    await says(badge, '1 of 43');
    expect(page.complaints).to.deep.equal([]);
  });

  it('keeps what is on it when the second copy comes', async () => {
    const { window, document, complaints } = await openPage(`${scripts(WWC)}
      <wwc-assessment storage="none" practice="DM"></wwc-assessment>`);
    const form = document.querySelector('wwc-assessment')!;
    await answer(form, 'DM1', 'yes');
    await says(form, '1 of 43');
    const first = window.customElements.get(form.localName);

    const second = document.createElement('script');
    const loaded = new Promise((resolve) => second.addEventListener('load', resolve));
    second.type = 'module';
    second.src = `${WWC}?later`;
    document.head.append(second);
    await loaded;

    expect(window.customElements.get(form.localName)).to.equal(first);
    expect(answered(form, 'DM1')).to.equal('yes');
    await answer(form, 'DM2', 'yes');
    await says(form, '2 of 43');
    expect(complaints).to.deep.equal([]);
  });
});
