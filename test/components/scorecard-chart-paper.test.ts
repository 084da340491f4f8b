import { expect, fixture, html } from '@open-wc/testing';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { command } from '../support/command.js';
import { emulateMedia } from '../support/media.js';
import { partOf, shown, until } from '../support/scorecard-page.js';

const sample = await (await fetch('/test-server/record.json')).json();

const BENCHMARK = {
  format: 'wwc-benchmark/1',
  standard: 'wwc-2022',
  cohorts: [
    { id: 'all', practices: { DM: 41, EVAL: 12, LC: 13, OD: 14, PA: 15, BF: 16, RDC: 17, CI: 18 } },
    { id: 'size:250k-500k', practices: { DM: 51, EVAL: null, CI: 61 } },
  ],
};

const PRACTICES = [
  'Data Management 89%',
  'Rigorous Evaluations 75%',
  'Leadership & Capacity 86%',
  'Open Data 100%',
  'Performance & Analytics 80%',
  'Data-Driven Budget & Finance 67%',
  'Results-Driven Contracting 25%',
  'Stakeholder Impact 67%',
];

describe('the chart of <wwc-scorecard> on paper', () => {
  it('stands there for a reader who never came near it, without Chart.js', async () => {
    const card = await farAway();
    const picture = await onPaper(card);
    const text = linesOf(picture);
    for (const practice of PRACTICES) expect(text).to.contain(practice);
    expect(isFetched('/scorecard/chart.')).to.equal(false);
  });

  it('has the averages of other cities, told from each other without any color', async () => {
    const picture = await onPaper(await farAway());
    expect(linesOf(picture)).to.match(/This city All cities Cities of this size$/);
    const dashes = [...picture.querySelectorAll('[stroke-dasharray]')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    // A line in the ring, and one beside the name, of each.
    expect(dashes).to.have.length(4);
    expect(dashes.slice(0, 2)).to.deep.equal(dashes.slice(2));
    expect(new Set(dashes).size).to.equal(2);
  });

  it('says in its key which is this city', async () => {
    const picture = await onPaper(await farAway());
    const own = picture.querySelectorAll('[fill-opacity]');
    expect(own).to.have.length(2);
    expect(own[0]!.getAttribute('fill')).to.equal(own[1]!.getAttribute('fill'));
  });

  it('is the only picture there, and not there on a screen', async () => {
    const card = await farAway();
    partOf(card, 'chart')!.scrollIntoView();
    const canvas = card.shadowRoot!.querySelector('canvas')!;
    await until(() => canvas.dataset['drawn'] !== undefined);
    const picture = await onPaper(card);
    expect([isShown(canvas), isShown(picture)]).to.deep.equal([true, false]);
    await emulateMedia({ media: 'print' });
    expect([isShown(canvas), isShown(picture)]).to.deep.equal([false, true]);
    const { width, height } = picture.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.above(200);
    dispatchEvent(new Event('afterprint'));
    expect(pictureOf(card)).to.equal(null);
  });

  it('is drawn as the reader has chosen', async () => {
    const card = await farAway();
    buttonOf(card).click();
    await card.updateComplete;
    const picture = await onPaper(card);
    // The sheet that a saved picture has is left out.
    expect(picture.querySelectorAll('rect')).to.have.length(8);
    // No line joins the averages.
    expect(picture.querySelectorAll('[stroke-dasharray]')).to.have.length(0);
  });

  it('has room for the longest names before the bars', async () => {
    const card = await farAway();
    card.lang = 'es';
    await until(() => buttonOf(card).textContent?.includes('Ver como barras'));
    buttonOf(card).click();
    await card.updateComplete;
    const picture = await onPaper(card);
    await emulateMedia({ media: 'print' });
    const texts = [...picture.querySelectorAll('text')];
    expect(texts.map(({ textContent }) => textContent)).to.contain('Presupuesto y finanzas');
    for (const text of texts) expect(text.getBBox().x).to.be.at.least(0);
  });

  it('is dark on light ground, whatever the page is', async () => {
    const card = await farAway();
    const light = (await onPaper(card)).outerHTML;
    card.theme = 'dark';
    await card.updateComplete;
    expect((await onPaper(card)).outerHTML).to.equal(light);
  });

  it('is not there where the page wants no chart', async () => {
    const card = await farAway();
    await onPaper(card);
    card.withoutChart = true;
    await card.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(pictureOf(card)).to.equal(null);
  });

  it('is on the sheets that the browser prints', async () => {
    const card = await farAway();
    await onPaper(card);
    dispatchEvent(new Event('afterprint'));
    const pages = await command<string[]>('wwc-paper', { format: 'A4' });
    // Only Chromium can be asked for its paper.
    if (!pages.length) return;
    // In the table, and in the picture.
    expect(pages.join(' ').match(/89\s?%/g)).to.have.length(2);
    expect(pages.join(' ').match(/Cities of this\s+size/g)).to.have.length(2);
  });
});

/** With a chart that is far below the window. */
async function farAway(): Promise<WwcScorecard> {
  const page = await fixture(html`
    <div>
      <svg width="1" height="9000"></svg>
      <wwc-scorecard .benchmark=${BENCHMARK} .assessment=${sample}></wwc-scorecard>
    </div>
  `);
  const card = await shown(page.querySelector('wwc-scorecard')!);
  await until(() => partOf(card, 'results')?.textContent?.includes('Cities of this size'));
  return card;
}

/** What the browser draws when it is told to print, once the page has been idle for a moment. */
async function onPaper(card: WwcScorecard): Promise<Element> {
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    return pictureOf(card);
  });
  return pictureOf(card)!;
}

/** Shows the practices the other way. */
function buttonOf(card: WwcScorecard): HTMLElement {
  return card.shadowRoot!.querySelector<HTMLElement>('.tools button')!;
}

function pictureOf(card: WwcScorecard): Element | null {
  return partOf(card, 'chart')?.querySelector('svg') ?? null;
}

function linesOf(picture: Element): string {
  return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function isFetched(path: string): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes(path));
}
