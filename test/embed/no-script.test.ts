import { expect } from '@open-wc/testing';
import { fourElements, openPage, RECORD, says, scripts, TAGS, WWC } from '../support/page.js';

const WITHOUT_SCRIPTS = 'allow-same-origin';

const FALLBACK = `
  <a href="https://city.example/certified"><img src="/demo/images/mark.svg" width="72" height="72" alt="Gold, 2024"></a>
  <p>Certified in 2024</p>`;
const DATA = '<script type="application/json">{ "never": "shown" }</script>';

describe('a page without script', () => {
  it('shows what stands inside the elements, and nothing else', async () => {
    const { document } = await openPage(
      scripts(WWC) + fourElements(`src="${RECORD}"`, FALLBACK + DATA),
      WITHOUT_SCRIPTS,
    );
    for (const tag of TAGS) {
      const element = document.querySelector<HTMLElement>(tag)!;
      expect(element.matches(':defined'), tag).to.equal(false);
      expect(element.innerText.trim(), tag).to.equal('Certified in 2024');
      expect(element.querySelector('img')!.getBoundingClientRect(), tag).to.include({
        width: 72,
        height: 72,
      });
      const link = element.querySelector('a')!;
      expect(link.getClientRects().length, tag).to.be.greaterThan(0);
    }
  });

  it('gives an element that has nothing inside no place', async () => {
    const { document } = await openPage(
      `<p>Before <wwc-tier-badge tier="gold"></wwc-tier-badge> after</p>`,
      WITHOUT_SCRIPTS,
    );
    expect(document.body.innerText.replaceAll(/\s+/g, ' ').trim()).to.equal('Before after');
    expect(document.querySelector('wwc-tier-badge')!.getBoundingClientRect().width).to.equal(0);
  });

  it('hides an element that is hidden', async () => {
    const { document } = await openPage(fourElements('hidden', FALLBACK), WITHOUT_SCRIPTS);
    expect(document.body.innerText.trim()).to.equal('');
  });
});

describe('a page whose script cannot be loaded', () => {
  it('shows what stands inside the elements', async () => {
    const { document } = await openPage(
      scripts('/test-server/alone/no/such.js') + fourElements('', FALLBACK),
    );
    for (const tag of TAGS) {
      expect(document.querySelector<HTMLElement>(tag)!.innerText.trim()).to.equal(
        'Certified in 2024',
      );
    }
  });
});

describe('a page with script', () => {
  it('shows the elements in the place of what stands inside them', async () => {
    const { document } = await openPage(
      `${scripts(WWC)}<wwc-tier-badge tier="gold">${FALLBACK}</wwc-tier-badge>`,
    );
    const badge = document.querySelector('wwc-tier-badge')!;
    await says(badge, 'Gold level');
    expect(badge.shadowRoot!.querySelector('[part="title"]')!.getClientRects().length).to.equal(1);
    expect(badge.querySelector('p')!.getClientRects().length).to.equal(0);
  });
});
