import { aTimeout, expect } from '@open-wc/testing';
import { createSigner, kidOf, payload, signed } from '../fixtures/credential-issuer.js';
import { until, wordsIn } from '../support/demo-page.js';
import { answer, openAddress, says, showTheRecord, type Page } from '../support/page.js';

const PRACTICES = ['DM', 'EVAL', 'LC', 'OD', 'PA', 'BF', 'RDC', 'CI'];

const FORBIDDEN = {
  en: 'The security policy of this page forbids sending to that server, so nothing was sent.',
  es: 'La política de seguridad de esta página prohíbe los envíos a ese servidor',
};

/** A policy is broken in a task, and told of in a later one. */
async function expectNoViolation({ complaints }: Page): Promise<void> {
  await aTimeout(100);
  expect(complaints).to.deep.equal([]);
}

describe('a page under the strict policy', () => {
  let page: Page;
  const find = <E extends Element>(selector: string) => page.document.querySelector<E>(selector)!;

  beforeEach(async () => {
    page = await openAddress('/csp/strict-policy.html');
  });

  it('is held to it', async () => {
    const style = page.document.createElement('style');
    style.textContent = 'body { color: red }';
    page.document.head.append(style);
    // An engine may also tell that the style was not loaded.
    await until(() => page.complaints.some((complaint) => complaint.includes('style-src')));
    const { Function: Constructor } = page.window as Window & { Function?: typeof Function };
    expect(() => Constructor!('return 1')).to.throw();
    // Not every engine enforces them yet.
    if ('trustedTypes' in page.window) {
      expect(() => (page.document.createElement('p').innerHTML = '<b>1</b>')).to.throw();
    }
  });

  it('shows all elements, in two languages, from everywhere that a record may be', async () => {
    await showTheRecord(find('#from-an-address'));
    await showTheRecord(find('#in-spanish'), 'es');
    await says(find('#inline wwc-tier-badge'), '1 of 43');
    await says(find('#inline wwc-scorecard'), 'All cities 41%');
    await says(find('#lost wwc-scorecard'), 'There is no record at this address');
    await expectNoViolation(page);
  });

  it('draws the chart, on paper too', async () => {
    const card = find('#record');
    await says(card, '31 of 43');
    const canvas = () => card.shadowRoot!.querySelector('canvas');
    await until(() => canvas() !== null);
    canvas()!.scrollIntoView();
    await until(() => hasColor(canvas()));
    await until(() => {
      page.window.dispatchEvent(new Event('beforeprint'));
      return canvas()!.parentElement!.querySelector('svg') !== null;
    });
    await expectNoViolation(page);
  });

  it('reads data, draws them large, and refuses', async () => {
    const metric = find('#portal wwc-outcome-metric');
    await says(metric, '88% in 2022');
    await until(() => hasColor(metric.shadowRoot!.querySelector('canvas')));
    await says(find('#portal [value-field="shar"]'), 'Fields that there are: year, share');
    for (const details of metric.shadowRoot!.querySelectorAll('details')) details.open = true;
    await says(metric, 'The share of all households');
    await expectNoViolation(page);
  });

  it('describes a record in the head of the page, as long as it is shown', async () => {
    const card = find<HTMLElementTagNameMap['wwc-scorecard']>('#record');
    await says(card, '31 of 43');
    card.setAttribute('json-ld', '');
    const description = () =>
      page.document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    await until(() => description().includes('Sample City'));
    const { name, description: said, distribution, url } = JSON.parse(description());
    expect(name).to.equal('Sample City: What Works Cities Certification');
    expect(said).to.include('Gold certified, 2024. As stated by the city.');
    expect(distribution.contentUrl).to.match(/^http.*record\.json$/);
    expect(url).to.equal(page.document.URL);
    card.lang = 'es';
    await until(() => description().includes('Certificación Oro, 2024'));
    const parent = card.parentElement!;
    card.remove();
    expect(description()).to.equal('');
    parent.append(card);
    await until(() => description() !== '');
    expect(page.document.head.querySelectorAll('[type="application/ld+json"]')).to.have.length(1);
    card.src = '/test-server/status/404';
    await until(() => description() === '');
    await expectNoViolation(page);
  });

  it('opens each page of the form, and takes answers', async () => {
    const form = find<HTMLElementTagNameMap['wwc-assessment']>('#from-an-address wwc-assessment');
    await says(form, '31 of 43');
    for (const practice of PRACTICES) {
      form.practice = practice;
      await until(() => form.shadowRoot!.querySelector('legend') !== null);
      await says(form, `${practice}1`);
      await answer(form, `${practice}1`, 'in-progress');
    }
    form.practice = null;
    await form.updateComplete;
    for (const button of await tasks(form)) {
      button.click();
      await until(() => !form.shadowRoot!.querySelector('[aria-busy="true"]'));
      await aTimeout(50);
    }
    for (const details of page.document.querySelectorAll('*')) {
      for (const one of details.shadowRoot?.querySelectorAll('details') ?? []) one.open = true;
    }
    await expectNoViolation(page);
  });

  for (const [lang, words] of Object.entries(FORBIDDEN)) {
    it(`says that it forbids sending to another site: ${lang}`, async () => {
      const { origin } = await (await fetch('/test-server/other-site')).json();
      const form = find<HTMLElementTagNameMap['wwc-assessment']>('#from-an-address wwc-assessment');
      form.lang = lang;
      form.action = `${origin}/?key=${crypto.randomUUID()}&allow=all`;
      const check = () =>
        [...form.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~="task"]')].at(-1);
      await until(() => check() !== undefined);
      check()!.click();
      const sending = () => form.shadowRoot!.querySelector('[part="sending"]');
      await until(() => sending() !== null);
      sending()!.querySelector('button')!.click();
      await until(() => wordsIn(sending()).includes(words));
      // It is not asked twice.
      expect(
        page.complaints.filter((complaint) => complaint.startsWith('connect-src')),
      ).to.have.length(1);
    });
  }

  it('checks a credential', async () => {
    const header = { alg: 'ES256', kid: kidOf('1'), typ: 'JWT' };
    const badge = page.document.createElement('wwc-tier-badge');
    badge.credential = await signed(await createSigner(), header, payload());
    const heard = new Promise<CustomEvent>((resolve) => {
      badge.addEventListener('wwc-badge-verified', (event) => resolve(event as CustomEvent));
    });
    find('#inline').append(badge);
    const { detail } = await heard;
    expect(detail.state).to.not.equal('verified');
    await until(() => wordsIn(badge) !== '');
    await expectNoViolation(page);
  });
});

describe('a page under the strict policy that loads a second file', () => {
  it('has what the first one brought', async () => {
    const page = await openAddress('/csp/strict-policy-twice.html');
    await showTheRecord(page.document);
    // The second copy of Lit asks for the policy that the first one has.
    const others = page.complaints.filter((complaint) => !complaint.startsWith('trusted-types '));
    expect(others).to.deep.equal([]);
  });
});

function hasColor(canvas: HTMLCanvasElement | null): boolean {
  if (!canvas?.width || !canvas.height) return false;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((byte) => byte > 0);
}

/** The buttons of the list of tasks. */
async function tasks(form: Element): Promise<HTMLButtonElement[]> {
  const found = () => [
    ...form.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~="page"] button'),
  ];
  await until(() => found().length > 0);
  return found();
}
