import type { html as Html, TemplateResult } from 'lit';
import { CanvasPlace, type CanvasHost } from '../shared/canvas-place.js';
import type { CourseData } from './chart.js';

/** The place of the large chart over the years. While it has not arrived, or cannot, the place is empty. */
export class FullChart {
  readonly #html: typeof Html;
  readonly #place: CanvasPlace<CourseData, { hue: string }>;

  constructor(host: CanvasHost, html: typeof Html) {
    this.#html = html;
    this.#place = new CanvasPlace(host, {
      load: () => import('./chart.js'),
      look: (color, isForced) => ({ hue: color(isForced ? 'CanvasText' : 'var(--_accent)') }),
    });
  }

  /** Whether the chart could not be had. */
  get hasFailed(): boolean {
    return this.#place.hasFailed;
  }

  /** The place in which these data are drawn. */
  place(data: CourseData): TemplateResult | null {
    const html = this.#html;
    this.#place.data = data;
    if (this.hasFailed) return null;
    return html`<figure class="chart" part="chart" aria-hidden="true"><canvas></canvas></figure>`;
  }
}
