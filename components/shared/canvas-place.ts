import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What each chart looks like: colors that a canvas understands, and the font of the page. */
export interface PlainLook {
  readonly ink: string;
  readonly line: string;
  readonly font: { readonly family: string; readonly size: number };
}

/** A chart on a canvas, until it is removed. */
export interface Drawing<Data, Look> {
  readonly show: (data: Data, look: Look) => void;
  readonly remove: () => void;
}

/** Draws on a canvas that is on the page. */
type Draw<Data, Look> = (canvas: HTMLCanvasElement, data: Data, look: Look) => Drawing<Data, Look>;

/** What is special about one kind of chart; `Own` is what its look has besides the plain one. */
interface Chart<Data, Own> {
  /** Fetches the module that draws. */
  readonly load: () => Promise<{ readonly draw: Draw<Data, PlainLook & Own> }>;
  /** `color` computes any color of CSS; `isForced`: whether the reader's system has taken the colors away. */
  readonly look: (color: (value: string) => string, isForced: boolean) => Own;
  /** Stands on paper after the canvas; without this function the canvas itself is drawn in light colors. */
  readonly onPaper?: (data: Data, look: PlainLook & Own) => Element | undefined;
  /** Hears of each canvas on which the chart begins. */
  readonly begun?: () => void;
}

export type CanvasHost = ReactiveControllerHost & {
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/** How far from the window the chart is fetched. */
const NEAR = '200px';

/**
 * A chart on the canvas of its host: fetches what draws when the canvas comes near the window, follows the colors around
 * it, and goes with its host. It shares no module with any element, since one of them loads it later.
 */
export class CanvasPlace<Data, Own> implements ReactiveController {
  /** What is drawn after the host's next update. */
  data: Data | null = null;
  /** Where the chart cannot be had there is no place to keep for it. */
  hasFailed = false;
  canvas: HTMLCanvasElement | null = null;
  readonly #host: CanvasHost;
  readonly #chart: Chart<Data, Own>;
  #paper: Element | undefined;
  #drawing: Drawing<Data, PlainLook & Own> | undefined;
  #shown = '';
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: CanvasHost, chart: Chart<Data, Own>) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#fromPaper);
    this.#begin(this.canvas);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#fromPaper);
    this.#clear();
  }

  hostUpdated() {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (canvas !== this.canvas) this.#begin(canvas);
    else this.#draw();
  }

  /** Draws wherever the canvas stands, near the window or not. */
  async drawNow() {
    this.#isNear = true;
    await this.#draw();
  }

  /** The colors around as a canvas knows them, which has never heard of custom properties. */
  look(canvas: HTMLCanvasElement, scheme = ''): PlainLook & Own {
    const probe = document.createElement('span');
    canvas.before(probe);
    probe.style.colorScheme = scheme;
    const style = getComputedStyle(probe);
    const color = (value: string) => {
      probe.style.color = value;
      return style.color;
    };
    const isForced = matchMedia('(forced-colors: active)').matches;
    const look = {
      ink: color(isForced ? 'CanvasText' : 'var(--_soft)'),
      line: color(isForced ? 'GrayText' : 'var(--_line)'),
      font: { family: style.fontFamily, size: fontSize(canvas, parseFloat(style.fontSize)) },
      ...this.#chart.look(color, isForced),
    };
    probe.remove();
    return look;
  }

  #begin(canvas: HTMLCanvasElement | null) {
    this.#clear();
    this.canvas = canvas;
    if (!canvas) return;
    this.#observer = new IntersectionObserver(this.#see, { rootMargin: NEAR });
    this.#observer.observe(canvas);
    // Its colors have a transition too short to be seen, whose end tells that the colors around it have changed.
    canvas.addEventListener('transitionend', this.#draw);
    this.#chart.begun?.();
  }

  #clear() {
    this.#paper?.remove();
    this.#observer?.disconnect();
    this.canvas?.removeEventListener('transitionend', this.#draw);
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
    const { canvas } = this;
    if (!canvas || !this.#isNear) return;
    const module = await this.#chart.load().catch(this.#giveUp);
    if (module && canvas === this.canvas && this.#isNear) this.#show(canvas, module.draw);
  };

  readonly #giveUp = () => {
    this.hasFailed = true;
    this.#host.requestUpdate();
  };

  /** At once: a page that is about to be printed waits for nothing. */
  readonly #toPaper = () => {
    this.#paper?.remove();
    const { canvas, data } = this;
    const { onPaper } = this.#chart;
    if (!canvas || !data) return;
    const look = this.look(canvas, 'light');
    if (onPaper) {
      this.#paper = onPaper(data, look);
      if (this.#paper) canvas.after(this.#paper);
    } else {
      this.#drawing?.show(data, look);
      this.#shown = '';
    }
  };

  readonly #fromPaper = () => {
    this.#paper?.remove();
    void this.#draw();
  };

  #show(canvas: HTMLCanvasElement, draw: Draw<Data, PlainLook & Own>) {
    const { data } = this;
    const look = this.look(canvas);
    const shown = JSON.stringify([data, look]);
    if (!data || shown === this.#shown) return;
    this.#shown = shown;
    if (this.#drawing) this.#drawing.show(data, look);
    else this.#drawing = draw(canvas, data, look);
    canvas.dataset['drawn'] = '';
  }
}

/** Labels stand beside what is drawn, so on a phone they are small, or nothing would be left of it. */
function fontSize(canvas: HTMLCanvasElement, page: number): number {
  const room = canvas.parentElement?.clientWidth ?? 0;
  return page * (room < 24 * page ? 0.6875 : 0.8125);
}
