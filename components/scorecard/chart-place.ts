import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ChartText } from '../../src/text/scorecard-text.js';
import { saveFile } from '../shared/save-file.js';
import type { ChartData, ChartKind, ChartLook, draw, Drawing } from './chart.js';
import type { Caption } from './chart-picture.js';

/** The module that draws. */
interface Drawer {
  readonly draw: typeof draw;
}

/** What stands under a chart: its words, and what a picture of it says. */
interface Under {
  readonly words: ChartText;
  readonly caption: Caption;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The strokes of other cities' lines, and the gaps between; the table's heads show the same. */
const DASHES = [
  [6, 3],
  [2, 2],
  [9, 3, 2, 3],
];

/** How far from the window the chart is fetched. */
const NEAR = '200px';

/** What makes pictures of charts, for files and for paper; for all places, once it has arrived. */
let pictures: typeof import('./chart-picture.js') | undefined;

async function fetchPictures() {
  return (pictures ??= await import('./chart-picture.js'));
}

/**
 * The place of the chart: fetches it when it comes near the window, draws it on the host's canvas, follows the colours
 * around it, and takes it away with its host. While it has not arrived, or cannot, the place is empty. On paper another
 * picture of the same figures stands in its place, since a reader may print without ever having come near it.
 */
export class ChartPlace implements ReactiveController {
  #data: ChartData | null = null;
  #under: Under | undefined;
  /** Where the chart cannot be had there is no place to keep for it. */
  #hasFailed = false;
  readonly #host: Host;
  readonly #load: () => Promise<Drawer>;
  #canvas: HTMLCanvasElement | null = null;
  #paper: Element | undefined;
  #drawing: Drawing | undefined;
  #shown = '';
  #kind: ChartKind = 'radar';
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, load: () => Promise<Drawer> = () => import('./chart.js')) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#drawForPaper);
    addEventListener('afterprint', this.#clearPaper);
    this.#place(this.#canvas);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#drawForPaper);
    removeEventListener('afterprint', this.#clearPaper);
    this.#clear();
  }

  hostUpdated() {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (canvas !== this.#canvas) this.#place(canvas);
    else this.#draw();
  }

  /** The place in which these data are drawn, and under it what a reader can do with the chart; nothing for null. */
  place(data: ChartData | null, under?: Under) {
    this.#data = data;
    this.#under = under;
    if (!data || this.#hasFailed) return nothing;
    return html`<div class="drawn">
      <figure class="chart" part="chart" aria-hidden="true"><canvas></canvas></figure>
      ${under ? this.#tools(under) : nothing}
    </div>`;
  }

  #tools({ words, caption }: Under) {
    const other = this.#kind === 'radar' ? 'bars' : 'radar';
    return html`<div class="tools" role="group" aria-label=${words.label}>
      <button type="button" @click=${() => this.#turn(other)}>${words.show[other]}</button>
      <button type="button" @click=${() => this.#save(caption, 'png')}>${words.save}</button>
      <button type="button" @click=${() => this.#save(caption, 'svg')}>${words.saveSvg}</button>
    </div>`;
  }

  /** Resolves when the chart can be drawn on paper, or cannot be had. */
  async readyForPaper() {
    if (this.#canvas) await fetchPictures().catch(() => undefined);
  }

  /** Draws wherever the place stands, near the window or not. */
  async #drawNow() {
    this.#isNear = true;
    await this.#draw();
  }

  #turn(kind: ChartKind) {
    this.#kind = kind;
    this.#host.requestUpdate();
    void this.#drawNow();
  }

  /** A picture that says by itself whose figures these are, and on whose word. */
  async #save(caption: Caption, form: 'png' | 'svg') {
    await this.#drawNow();
    const [data, canvas] = [this.#data, this.#canvas];
    if (!data || !canvas) return;
    const { pictureOf } = await fetchPictures();
    const drawn = { ...data, kind: this.#kind };
    const picture = await pictureOf({ drawn, caption, canvas, look: lookOf(canvas) }, form);
    if (picture) saveFile(picture, caption.title, form);
  }

  /** Begins anew with this canvas. */
  #place(canvas: HTMLCanvasElement | null) {
    this.#clear();
    this.#canvas = canvas;
    if (!canvas) return;
    this.#observer = new IntersectionObserver(this.#see, { rootMargin: NEAR });
    this.#observer.observe(canvas);
    // Safari has no idle time to tell.
    (window.requestIdleCallback ?? setTimeout)(() => this.readyForPaper());
    // Its colours have a transition too short to be seen, whose end tells that the colours around it have changed.
    canvas.addEventListener('transitionend', this.#draw);
  }

  #clear() {
    this.#clearPaper();
    this.#observer?.disconnect();
    this.#canvas?.removeEventListener('transitionend', this.#draw);
    this.#drawing?.remove();
    this.#drawing = undefined;
    this.#shown = '';
    this.#isNear = false;
  }

  readonly #see = (entries: readonly IntersectionObserverEntry[]) => {
    this.#isNear = entries.at(-1)?.isIntersecting ?? false;
    void this.#draw();
  };

  readonly #draw = async () => {
    const canvas = this.#canvas;
    if (!canvas || !this.#isNear) return;
    const chart = await this.#load().catch(this.#giveUp);
    if (chart && canvas === this.#canvas && this.#isNear) this.#show(chart, canvas, lookOf(canvas));
  };

  /** At once: a page that is about to be printed waits for nothing. */
  readonly #drawForPaper = () => {
    this.#clearPaper();
    const [drawn, canvas, under] = [this.#drawn, this.#canvas, this.#under];
    if (!pictures || !drawn || !canvas || !under) return;
    this.#paper = pictures.paperPicture(drawn, under.caption, lookOf(canvas, 'light'));
    canvas.after(this.#paper);
  };

  readonly #clearPaper = () => this.#paper?.remove();

  readonly #giveUp = () => {
    this.#hasFailed = true;
    this.#host.requestUpdate();
  };

  #show(chart: Drawer, canvas: HTMLCanvasElement, look: ChartLook) {
    const drawn = this.#drawn;
    const shown = JSON.stringify([drawn, look]);
    if (!drawn || shown === this.#shown) return;
    this.#shown = shown;
    if (this.#drawing) this.#drawing.show(drawn, look);
    else this.#drawing = chart.draw(canvas, drawn, look);
    canvas.dataset['drawn'] = '';
  }

  get #drawn() {
    return this.#data && { ...this.#data, kind: this.#kind };
  }
}

/** Labels stand beside the ring, so on a phone they are small, or there would be no ring. */
function fontSize(canvas: HTMLCanvasElement, page: number): number {
  const room = canvas.parentElement?.clientWidth ?? 0;
  return page * (room < 24 * page ? 0.6875 : 0.8125);
}

/** The colours of the scorecard as a canvas knows them, which has never heard of custom properties. */
function lookOf(canvas: HTMLCanvasElement, scheme = ''): ChartLook {
  const probe = document.createElement('span');
  canvas.before(probe);
  probe.style.colorScheme = scheme;
  const style = getComputedStyle(probe);
  const color = (value: string) => {
    probe.style.color = value;
    return style.color;
  };
  const forced = matchMedia('(forced-colors: active)').matches;
  const look = {
    ink: color(forced ? 'CanvasText' : 'var(--_soft)'),
    line: color(forced ? 'GrayText' : 'var(--_line)'),
    hue: color(forced ? 'CanvasText' : 'var(--_tier)'),
    fill: color('color-mix(in srgb, var(--_tier) 20%, transparent)'),
    paper: color(forced ? 'Canvas' : 'var(--_paper)'),
    isHatched: forced,
    dashes: DASHES,
    font: { family: style.fontFamily, size: fontSize(canvas, parseFloat(style.fontSize)) },
  };
  probe.remove();
  return look;
}
