import type { html as Html, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ChartLook, CourseData, draw, Drawing } from './chart.js';

/** The module that draws. */
interface Drawer {
  readonly draw: typeof draw;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How far from the window the chart is fetched. */
const NEAR = '200px';

/**
 * The place of the large chart over the years: fetches it when it comes near the window, draws it on the host's canvas, follows the colours
 * around it, and takes it away with its host. While it has not arrived, or cannot, the place is empty.
 */
export class FullChart implements ReactiveController {
  #data: CourseData | null = null;
  /** Where the chart cannot be had there is no place to keep for it. */
  hasFailed = false;
  readonly #host: Host;
  readonly #html: typeof Html;
  #canvas: HTMLCanvasElement | null = null;
  #drawing: Drawing | undefined;
  #shown = '';
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, html: typeof Html) {
    this.#host = host;
    this.#html = html;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#drawForPaper);
    addEventListener('afterprint', this.#draw);
    this.#place(this.#canvas);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#drawForPaper);
    removeEventListener('afterprint', this.#draw);
    this.#clear();
  }

  hostUpdated() {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (canvas !== this.#canvas) this.#place(canvas);
    else this.#draw();
  }

  /** The place in which these data are drawn; nothing for null. */
  place(data: CourseData | null): TemplateResult | null {
    const html = this.#html;
    this.#data = data;
    if (!data || this.hasFailed) return null;
    return html`<figure class="chart" part="chart" aria-hidden="true"><canvas></canvas></figure>`;
  }

  /** Begins anew with this canvas. */
  #place(canvas: HTMLCanvasElement | null) {
    this.#clear();
    this.#canvas = canvas;
    if (!canvas) return;
    this.#observer = new IntersectionObserver(this.#see, { rootMargin: NEAR });
    this.#observer.observe(canvas);
    // Its colours have a transition too short to be seen, whose end tells that the colours around it have changed.
    canvas.addEventListener('transitionend', this.#draw);
  }

  #clear() {
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
    const chart = await import('./chart.js').catch(this.#giveUp);
    if (chart && canvas === this.#canvas && this.#isNear) this.#show(chart, canvas);
  };

  readonly #drawForPaper = () => {
    const data = this.#data;
    if (data && this.#canvas) this.#drawing?.show(data, this.#look(this.#canvas, 'light'));
    this.#shown = '';
  };

  readonly #giveUp = () => {
    this.hasFailed = true;
    this.#host.requestUpdate();
  };

  #show(chart: Drawer, canvas: HTMLCanvasElement) {
    const data = this.#data;
    const look = this.#look(canvas);
    const shown = JSON.stringify([data, look]);
    if (!data || shown === this.#shown) return;
    this.#shown = shown;
    if (this.#drawing) this.#drawing.show(data, look);
    else this.#drawing = chart.draw(canvas, data, look);
    canvas.dataset['drawn'] = '';
  }

  /** The colours of the host as a canvas knows them, which has never heard of custom properties. */
  #look(canvas: HTMLCanvasElement, scheme = ''): ChartLook {
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
      hue: color(forced ? 'CanvasText' : 'var(--_accent)'),
      font: { family: style.fontFamily, size: fontSize(canvas, parseFloat(style.fontSize)) },
    };
    probe.remove();
    return look;
  }
}

/** Labels stand beside what is drawn, so on a phone they are small, or nothing would be left of it. */
function fontSize(canvas: HTMLCanvasElement, page: number): number {
  const room = canvas.parentElement?.clientWidth ?? 0;
  return page * (room < 24 * page ? 0.6875 : 0.8125);
}
