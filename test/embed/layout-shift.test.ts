import { expect, fixture, html } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { elementsOf, until, wordsIn } from '../support/demo-page.js';
import { openPage, RECORD, scripts, WWC } from '../support/page.js';

const TOLD = 'tier="gold" status="certified" year="2024" city="Sample City"';

/** As a page has them with `wwc.css`, each with the words by which it is known to be there. */
const ELEMENTS = [
  [`<wwc-tier-badge ${TOLD}></wwc-tier-badge>`, 'Gold certified'],
  [`<wwc-tier-badge ${TOLD} size="small"></wwc-tier-badge>`, 'Gold certified'],
  [`<wwc-tier-badge ${TOLD} size="large"></wwc-tier-badge>`, 'Gold certified'],
  [`<wwc-tier-badge src="${RECORD}"><a href="/data">Our data</a></wwc-tier-badge>`, 'Gold'],
  ['<wwc-outcome-metric label="Trees planted" value="88"></wwc-outcome-metric>', '88'],
  [`<wwc-scorecard src="${RECORD}"></wwc-scorecard>`, '31 of 43'],
  [`<wwc-scorecard src="${RECORD}" view="summary"></wwc-scorecard>`, '31 of 43'],
  [`<wwc-assessment src="${RECORD}" storage="none"></wwc-assessment>`, '31 of 43'],
] as const;

const PAGES = [
  'index.html',
  'by-property.html',
  'dark.html',
  'from-address.html',
  'inline.html',
  'print.html',
  'report.html',
  'signed.html',
  'spanish.html',
  'strict-policy.html',
  'two-on-a-page.html',
];

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 780, height: 580 },
  { width: 1200, height: 900 },
];

/** The built page in a frame, with its scripts kept back until `run` is called. */
async function openWithoutScripts(name: string, size: { width: number; height: number }) {
  const source = await (await fetch(`/demo/${name}`)).text();
  const page = new DOMParser().parseFromString(source, 'text/html');
  page.querySelector('meta[http-equiv]')?.remove();
  const kept = [...page.querySelectorAll('script[type="module"]')];
  for (const script of kept) script.remove();
  page.head.prepend(
    Object.assign(page.createElement('base'), { href: new URL('/demo/', location.href).href }),
  );
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="The demo" width=${size.width} height=${size.height}></iframe>`,
  );
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  });
  const document = frame.contentDocument!;
  const run = () => {
    for (const { attributes, textContent } of kept) {
      const script = document.createElement('script');
      for (const { name, value } of attributes) script.setAttribute(name, value);
      script.textContent = textContent;
      document.head.append(script);
    }
  };
  return { document, run };
}

/** Where the page's own elements stand that begin in the window, in pixels from its top. */
function placesIn(page: Document): Map<Element, number> {
  const { innerHeight } = page.defaultView!;
  const places = [...page.body.querySelectorAll('*')].map(
    (element) => [element, Math.round(element.getBoundingClientRect().top)] as const,
  );
  return new Map(places.filter(([element, top]) => top < innerHeight && isDrawn(element)));
}

/** Where the parts of an element stand that hold words already, from the top of the window. */
function placesOfParts(element: Element): Map<string, number> {
  const parts = [...element.shadowRoot!.querySelectorAll('[part]:not(:empty)')];
  return new Map(
    parts.map((part) => [
      part.getAttribute('part') ?? '',
      Math.round(part.getBoundingClientRect().top),
    ]),
  );
}

/** As soon as an element says this, before anything more can arrive. */
async function rendered(element: Element, words: RegExp): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!words.test(wordsIn(element))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  });
}

/** What stands inside a tag of ours gives way to what the element shows. */
function isDrawn(element: Element): boolean {
  const isInside = element.parentElement?.closest(
    'wwc-tier-badge, wwc-outcome-metric, wwc-scorecard, wwc-assessment',
  );
  return !isInside && element.getClientRects().length > 0 && !element.closest('.switches');
}

/** What has moved by more than the rounding of a line's height, or come into the window. */
function moved(page: Document, before: ReadonlyMap<Element, number>): string[] {
  const after = placesIn(page);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((element) => Math.abs((before.get(element) ?? 9999) - (after.get(element) ?? 9999)) > 2)
    .map((element) => `${element.localName}: ${before.get(element)} → ${after.get(element)}`);
}

/** Nothing more comes: what is fetched later has arrived, too. */
async function settled(page: Document): Promise<void> {
  await until(() => elementsOf(page).every((one) => one.matches(':defined') && isDone(one)));
  for (let quiet = 0, height = 0; quiet < 20; quiet++) {
    await new Promise(requestAnimationFrame);
    if (height !== page.body.scrollHeight) quiet = 0;
    height = page.body.scrollHeight;
  }
}

function isDone(element: Element): boolean {
  return wordsIn(element) !== '' && !element.shadowRoot?.querySelector('[part="loading"]');
}

describe('with wwc.css a page does not move when the script arrives', () => {
  for (const [tag, words] of ELEMENTS) {
    it(`around ${tag}`, async () => {
      const page = await openPage(
        `<link rel="stylesheet" href="/dist/cdn/wwc.css">${tag}<p>What stands below.</p>`,
      );
      (page.window.frameElement as HTMLElement).style.width = '780px';
      const before = placesIn(page.document);
      const script = page.document.createElement('script');
      page.document.head.append(Object.assign(script, { type: 'module', src: WWC }));
      const element = elementsOf(page.document)[0]!;
      await until(() => wordsIn(element).includes(words));
      await settled(page.document);
      expect(moved(page.document, before)).to.deep.equal([]);
    });
  }

  for (const name of PAGES) {
    for (const size of WINDOWS) {
      it(`in the first window of ${name}, ${size.width} pixels wide`, async () => {
        const { document, run } = await openWithoutScripts(name, size);
        const before = placesIn(document);
        run();
        await settled(document);
        expect(moved(document, before)).to.deep.equal([]);
      });
    }
  }

  for (const attributes of ['', 'chart="full"', 'lang="es"']) {
    it(`nor does a metric when its past arrives: ${attributes || 'a small line'}`, async () => {
      const page = await openPage(
        `<wwc-outcome-metric metric="broadband" ${attributes}></wwc-outcome-metric>
         <p>What stands below.</p>${scripts('/dist/cdn/outcome-metric.js')}`,
      );
      const metric = page.document.querySelector('wwc-outcome-metric')!;
      await until(() => wordsIn(metric) !== '');
      metric.assessment = sampleCity;
      await rendered(metric, /88/);
      expect(wordsIn(metric), 'the past is still to come').to.not.match(/2020/);
      const before = [placesOfParts(metric), placesIn(page.document)] as const;
      await until(() => /2020\D+84/.test(wordsIn(metric)));
      await settled(page.document);
      const parts = placesOfParts(metric);
      for (const [part, top] of before[0]) expect(parts.get(part), part).to.be.closeTo(top, 2);
      expect(moved(page.document, before[1])).to.deep.equal([]);
    });
  }

  it('and where no script runs, nothing is kept free', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="No script" sandbox="allow-same-origin"></iframe>`,
    );
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.srcdoc = `<link rel="stylesheet" href="/dist/cdn/wwc.css">
        <wwc-scorecard><p>In words.</p></wwc-scorecard>${scripts(WWC)}`;
    });
    const card = frame.contentDocument!.querySelector('wwc-scorecard')!;
    expect(card.getBoundingClientRect().height).to.be.below(100);
  });
});
