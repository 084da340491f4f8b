import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/demo-page.js';
import { fourElements, RECORD, says, showTheRecord, TAGS, WWC } from '../support/page.js';

before(() => import(WWC));

const PICTURE =
  '<img slot="artwork" src="/demo/images/mark.svg" alt="Gold" width="100" height="100">';

async function placed(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  return page;
}

function displayOf(element: Element): string {
  return getComputedStyle(element).display;
}

describe('an element as a part of its page', () => {
  it('is hidden by `hidden`, and shown again', async () => {
    const page = await placed(fourElements(`hidden src="${RECORD}"`));
    await showTheRecord(page);
    for (const tag of TAGS) {
      const element = page.querySelector<HTMLElement>(tag)!;
      expect(element.getClientRects(), tag).to.have.length(0);
      element.hidden = false;
      expect(element.getBoundingClientRect().height, tag).to.be.greaterThan(20);
    }
  });

  it('stands as the page’s style says', async () => {
    const page = await placed(`<style>
        main > * { display: flex; width: 300px; margin: 7px; color: rgb(1, 2, 3) }
        .off { display: none }
      </style>${fourElements(`src="${RECORD}"`)}`);
    await showTheRecord(page);
    for (const tag of TAGS) {
      const element = page.querySelector<HTMLElement>(tag)!;
      const { display, width, marginTop, color } = getComputedStyle(element);
      expect({ display, width, marginTop, color }, tag).to.deep.equal({
        display: 'flex',
        width: '300px',
        marginTop: '7px',
        color: 'rgb(1, 2, 3)',
      });
      element.className = 'off';
      page.querySelector('style')!.append('main > .off { display: none }');
      expect(displayOf(element), tag).to.equal('none');
    }
  });

  it('stands in the line as a badge, else as a block', async () => {
    const page = await placed(fourElements(''));
    const displays = TAGS.map((tag) => [tag, displayOf(page.querySelector(tag)!)]);
    expect(Object.fromEntries(displays)).to.deep.equal({
      'wwc-tier-badge': 'inline-block',
      'wwc-outcome-metric': 'block',
      'wwc-scorecard': 'block',
      'wwc-assessment': 'block',
    });
  });

  it('has the page’s letters and its own colors, if the page gives any', async () => {
    const page = await placed(`<style>
        main { font-family: monospace; --wwc-paper: rgb(250, 240, 230); --wwc-font-size: 20px }
      </style>${fourElements(`src="${RECORD}"`)}`);
    await showTheRecord(page);
    for (const tag of TAGS) {
      const { fontFamily, fontSize } = getComputedStyle(page.querySelector(tag)!);
      expect({ fontFamily, fontSize }, tag).to.deep.equal({
        fontFamily: 'monospace',
        fontSize: '20px',
      });
    }
    const frame = page
      .querySelector('wwc-tier-badge')!
      .shadowRoot!.querySelector('[part="badge"]')!;
    expect(getComputedStyle(frame).backgroundColor).to.equal('rgb(250, 240, 230)');
  });

  for (const tag of ['wwc-tier-badge', 'wwc-scorecard']) {
    it(`shows the city’s official picture in the place of the mark: ${tag}`, async () => {
      const page = await placed(`<${tag} src="${RECORD}">${PICTURE}</${tag}>`);
      const element = page.querySelector(tag)!;
      await says(element, 'Gold');
      const isShown = (part: Element) => part.getClientRects().length > 0;
      await until(() => isShown(element.querySelector('img')!));
      expect(isShown(element.shadowRoot!.querySelector('[part="mark"]')!)).to.equal(false);
      element.querySelector('img')!.remove();
      await until(() => isShown(element.shadowRoot!.querySelector('[part="mark"]')!));
    });
  }

  it('shows what stands inside it where its record cannot be had', async () => {
    const page = await placed(
      fourElements('src="/test-server/status/404"', '<a href="/gold">Gold, 2024</a>'),
    );
    for (const tag of TAGS) {
      await says(page.querySelector(tag), 'There is no record at this address');
    }
    // The form says so instead, and lets the reader begin anew.
    for (const tag of TAGS.slice(0, 3)) {
      const link = page.querySelector(`${tag} a`)!;
      expect(link.getClientRects().length, tag).to.be.greaterThan(0);
    }
  });

  it('hears of no click but the reader’s own, and swallows none', async () => {
    const page = await placed('<wwc-tier-badge tier="gold" href="#gold"></wwc-tier-badge>');
    const badge = page.querySelector('wwc-tier-badge')!;
    await says(badge, 'Gold level');
    let clicks = 0;
    page.addEventListener('click', () => (clicks += 1));
    badge.shadowRoot!.querySelector('a')!.click();
    await until(() => location.hash === '#gold');
    expect(clicks).to.equal(1);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
