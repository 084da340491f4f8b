import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { criteriaOf, wwc2022 } from '../../src/index.js';
import { emulateMedia, resetMedia } from '../support/media.js';
import { printed, tight } from '../support/paper.js';
import { partOf, scorecardOf, shown, until, words } from '../support/scorecard-page.js';

const sample = await (await fetch('/test-server/record.json')).json();

const SECTIONS = [
  'about',
  'tiers',
  'journey',
  'field',
  'explained',
  'results',
  'criteria',
  'outcomes',
  'next',
];

/** Pages that do not scroll as a whole. */
const SCROLLING = {
  'an inner column':
    'html, body { height: 100%; overflow: hidden } main { height: 100vh; overflow: auto }',
  'a part of its own place': 'main { position: absolute; inset: 60px 0 0 240px; overflow: auto }',
  'a grid with a menu': `.frame { display: grid; grid-template-columns: 240px 1fr; height: 100vh; overflow: hidden }
    main { overflow: auto; contain: strict }`,
  'a panel that is important':
    'main { max-height: 50vh !important; overflow: auto !important; transform: scale(1) }',
};

/** Parts of a page that lie above all others, opened around what they hold. */
const ABOVE: Readonly<Record<string, (held: Element) => void>> = {
  'a modal dialog': (held) => dialogAround(held).showModal(),
  'a dialog beside the page': (held) => dialogAround(held).show(),
  'a popover': (held) => {
    const dialog = dialogAround(held);
    dialog.popover = 'auto';
    dialog.showPopover();
  },
};

describe('<wwc-scorecard view="report"> on paper', () => {
  for (const format of ['A4', 'Letter']) {
    it(`has every section, criterion, question and note: ${format}`, async () => {
      const card = await reportOf(sample);
      const folded = partOf(card, 'criteria')!.querySelector<HTMLElement>('[aria-expanded]')!;
      folded.click();
      await card.updateComplete;
      const pages = await printed(format);
      // Only Chromium can be asked for its paper.
      if (!pages.length) return;
      const text = pages.join(' ');
      const has = (words: string) => expect(tight(text)).to.include(tight(words));
      for (const id of SECTIONS) {
        const heading = partOf(card, id)!.querySelector('[role="heading"]')!.textContent;
        has(heading!);
      }
      for (const { code, name } of criteriaOf(wwc2022)) {
        expect(text).to.match(new RegExp(`\\b${code}\\b`));
        has(name);
      }
      for (const { review } of Object.values<{ review?: { note?: string } }>(sample.answers)) {
        has(review?.note ?? '');
      }
      has('31 of 43');
      has(sample.outcomes.broadband.source.url);
      expect(pages.filter((page) => page.trim() === '')).to.deep.equal([]);
    });
  }

  it('begins each practice on a page of its own, and names the sections on the cover', async () => {
    const card = await reportOf(sample);
    const pages = (await printed('A4')).map(tight);
    if (!pages.length) return;
    const tables = [...card.shadowRoot!.querySelectorAll('[part="criteria-of-practice"]')];
    const first = tables.map((table) => {
      const heading = tight(table.querySelector('[role="heading"]')!.textContent!);
      return pages.findIndex((page) => page.includes(heading));
    });
    expect(first).not.to.include(-1);
    expect(new Set(first).size).to.equal(tables.length);
    for (const id of SECTIONS) {
      const heading = partOf(card, id)!.querySelector('[role="heading"]')!.textContent!;
      expect(pages[0]).to.include(tight(heading));
    }
    // No address of this page, which leads nowhere from paper.
    expect(pages.join('')).not.to.include('#wwc-');
  });

  it('has each practice on one page, also beside other cities, in Spanish, on Letter', async () => {
    const card = await reportOf(sample);
    card.benchmark = (await (await fetch('/demo/sample-benchmark.json')).json()) as never;
    card.lang = 'es';
    await until(() => words(card, 'criteria').includes('Ciudades de este tamaño'));
    for (const format of ['A4', 'Letter']) {
      const pages = await printed(format);
      if (!pages.length) return;
      const tables = pages.filter((page) => page.includes('Criterio Respuesta Decisión'));
      expect(tables, format).to.have.length(wwc2022.practices.length);
    }
  });

  it('leaves no heading without what it is over at the foot of a page', async () => {
    const read = async (name: string) => (await fetch(`/demo/${name}`)).json();
    const card = await reportOf(await read('sample-city-years.json'));
    card.benchmark = (await read('sample-benchmark.json')) as never;
    await until(() => partOf(card, 'history') !== null);
    for (const format of ['A4', 'Letter']) {
      const pages = await printed(format);
      if (!pages.length) return;
      const intro = partOf(card, 'history')!.querySelector('.note')!.textContent!;
      const page = pages.find((text) => tight(text).includes(tight(intro)))!;
      expect(tight(page), format).to.include(tight('Data Management 4'));
      const criteria = pages.find((text) => text.includes('Every criterion The figures of other'))!;
      expect(criteria, format).to.include('DM1 Implementing');
    }
  });

  it('prints no mark of what can be opened, and folds again afterwards what it has opened', async () => {
    const card = await reportOf(sample);
    const also = partOf(card, 'next')!.querySelector<HTMLDetailsElement>('.part details')!;
    expect(also.open).to.equal(false);
    const pages = await printed('A4');
    if (!pages.length) return;
    expect(pages.join(' ')).to.include('Also open (6)');
    await until(() => !also.open);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(also.querySelector('summary')!).listStyleType).to.equal('none');
  });

  it('shows on paper nothing of where the focus is', async () => {
    const card = await reportOf(sample);
    const link = partOf(card, 'outline')!.querySelector('a')!;
    link.focus({ focusVisible: true } as FocusOptions);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(link).outlineStyle).to.equal('none');
  });

  it('has the addresses of sources also where it is no report', async () => {
    const card = await scorecardOf(sample);
    const { url } = sample.outcomes.broadband.source;
    const link = partOf(card, 'outcomes')!.querySelector(`a[href="${url}"]`)!;
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(link, '::after').content).to.match(/https|attr\(href\)/);
    await resetMedia();
    const pages = await printed('A4');
    if (pages.length) expect(tight(pages.join(''))).to.include(tight(url));
  });

  it('has the sum of the practices on the page of the last of them', async () => {
    const card = await scorecardOf(sample);
    const above = document.createElement('div');
    card.before(above);
    card.sections = 'results';
    // The page ends before the table, within it, and after it.
    for (let height = 150; height < 330; height += 15) {
      above.style.height = `${height}px`;
      const pages = await printed('A4');
      if (!pages.length) return;
      const sum = pages.find((page) => page.includes('All practices'));
      expect(sum, String(height)).to.include('Stakeholder Impact');
    }
  });

  describe('by its own button', () => {
    it('has margins though the printer has none, and leaves those of the page to the page', async () => {
      const margins = () =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .flatMap((rule) => (rule instanceof CSSPageRule ? rule.style.cssText : []));
      const card = await reportOf(sample);
      await withoutDialog(() => card.print());
      expect(margins()).to.deep.equal(['margin: 16mm 15mm;']);
      dispatchEvent(new Event('afterprint'));
      expect(margins()).to.deep.equal([]);
    });

    for (const [how, css] of Object.entries(SCROLLING)) {
      it(`is whole where the page scrolls within a part of the window: ${how}`, async () => {
        const freely = await printedAlone('');
        const within = await printedAlone(css);
        expect(within).to.deep.equal(freely);
      });
    }

    for (const [how, open] of Object.entries(ABOVE)) {
      it(`is whole in ${how}, and as wide as the page`, async () => {
        const freely = await printedAlone('');
        const above = await printedAlone('', open);
        expect(above).to.deep.equal(freely);
      });
    }

    it('is whole in the slot of an element that scrolls, and that is as it was afterwards', async () => {
      const shell = await fixture<HTMLElement>(html`<div></div>`);
      const shadow = shell.attachShadow({ mode: 'open' });
      render(
        html`<nav>Beside it</nav>
          <div class="main"><slot></slot></div>`,
        shadow,
      );
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.main { height: 300px; overflow: auto !important }');
      shadow.adoptedStyleSheets = [sheet];
      shell.append(await reportOf(sample));
      const before = [shadow.innerHTML, shadow.adoptedStyleSheets.length];
      await withoutDialog(() => shell.querySelector('wwc-scorecard')!.print());
      const [nav, main] = shadow.children as unknown as HTMLElement[];
      expect(nav!.hasAttribute('data-wwc-beside')).to.equal(true);
      expect(main!.hasAttribute('data-wwc-around')).to.equal(true);
      const pages = (await printed('A4')).join(' ');
      if (pages) {
        expect(pages).not.to.include('Beside it');
        for (const { code } of criteriaOf(wwc2022)) expect(pages).to.include(code);
      }
      dispatchEvent(new Event('afterprint'));
      expect([shadow.innerHTML, shadow.adoptedStyleSheets.length]).to.deep.equal(before);
      expect(main!.clientHeight).to.equal(300);
      expect(document.querySelector('[data-wwc-around]')).to.equal(null);
    });
  });

  it('begins with a cover that says whose record it is, and on whose word', async () => {
    await reportOf(sample);
    const [cover] = await printed('A4');
    if (cover === undefined) return;
    expect(cover).to.include('Sample City');
    expect(cover).to.include('Gold certified, 2024');
    expect(cover).to.include('As stated by the city.');
  });
});

async function reportOf(record: unknown): Promise<WwcScorecard> {
  const template = html`<wwc-scorecard
    view="report"
    without-chart
    .assessment=${record}
  ></wwc-scorecard>`;
  const card = await shown(await fixture<WwcScorecard>(template));
  await until(() => partOf(card, 'outline'));
  return card;
}

/** What comes out of the printer where a reader presses "Print" in a page of this style; else what is freed for it. */
async function printedAlone(css: string, open?: (held: Element) => void): Promise<unknown> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <style>
        ${css}
      </style>
      <div class="frame">
        <nav>Beside it</nav>
        <div class="held"><main></main></div>
      </div>
    </div>
  `);
  const card = await reportOf(sample);
  page.querySelector('main')!.append(card);
  await card.updateComplete;
  open?.(page.querySelector('.held')!);
  await withoutDialog(() => card.print());
  const freed = [...document.querySelectorAll('[data-wwc-around]')].map(
    ({ localName }) => localName,
  );
  expect(freed).to.include.members(['html', 'body', 'main', 'wwc-scorecard']);
  const pages = await printed('A4');
  dispatchEvent(new Event('afterprint'));
  page.remove();
  return pages.length ? pages : freed.length;
}

/** A dialog in the place of this, with all that it holds. */
function dialogAround(held: Element): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.append(...held.childNodes);
  held.replaceWith(dialog);
  return dialog;
}

async function withoutDialog(act: () => Promise<void>): Promise<void> {
  const own = window.print;
  window.print = () => {};
  await act();
  window.print = own;
}
