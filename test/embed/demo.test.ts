import { expect } from '@open-wc/testing';
import { elementsOf, openDemo, until, wordsIn } from '../support/demo-page.js';

const PROMISES = [
  'by-property.html',
  'dark.html',
  'from-address.html',
  'inline.html',
  'metrics.html',
  'no-script.html',
  'print.html',
  'spanish.html',
  'strict-policy.html',
  'two-on-a-page.html',
];
const PAGES = ['index.html', 'compose.html', ...PROMISES];

/** The addresses that a page names, as they stand in its source. */
function addressesIn(page: Document): string[] {
  return [...page.querySelectorAll('[src], [href]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
}

/** An element as it is written: tag, attributes, what is inside. */
function written(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
  const inside = [...element.childNodes].map((node) =>
    node instanceof Element || node.nodeType === Node.ELEMENT_NODE
      ? written(node as Element)
      : (node.textContent ?? '').replaceAll(/\s+/g, ''),
  );
  return `<${element.localName} ${attributes.sort().join(' ')}>${inside.join('')}`;
}

async function sourceOf(name: string): Promise<Document> {
  const response = await fetch(`/demo/${name}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

describe('each page of the demo', () => {
  for (const name of PAGES) {
    it(`${name} shows its elements and complains of nothing`, async () => {
      const { document, complaints } = await openDemo(name);
      const failing = elementsOf(document).filter(
        (element) =>
          element.shadowRoot?.querySelector('[part~="failure"]') &&
          !element.getAttribute('src')?.startsWith('no-such'),
      );
      expect(failing.map(written)).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('names no address from the root of a site, so that it works from any folder', async () => {
    for (const name of PAGES) {
      const addresses = addressesIn(await sourceOf(name));
      const fixed = addresses.filter((address) => /^(\/(?!pages\/)|https?:)/.test(address));
      expect(fixed, name).to.deep.equal([]);
    }
  });

  it('leads only to what is there', async () => {
    const addresses = new Set<string>();
    for (const name of PAGES)
      for (const one of addressesIn(await sourceOf(name))) addresses.add(one);
    const missing = [];
    for (const address of addresses) {
      if (address.startsWith('no-such') || address.startsWith('#')) continue;
      const { ok } = await fetch(new URL(address, new URL('/demo/', location.href)));
      if (!ok) missing.push(address);
    }
    expect(missing).to.deep.equal([]);
  });

  it('runs the very lines that it shows to be copied', async () => {
    for (const name of PROMISES) {
      const page = await sourceOf(name);
      const there = new Set(elementsOf(page).map(written));
      const shown = [...page.querySelectorAll('pre code')]
        .map((code) => new DOMParser().parseFromString(code.textContent ?? '', 'text/html'))
        .flatMap(elementsOf);
      expect(
        shown.map(written).filter((one) => !there.has(one)),
        name,
      ).to.deep.equal([]);
    }
  });
});

describe('the demo', () => {
  it('leads to every page of a promise, and to the one for developers', async () => {
    const addresses = addressesIn(await sourceOf('index.html'));
    expect(addresses).to.include.members(['compose.html', ...PROMISES]);
  });

  it('has the golden record as its sample', async () => {
    const [demo, golden] = await Promise.all(
      ['/demo/sample-city.json', '/test-server/record.json'].map((address) => fetch(address)),
    );
    expect(await demo!.json()).to.deep.equal(await golden!.json());
  });

  it('says that its cities are made up, on every page', async () => {
    for (const name of PAGES) {
      const words = wordsIn((await sourceOf(name)).body);
      expect(words, name).to.match(/made up|inventad/);
    }
  });

  it('lets badge and scorecard follow the form', async () => {
    const { document } = await openDemo('index.html');
    const form = document.querySelector('wwc-assessment')!;
    const followers = [...document.querySelectorAll('[for="form"]')];
    expect(followers.map(({ localName }) => localName)).to.deep.equal([
      'wwc-tier-badge',
      'wwc-scorecard',
    ]);
    form.setAttribute('practice', 'LC');
    await until(() => form.shadowRoot!.querySelectorAll('input[type="radio"]').length > 0);
    const groups = [...form.shadowRoot!.querySelectorAll('fieldset')];
    const question = groups.find((one) => /^LC7\b/.test(wordsIn(one.querySelector('legend'))))!;
    question.querySelector<HTMLInputElement>('input[value="yes"]')!.click();
    await until(() => followers.every((element) => /self-assessed/.test(wordsIn(element))));
    expect(wordsIn(document.querySelector('[for="record"]'))).to.include('Gold certified, 2024');
  });

  it('speaks the language of its switch, and so do the elements', async () => {
    const { document } = await openDemo('index.html');
    document.querySelector<HTMLInputElement>('[name="lang"][value="es"]')!.click();
    const badge = document.querySelector('wwc-tier-badge');
    await until(() => wordsIn(badge).includes('Certificación Oro, 2024'));
    expect(document.documentElement.lang).to.equal('es');
  });

  it('is dark when its switch is, and so are the elements', async () => {
    const { document } = await openDemo('index.html?ground=dark');
    const badge = document.querySelector('wwc-tier-badge')!;
    expect(getComputedStyle(badge).colorScheme).to.equal('dark');
  });
});

describe('the page for developers', () => {
  it('makes a control for each attribute, property and style of each element', async () => {
    const { document } = await openDemo('compose.html');
    const manifest = await (await fetch('/demo/custom-elements.json')).json();
    const elements = manifest.modules.flatMap((module: { declarations?: { tagName?: string }[] }) =>
      (module.declarations ?? []).filter(({ tagName }) => tagName),
    );
    expect(elements).to.have.length(4);
    for (const { tagName, attributes, cssProperties } of elements) {
      for (const { name } of [...attributes, ...(cssProperties ?? [])]) {
        const id = `${tagName.replace('wwc-', 'my-')}-${name}`;
        expect(document.getElementById(id), id).to.not.equal(null);
      }
    }
  });

  it('shows what a control sets, and the lines to copy', async () => {
    const { document } = await openDemo('compose.html');
    const badge = document.querySelector('wwc-tier-badge')!;
    await until(() => wordsIn(badge).includes('Gold certified, 2024'));
    set(document, 'my-tier-badge-city', 'Éxample "Town"');
    set(document, 'my-tier-badge---wwc-gold', '#123456');
    expect(badge.getAttribute('city')).to.equal('Éxample "Town"');
    expect(getComputedStyle(badge).getPropertyValue('--wwc-gold')).to.equal('#123456');
    const code = document.getElementById('code')!.textContent!;
    expect(code).to.include(
      '<wwc-tier-badge src="sample-city.json" city="Éxample &quot;Town&quot;"></wwc-tier-badge>',
    );
    expect(code).to.include('--wwc-gold: #123456;');
  });

  it('shows each event with its detail', async () => {
    const { document } = await openDemo('compose.html');
    const panel = [...document.querySelectorAll('#panel > details')].find((one) =>
      wordsIn(one).includes('<wwc-assessment>'),
    )!;
    panel.querySelector<HTMLInputElement>('.on-page input')!.click();
    const form = document.querySelector('wwc-assessment')!;
    form.setAttribute('practice', 'LC');
    await until(() => form.shadowRoot!.querySelectorAll('input[value="yes"]').length > 0);
    form.shadowRoot!.querySelector<HTMLInputElement>('input[value="no"]')!.click();
    await until(() => wordsIn(document.getElementById('log')).includes('wwc-assessment-change'));
    expect(wordsIn(document.getElementById('log'))).to.include('"answer": "no"');
  });
});

function set(page: Document, id: string, value: string) {
  const input = page.getElementById(id) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
