import { expect, fixture, html } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { parseAssessment, parseBenchmark, wwc2022, type Assessment } from '../../src/index.js';
import { reportHtml } from '../../src/render/report/report-html.js';
import { reportOf, type ReportOptions } from '../../src/render/report/report-of.js';
import { REPORT_WORDS } from '../../src/render/report/words.js';
import { HOSTILE, hostileRecord, UNBROKEN } from '../fixtures/hostile-record.js';
import { earning, emptyRecord } from '../fixtures/records.js';
import { sampleBenchmark } from '../fixtures/sample-benchmark.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { printed, tight } from '../support/paper.js';

const golden = parseAssessment(sampleCity).value!;
const benchmark = parseBenchmark(sampleBenchmark).value!;

interface Wanted extends Partial<Pick<ReportOptions, 'benchmark' | 'earlier'>> {
  readonly lang?: 'en' | 'es';
  readonly width?: number;
}

/** The page that `wwc report` writes. */
function written(record: Assessment, { lang = 'en', ...more }: Omit<Wanted, 'width'>): string {
  return reportHtml(reportOf(record, wwc2022, { lang, words: REPORT_WORDS[lang]!, ...more }));
}

/** The page in a frame, without its policy, so that whatever could run would. */
async function open(record: Assessment, { width = 780, ...more }: Wanted = {}) {
  const page = written(record, more);
  const free = page.replace(/<meta http-equiv=[^\n]*\n/, '');
  expect(free).to.have.length.below(page.length);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A report" width=${width} height="580"></iframe>`,
  );
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.setAttribute('srcdoc', free);
  });
  return frame.contentDocument!;
}

/** Expects that axe finds nothing against the page, whose own window it runs in. */
async function expectAccessiblePage(page: Document): Promise<void> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  const { axe } = page.defaultView as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(page, { rules: { 'target-size': { enabled: true } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).to.deep.equal([]);
}

describe('the report as a page is accessible', () => {
  it('with all that there is to show', async () => {
    await expectAccessiblePage(await open(golden, { benchmark, earlier: [earning(3)] }));
  });

  it('in the dark', async () => {
    const page = await open(golden, { benchmark });
    page.documentElement.style.colorScheme = 'dark';
    await expectAccessiblePage(page);
  });

  it('in Spanish, on a phone', async () => {
    await expectAccessiblePage(await open(golden, { benchmark, lang: 'es', width: 320 }));
  });

  it('of an empty record, and on the highest tier', async () => {
    await expectAccessiblePage(await open(emptyRecord));
    await expectAccessiblePage(await open(earning(43)));
  });
});

describe('the report as a page', () => {
  it('fits a phone, whatever its language', async () => {
    for (const lang of ['en', 'es'] as const) {
      const earlier = [earning(3), { ...earning(30), updatedAt: '2022-05-01T00:00:00Z' }];
      const page = await open(golden, { benchmark, earlier, lang, width: 320 });
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
    }
  });

  it('leads from its list to each section, and from the next steps to a criterion', async () => {
    const page = await open(golden);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links).to.have.length.above(50);
    for (const { hash } of links) {
      expect(page.getElementById(decodeURIComponent(hash.slice(1))), hash).not.to.equal(null);
    }
  });

  it('runs nothing of a hostile record, and shows it as text', async () => {
    const page = await open(hostileRecord);
    expect(page.querySelectorAll('script, img, iframe')).to.have.length(0);
    expect(page.title).to.contain('<script>');
    expect(page.body.textContent).to.contain(HOSTILE);
    expect(page.body.textContent!.split(UNBROKEN)).to.have.length(3);
    expect(page.body.offsetHeight).to.be.above(2_000);
    for (const { protocol } of page.querySelectorAll('a')) {
      expect(['http:', 'https:', 'mailto:', 'about:']).to.include(protocol);
    }
    expect('hacked' in window).to.equal(false);
  });
});

describe('the report as a page, on paper', () => {
  for (const [lang, format] of [
    ['en', 'A4'],
    ['es', 'A4'],
    ['es', 'Letter'],
  ] as const) {
    it(`has a sheet for each practice, after a cover: ${lang}, ${format}`, async () => {
      const demo = await (await fetch('/demo/sample-benchmark.json')).json();
      const page = written(golden, { benchmark: parseBenchmark(demo).value!, lang });
      const { head, body } = new DOMParser().parseFromString(page, 'text/html');
      // In the place of this page, since a frame is not cut into sheets.
      const style = head.querySelector('style');
      const place = await fixture(html`<div>${style} ${[...body.children]}</div>`);
      const sheets = (await printed(format)).map(tight);
      if (!sheets.length) return;
      const sheetOf = (element: Element) =>
        sheets.findIndex((sheet) => sheet.includes(tight(element.textContent)));
      const nav = place.querySelector('nav')!;
      expect(sheets[0]).to.contain(tight(nav.getAttribute('aria-label')! + nav.textContent));
      const tiers = tight(place.querySelector('#tiers-heading')!.textContent);
      expect(sheets.findLastIndex((sheet) => sheet.includes(tiers))).to.equal(1);
      const practices = [...place.querySelectorAll('.practice')];
      const begun = practices.map((practice) => sheetOf(practice.querySelector('h3')!));
      expect(begun).not.to.include(-1);
      expect(new Set(begun).size).to.equal(8);
      for (const [at, practice] of practices.entries()) {
        for (const code of practice.querySelectorAll('a.code')) {
          expect(sheets[begun[at]!], practice.id).to.include(code.textContent);
        }
      }
    });
  }
});
