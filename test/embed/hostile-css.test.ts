import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { until } from '../support/demo-page.js';
import { RECORD, showTheRecord, TAGS, WWC } from '../support/page.js';

before(() => import(WWC));

/** What a page may say of everything on it, meaning its own. */
const HOSTILE = {
  'takes everything back': '* { all: unset !important }',
  'has large letters': '* { font-size: 40px; line-height: 0.8; letter-spacing: 0.1em }',
  'hides its buttons': 'button, a, input, [role="status"] { display: none !important }',
  'gives every picture a size': 'svg, canvas { width: 5px !important; height: 5px }',
  'styles tables, lists and forms': `table, tr, td, li, fieldset, label { display: block !important; float: left; color: yellow }
    input { opacity: 0; position: absolute; appearance: none }`,
  'has classes of the same names':
    '.badge, .mark, .frame, .scorecard, .form, .columns, .notice { display: none !important }',
  'has animations and transforms for all':
    '* { transition: all 2s; animation: spin 1s infinite } @keyframes spin { to { opacity: 0 } }',
};

/** What a reader needs to see of an element: what it is, and whether it can be seen. */
function seen(element: Element): string[] {
  const parts = element.shadowRoot!.querySelectorAll(
    'a[href], button, input[type="radio"], svg, th, td, h1, h2, h3, h4, p, legend',
  );
  return [...parts].map((part) => {
    const { width, height } = part.getBoundingClientRect();
    const { visibility, opacity } = getComputedStyle(part);
    const isSeen = width >= 8 && height >= 8 && visibility === 'visible' && opacity === '1';
    return `${part.localName}${isSeen ? '' : ' (not seen)'}`;
  });
}

async function placed(): Promise<Element> {
  const page = await fixture(html`<main></main>`);
  page.innerHTML = TAGS.map(
    (tag) => `<${tag} metric="broadband" storage="none" src="${RECORD}" href="/record"></${tag}>`,
  ).join('');
  await showTheRecord(page);
  const form = page.querySelector('wwc-assessment')!;
  form.practice = 'DM';
  await until(() => form.shadowRoot!.querySelectorAll('fieldset').length === 9);
  await until(() => !form.shadowRoot!.querySelector('[aria-busy="true"]'));
  return page;
}

describe('a page whose style reaches for everything', () => {
  let sheet: HTMLStyleElement;

  beforeEach(() => {
    sheet = document.createElement('style');
    document.head.append(sheet);
  });

  afterEach(() => sheet.remove());

  for (const [what, css] of Object.entries(HOSTILE)) {
    it(`hides nothing in the elements where it ${what}`, async () => {
      const page = await placed();
      const before = TAGS.map((tag) => seen(page.querySelector(tag)!));
      sheet.textContent = css;
      const after = TAGS.map((tag) => seen(page.querySelector(tag)!));
      const lost = after.map((parts, at) => parts.filter((part, of) => part !== before[at]![of]));
      expect(lost).to.deep.equal(TAGS.map(() => []));
    });

    it(`has elements within its width, of a size, where it ${what}`, async () => {
      sheet.textContent = css;
      const page = await placed();
      for (const tag of TAGS) {
        const frame = page.querySelector(tag)!.shadowRoot!.firstElementChild!;
        const { width, height, right } = frame.getBoundingClientRect();
        expect(width, tag).to.be.greaterThan(50);
        expect(height, tag).to.be.greaterThan(30);
        expect(Math.floor(right), tag).to.be.at.most(innerWidth);
      }
    });
  }

  it('leaves them accessible where it takes everything back', async () => {
    sheet.textContent = HOSTILE['takes everything back'];
    const page = await placed();
    for (const tag of TAGS) await expectAccessible(page.querySelector(tag)!);
  });
});
