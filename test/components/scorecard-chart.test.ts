import { expect, fixture, html } from '@open-wc/testing';
import { Chart, type RadialLinearScale } from 'chart.js';
import { LitElement } from 'lit';
import { ChartPlace } from '../../components/scorecard/chart-place.js';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { expectAccessible } from '../support/axe.js';
import { emulateMedia } from '../support/media.js';
import { savedFiles } from '../support/saved-files.js';
import { PHONE, setViewport } from '../support/viewport.js';
import { partOf, recordOf, shown, until } from '../support/scorecard-page.js';

const sample = await (await fetch('/test-server/record.json')).json();

/** What a test has to put back. */
const restored: (() => void)[] = [];

afterEach(() => {
  for (const restore of restored.splice(0)) restore();
});

describe('the chart of <wwc-scorecard>', () => {
  it('is not fetched without being wanted, nor while it is far from the window', async () => {
    const page = await fixture(html`
      <div>
        <wwc-scorecard without-chart .assessment=${sample}></wwc-scorecard>
        <svg width="1" height="9000"></svg>
        <wwc-scorecard .assessment=${sample}></wwc-scorecard>
      </div>
    `);
    const [without, far] = page.querySelectorAll<WwcScorecard>('wwc-scorecard');
    await shown(without!);
    await shown(far!);
    expect(partOf(without!, 'chart')).to.equal(null);
    await seen(partOf(far!, 'chart')!);
    expect(isFetched()).to.equal(false);
  });

  it('keeps to the width of a phone before it is drawn', async () => {
    await setViewport(PHONE);
    const card = await withChart();
    const canvas = canvasOf(card);
    const undrawn = canvas.cloneNode() as HTMLCanvasElement;
    canvas.after(undrawn);
    expect(undrawn.width).to.equal(300);
    expect(undrawn.offsetWidth).to.be.at.most(canvas.parentElement!.clientWidth);
    undrawn.remove();
  });

  it('breaks the names of the practices on a phone, so that they stand whole beside the ring', async () => {
    await setViewport(PHONE);
    const card = await withChart();
    await drawn(card);
    expect(chartOf(card)!.data.labels).to.deep.include(['Results-', 'Driven', 'Contracting']);
  });

  it('has the whole names beside the ring where the text of the page is larger', async () => {
    await setViewport(PHONE);
    document.documentElement.style.fontSize = '24px';
    restored.push(() => (document.documentElement.style.fontSize = ''));
    const card = await withChart();
    await drawn(card);
    const { scales, width } = chartOf(card)!;
    const ring = scales['r'] as RadialLinearScale;
    for (let at = 0; at < 8; at += 1) {
      const { left, right } = ring.getPointLabelPosition(at);
      expect(left, String(at)).to.be.at.least(0);
      expect(right, String(at)).to.be.at.most(width);
    }
  });

  it('leaves no "&" and no "y" alone on a line of a name', async () => {
    await setViewport(PHONE);
    const card = await withChart();
    await drawn(card);
    const names = () => chartOf(card)!.data.labels as string[][];
    expect(names()).to.deep.include(['Performance', '& Analytics']);
    card.lang = 'es';
    await until(() => names().flat().includes('Datos'));
    expect(names()).to.deep.include(['Desempeño', 'y analítica']);
    for (const name of names().flat()) expect(name).to.have.length.above(2);
  });

  it('has the names before bars under the heading', async () => {
    await setViewport(PHONE);
    const card = await withChart();
    toolOf(card, 'Show as bars').click();
    await until(() => kindOf(card) === 'bar');
    const heading = partOf(card, 'results')!.querySelector('[part="heading"]')!;
    const start = canvasOf(card).getBoundingClientRect().left;
    expect(start).to.be.closeTo(heading.getBoundingClientRect().left, 1);
  });

  it('says what the inner ring stands for beside the spokes, where it hides no mark', async () => {
    const said = textsDrawn();
    const card = await withChart();
    await drawn(card);
    const figure = said.findLast(({ text }) => text === '50%')!;
    const ring = chartOf(card)!.scales['r'] as RadialLinearScale;
    for (const [at] of chartOf(card)!.data.labels!.entries()) {
      const { x, y } = ring.getPointPositionForValue(at, 50);
      expect(Math.hypot(figure.x - x, figure.y - y)).to.be.above(20);
    }
  });

  it('arrives after the text, into a place that was kept for it', async () => {
    const card = await withChart();
    const before = card.offsetHeight;
    await drawn(card);
    expect(isFetched()).to.equal(true);
    expect(card.offsetHeight).to.equal(before);
    expect(hasInk(canvasOf(card))).to.equal(true);
    await expectAccessible(card);
  });

  it('draws the percents of the table', async () => {
    const card = await withChart();
    await drawn(card);
    expect(chartOf(card)!.data.datasets[0]!.data).to.deep.equal([89, 75, 86, 100, 80, 67, 25, 67]);
    card.assessment = recordOf(['OD1']);
    await until(() => chartOf(card)?.data.datasets[0]!.data[3] === 25);
  });

  it('is hidden from screen readers, which have the table', async () => {
    const card = await withChart();
    expect(partOf(card, 'chart')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is drawn as bars, and as a radar again, when the reader asks for it', async () => {
    const card = await withChart();
    toolOf(card, 'Show as bars').click();
    await until(() => kindOf(card) === 'bar');
    const bars = chartOf(card)!.data.datasets.at(-1)!.data as unknown as { x: number }[];
    expect(bars.map(({ x }) => x)).to.deep.equal([89, 75, 86, 100, 80, 67, 25, 67]);
    await expectAccessible(card);
    toolOf(card, 'Show as radar').click();
    await until(() => kindOf(card) === 'radar');
  });

  it('can be saved as a picture that says whose it is, and on whose word', async () => {
    const card = await withChart();
    const saved = savedFiles();
    toolOf(card, 'Save PNG').click();
    await until(() => saved.length === 1);
    expect(saved[0]!.name).to.equal('sample-city-gold-certified-2024.png');
    const picture = await createImageBitmap(saved[0]!.file);
    expect(picture.height).to.be.above(canvasOf(card).height);
    toolOf(card, 'Save SVG').click();
    await until(() => saved.length === 2);
    const text = await saved[1]!.file.text();
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')!.textContent).to.contain('Sample City: Gold certified, 2024');
    expect(svg.querySelector('title')!.textContent).to.contain('As stated by the city.');
    expect(svg.querySelector('title')!.textContent).to.contain('Results-Driven Contracting 25%');
    expect(text).to.not.match(/var\(|oklab|color-mix/);
  });

  it('names a picture of a self-assessment as one', async () => {
    const card = await shown(
      await fixture<WwcScorecard>(
        html`<wwc-scorecard .assessment=${recordOf(['DM1'])}></wwc-scorecard>`,
      ),
    );
    const saved = savedFiles();
    toolOf(card, 'Save SVG').click();
    await until(() => saved.length === 1);
    expect(await saved[0]!.file.text()).to.contain('This is not a certification.');
  });

  it('follows the colors around it', async () => {
    const card = await withChart();
    await drawn(card);
    const light = hueOf(card);
    card.theme = 'dark';
    await until(() => hueOf(card) !== light);
    card.theme = 'light';
    await until(() => hueOf(card) === light);
    card.style.setProperty('--wwc-gold', 'rgb(1, 2, 3)');
    await until(() => hueOf(card) === 'rgb(1, 2, 3)');
  });

  it('follows forced colors', async () => {
    const card = await withChart();
    await drawn(card);
    const before = hueOf(card);
    if (!(await emulateMedia({ forcedColors: 'active' }))) return;
    await until(() => hueOf(card) !== before);
  });

  it('goes with the element, and comes back with it', async () => {
    const card = await withChart();
    await drawn(card);
    const canvas = canvasOf(card);
    const parent = card.parentElement!;
    card.remove();
    expect(Chart.getChart(canvas)).to.equal(undefined);
    parent.append(card);
    await drawn(card);
    card.withoutChart = true;
    await until(() => !partOf(card, 'chart'));
    expect(Object.keys(Chart.instances)).to.have.length(0);
  });

  it('gives its place back where it cannot be had', async () => {
    class WithoutChart extends LitElement {
      readonly chart = new ChartPlace(this, () => Promise.reject(new TypeError('no network')));
      override render() {
        return this.chart.place({ labels: ['A'], values: [1], others: [], sign: '%' });
      }
    }
    customElements.define('test-without-chart', WithoutChart);
    const element = await fixture(html`<test-without-chart></test-without-chart>`);
    expect(element.shadowRoot!.querySelector('canvas')).to.be.instanceOf(HTMLCanvasElement);
    await until(() => !element.shadowRoot!.querySelector('canvas'));
  });
});

async function withChart(): Promise<WwcScorecard> {
  const template = html`<wwc-scorecard .assessment=${sample}></wwc-scorecard>`;
  return shown(await fixture<WwcScorecard>(template));
}

async function drawn(card: WwcScorecard): Promise<void> {
  partOf(card, 'chart')!.scrollIntoView();
  await until(() => chartOf(card));
}

function toolOf(card: WwcScorecard, name: string): HTMLButtonElement {
  const buttons = [...card.shadowRoot!.querySelectorAll('button')];
  return buttons.find(({ textContent }) => textContent.trim() === name)!;
}

function kindOf(card: WwcScorecard): unknown {
  return (chartOf(card)?.config as { type?: unknown } | undefined)?.type;
}

function canvasOf(card: WwcScorecard): HTMLCanvasElement {
  return card.shadowRoot!.querySelector('canvas')!;
}

function chartOf(card: WwcScorecard): Chart | undefined {
  return Chart.getChart(canvasOf(card));
}

function hueOf(card: WwcScorecard): unknown {
  return chartOf(card)?.data.datasets[0]!.borderColor;
}

function hasInk(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value > 0);
}

interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What is written on canvases from now on, and where; a page may have fewer pixels than its canvases. */
function textsDrawn(): readonly DrawnText[] {
  const texts: DrawnText[] = [];
  const pen = CanvasRenderingContext2D.prototype;
  const { fillText } = pen;
  restored.push(() => (pen.fillText = fillText));
  pen.fillText = function (this: CanvasRenderingContext2D, text, ...place) {
    const [x, y] = place;
    const at = this.getTransform().transformPoint({ x, y });
    texts.push({ text, x: at.x / devicePixelRatio, y: at.y / devicePixelRatio });
    fillText.call(this, text, ...place);
  };
  return texts;
}

function isFetched(): boolean {
  return performance
    .getEntriesByType('resource')
    .some(({ name }) => name.includes('/scorecard/chart.'));
}

/** Waits until the browser has looked where this element is. */
function seen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
