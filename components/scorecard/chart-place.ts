import { html, nothing } from 'lit';
import type { ChartText } from '../../src/text/scorecard-text.js';
import { CanvasPlace, type CanvasHost } from '../shared/canvas-place.js';
import { saveFile } from '../shared/save-file.js';
import type { ChartData, ChartKind, ChartLook, draw, Drawn, OwnLook } from './chart.js';
import type { Caption } from './chart-picture.js';

/** What stands under a chart: its words, and what a picture of it says. */
interface Under {
  readonly words: ChartText;
  readonly caption: Caption;
}

/** The strokes of other cities' lines, and the gaps between; the table's heads show the same. */
const DASHES = [
  [6, 3],
  [2, 2],
  [9, 3, 2, 3],
];

/** What makes pictures of charts, for files and for paper; for all places, once it has arrived. */
let pictures: typeof import('./chart-picture.js') | undefined;

async function fetchPictures() {
  return (pictures ??= await import('./chart-picture.js'));
}

/**
 * The place of the chart, and what a reader can do with it. While it has not arrived, or cannot, the place is empty. On
 * paper another picture of the same figures stands in its place, since a reader may print without ever having come near
 * it.
 */
export class ChartPlace {
  #under: Under | undefined;
  #kind: ChartKind = 'radar';
  readonly #host: CanvasHost;
  readonly #place: CanvasPlace<Drawn, OwnLook>;

  constructor(
    host: CanvasHost,
    load: () => Promise<{ readonly draw: typeof draw }> = () => import('./chart.js'),
  ) {
    this.#host = host;
    this.#place = new CanvasPlace(host, {
      load,
      look: ownLook,
      onPaper: this.#onPaper,
      // Safari has no idle time to tell.
      begun: () => (window.requestIdleCallback ?? setTimeout)(() => this.readyForPaper()),
    });
  }

  /** The place in which these data are drawn, and under it what a reader can do with the chart; nothing for null. */
  place(data: ChartData | null, under?: Under) {
    this.#place.data = data && { ...data, kind: this.#kind };
    this.#under = under;
    if (!data || this.#place.hasFailed) return nothing;
    return html`<div class="drawn">
      <figure class=${`chart ${this.#kind}`} part="chart" aria-hidden="true">
        <canvas></canvas>
      </figure>
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
    if (this.#place.canvas) await fetchPictures().catch(() => undefined);
  }

  async #turn(kind: ChartKind) {
    this.#kind = kind;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#place.drawNow();
  }

  /** A picture that says by itself whose figures these are, and on whose word. */
  async #save(caption: Caption, form: 'png' | 'svg') {
    await this.#place.drawNow();
    const { canvas, data: drawn } = this.#place;
    if (!canvas || !drawn) return;
    const { pictureOf } = await fetchPictures();
    const look = this.#place.look(canvas);
    const picture = await pictureOf({ drawn, caption, canvas, look }, form);
    if (picture) saveFile(picture, caption.title, form);
  }

  readonly #onPaper = (drawn: Drawn, look: ChartLook) =>
    this.#under && pictures?.paperPicture(drawn, this.#under.caption, look);
}

function ownLook(color: (value: string) => string, isForced: boolean): OwnLook {
  return {
    hue: color(isForced ? 'CanvasText' : 'var(--_tier)'),
    fill: color('color-mix(in srgb, var(--_tier) 20%, transparent)'),
    paper: color(isForced ? 'Canvas' : 'var(--_paper)'),
    isHatched: isForced,
    dashes: DASHES,
  };
}
