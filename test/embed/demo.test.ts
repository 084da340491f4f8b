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
  'review.html',
  'report.html',
  'send.html',
  'signed.html',
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

  it('shows one address of the script to be copied, that of the README', async () => {
    const pages = await Promise.all(PAGES.map(async (name) => [name, await codeOn(name)] as const));
    const scripts = pages.flatMap(([name, code]) =>
      [...code.matchAll(/src="([^"]*\.js)"/g)].map(([, address]) => `${name}: ${address}`),
    );
    expect(scripts).to.include('from-address.html: /wwc/wwc.js');
    expect(scripts.filter((one) => !/: \/wwc\/[\w-]+\.js$/.test(one))).to.deep.equal([]);
  });
});

/** All that a page shows to be copied, what its own scripts write among it. */
async function codeOn(name: string): Promise<string> {
  const { document } = await openDemo(name);
  return [...document.querySelectorAll('pre code')]
    .map(({ textContent }) => textContent)
    .join('\n');
}

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

describe('the page of open data portals', () => {
  async function look(address: string): Promise<Document> {
    const { document } = await openDemo('metrics.html');
    set(document, 'address', address);
    control<HTMLButtonElement>(document, 'Look at the data').click();
    await until(() =>
      /Found|nothing|record|table/.test(wordsIn(document.querySelector('.result'))),
    );
    document.getElementById('tile')!.scrollIntoView();
    return document;
  }

  /** A button by its words, or the control of a label. */
  function control<E extends HTMLElement>(page: Document, words: string): E {
    const found = [...page.querySelectorAll<HTMLElement>('#maker :is(label, button)')].find((one) =>
      wordsIn(one).startsWith(words),
    );
    return (found && 'control' in found ? found.control : found) as E;
  }

  function choose(page: Document, label: string, value: string) {
    const menu = control<HTMLSelectElement>(page, label);
    menu.value = value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('finds fields at a pasted address, shows the tile, and the tag to copy', async () => {
    const page = await look('portals/monitors.csv');
    const tile = () => page.querySelector('#tile wwc-outcome-metric');
    expect(wordsIn(page.querySelector('.result'))).to.include('Found 30 rows with 8 fields');
    choose(page, 'What it is', 'air-quality');
    choose(page, 'Field of the figure', 'Arithmetic Mean');
    choose(page, 'Only rows where', 'County Code');
    choose(page, 'is', '003');
    choose(page, 'Several rows of a year become', 'median');
    await until(() => wordsIn(tile()).includes('10.5 µg/m³'));
    const { body } = new DOMParser().parseFromString(
      page.getElementById('code')!.textContent!,
      'text/html',
    );
    expect(written(body.querySelector('wwc-outcome-metric')!)).to.equal(written(sameTag(tile()!)));
  });

  it('shows the tag of each tile to be copied', async () => {
    const { document } = await openDemo('metrics.html');
    const forms = [...document.querySelectorAll('details')].map((one) => one.parentElement!);
    expect(forms).to.have.length(9);
    for (const form of forms) {
      const { body } = new DOMParser().parseFromString(
        form.querySelector('pre')!.textContent,
        'text/html',
      );
      const [copied, tile] = [body, form].map((one) => one.querySelector('wwc-outcome-metric')!);
      expect(written(copied!)).to.equal(written(sameTag(tile!)));
    }
  });

  it('describes a figure of the city’s own', async () => {
    const page = await look('portals/list.json');
    expect(control<HTMLSelectElement>(page, 'What it is').value).to.equal('');
    for (const [label, text] of Object.entries({
      'What is measured': 'Waste that is recycled',
      Unit: '%',
      Target: '60',
    })) {
      const input = control<HTMLInputElement>(page, label);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    choose(page, 'Better', 'higher');
    const tile = page.querySelector('#tile wwc-outcome-metric');
    await until(() => wordsIn(tile).includes('Target met'));
    expect(page.getElementById('code')!.textContent).to.include('label="Waste that is recycled"');
  });

  it('says where there is no table', async () => {
    for (const [address, words] of Object.entries({
      'portals/no-such-file.csv': 'There is nothing at this address',
      'sample-city.json': 'This is a certification record',
      'metrics.html': 'no table that can be read',
    })) {
      const page = await look(address);
      expect(wordsIn(page.querySelector('.result')), address).to.include(words);
      expect(page.querySelector('#tile wwc-outcome-metric')).to.equal(null);
    }
  });
});

/** A tag without what Lit writes onto it. */
function sameTag(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  copy.removeAttribute('size');
  return copy;
}

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
