import { expect } from '@open-wc/testing';
import { until, wordsIn } from '../support/demo-page.js';
import { openAddress } from '../support/page.js';

describe('a part of a page that scrolls by itself', () => {
  it('holds all of each element, and the page beneath it does not scroll', async () => {
    const { document } = await openAddress('/pages/scrolled-part.html');
    const words = (tag: string) => wordsIn(document.querySelector(tag)!);
    await until(() => words('wwc-assessment').includes('0 of 43 earned'));
    await until(() => words('wwc-scorecard').includes('RDC8') && words('wwc-tier-badge') !== '');
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(document.querySelector('main')!.scrollHeight).to.be.above(2 * clientHeight);
    expect(scrollHeight).to.equal(clientHeight);
  });
});
