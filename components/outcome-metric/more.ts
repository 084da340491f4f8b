import type { css as Css, html as Html, TemplateResult } from 'lit';
import type { YearFigure } from '../../src/assessment/assessment.js';
import type { LooseFigure } from '../../src/outcomes/told-figure.js';
import { yearsOf } from '../../src/outcomes/years-of.js';
import { historyLine, type Place } from '../../src/render/history-line.js';
import { outcomeMore } from '../../src/text/en/outcome-more.js';
import type { fill } from '../../src/text/message.js';
import type { OutcomeMoreText } from '../../src/text/outcome-more-text.js';
import type { quantity as Quantity } from '../../src/text/quantity.js';
import type { Language } from '../shared/language.js';
import type { FullChart } from './full-chart.js';
import { moreStyles } from './more.styles.js';
import type { Portal } from './portal/portal.js';
import type { Tile } from './tile.js';
import type { WwcOutcomeMetric } from './wwc-outcome-metric.js';

/** What the element has loaded anyway; this module shares no other with it, so that the element stays in one file. */
interface Loaded {
  readonly html: typeof Html;
  readonly css: typeof Css;
  readonly fill: typeof fill;
  readonly Language: typeof Language;
  readonly quantity: typeof Quantity;
  /** Takes what lies at the element's address for a record. */
  readonly takeRecord: () => void;
}

/** What only some figures have: data of a portal, a goal with a name, a past, and an explanation. */
export class More {
  /** Null until it is needed and has arrived. */
  portal: Portal | null = null;

  readonly #host: WwcOutcomeMetric;
  readonly #loaded: Loaded;
  readonly #language: Language<OutcomeMoreText>;
  #goals: Language<readonly string[]> | undefined;
  #chart: FullChart | undefined;
  readonly #asked = new Set<string>();
  /** Parts that could not be had. */
  readonly #failed = new Set<string>();

  constructor(host: WwcOutcomeMetric, loaded: Loaded) {
    const { css, Language } = loaded;
    this.#host = host;
    this.#loaded = loaded;
    this.#language = new Language<OutcomeMoreText>(host, {
      en: outcomeMore,
      load: {
        es: () => import('../../src/text/es/outcome-more.js').then((es) => es.outcomeMore),
      },
    });
    const { styleSheet } = moreStyles(css);
    const root = host.renderRoot;
    if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(styleSheet);
  }

  /** Whether its words have arrived. */
  get isSpoken(): boolean {
    return this.#language.words !== undefined;
  }

  /** Whether what reads data could not be had. */
  get isLost(): boolean {
    return this.#failed.has('portal');
  }

  /** The figure out of the data at the element's address; null while there is none. */
  figure(told: LooseFigure): LooseFigure | null {
    this.#once('portal', async () => {
      const { Portal } = await import('./portal/portal.js');
      this.portal = new Portal(this.#host, this.#loaded);
    });
    return this.portal?.figure(told) ?? null;
  }

  /** The goal, 1 to 17, with its official short name once that has arrived. */
  goal(number: number): unknown {
    const { html, Language } = this.#loaded;
    this.#goals ??= new Language<readonly string[]>(this.#host, {
      en: [],
      load: {
        en: () => import('../../src/text/en/goals.js').then((en) => en.goals),
        es: () => import('../../src/text/es/goals.js').then((es) => es.goals),
      },
    });
    const name = this.#goals.words?.[number - 1];
    return html`
      <div>
        <dt>${this.#words.goal}</dt>
        <dd>${number}${name ? html`, ${name}` : ''}</dd>
      </div>
    `;
  }

  /** How the figure moved, for the eye: a line over the years, with the standard as a rule across. */
  course(tile: Tile): unknown {
    const { html } = this.#loaded;
    const figures = yearsOf(tile.said.figure);
    if (figures.length < 2) return null;
    return html`
      <div class="course" part="course" aria-hidden="true">
        ${this.#isFull ? this.#large(tile, figures) : this.#small(tile, figures)}
        ${this.#ends(tile, figures)}
      </div>
    `;
  }

  #small({ said }: Tile, figures: readonly YearFigure[]): TemplateResult {
    const { html } = this.#loaded;
    const { places, rule } = historyLine(figures, said.target);
    return html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
      <path class="rule" d=${rule === null ? '' : `M0 ${percent(rule)}h100`}></path>
      <path class="line" d=${`M${places.map(at).join('L')}`}></path>
      <path class="dots" d=${places.map((place) => `M${at(place)}h0`).join('')}></path>
    </svg>`;
  }

  #large({ said, lang }: Tile, figures: readonly YearFigure[]): unknown {
    const { html } = this.#loaded;
    this.#once('chart', async () => {
      const { FullChart } = await import('./full-chart.js');
      this.#chart = new FullChart(this.#host, html);
    });
    const isPercent = said.unit === '%';
    const chart = this.#chart?.place({ figures, target: said.target, lang, isPercent });
    return chart ?? html`<div class="chart"></div>`;
  }

  /** A chart that cannot be had leaves the small line. */
  get #isFull(): boolean {
    const hasFailed = this.#failed.has('chart') || this.#chart?.hasFailed;
    return this.#host.chart === 'full' && !hasFailed;
  }

  /** Below the line: where it begins and ends, and what the rule is. A large chart says the years itself. */
  #ends({ said, lang }: Tile, figures: readonly YearFigure[]): TemplateResult {
    const { html, quantity } = this.#loaded;
    const { target, unit } = said;
    const isSmall = !this.#isFull;
    return html`
      <div class="ends">
        ${isSmall ? html`<span>${figures[0]?.year}</span>` : ''}
        ${target === null ? '' : html`<span class="legend">${quantity(target, unit, lang)}</span>`}
        ${isSmall ? html`<span>${figures.at(-1)?.year}</span>` : ''}
      </div>
    `;
  }

  /** The same as figures, for whoever wants them; the latest first. */
  years({ said, lang }: Tile): unknown {
    const { html, quantity } = this.#loaded;
    const words = this.#words;
    const figures = yearsOf(said.figure);
    if (figures.length < 2) return null;
    return html`
      <details part="years">
        <summary>${words.years}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.year}</th>
              <th scope="col">${words.figure}</th>
            </tr>
          </thead>
          <tbody>
            ${figures.toReversed().map(
              ({ year, value }) => html`
                <tr>
                  <th scope="row">${year}</th>
                  <td>${quantity(value, said.unit, lang)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </details>
    `;
  }

  /** How the figure is computed, read, and held against the standard. */
  method({ said, lang, portal }: Tile): unknown {
    const { html, fill, quantity } = this.#loaded;
    const { computed, computedElsewhere, compared } = this.#words;
    const metric = this.#host.metric ?? '';
    const { target } = said;
    const isHeld = said.value !== null && target !== null && said.better !== null;
    const sentences = [
      (said.metric && Object.hasOwn(computed, metric) && computed[metric]) || computedElsewhere,
      ...(portal?.method ?? []),
      isHeld ? fill(compared, { target: quantity(target, said.unit, lang) }, lang) : '',
    ];
    return sentences.filter(Boolean).map((sentence) => html`<p>${sentence}</p>`);
  }

  get #words(): OutcomeMoreText {
    return this.#language.words ?? outcomeMore;
  }

  #once(part: string, load: () => Promise<void>) {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    load()
      .catch(() => this.#failed.add(part))
      .then(() => this.#host.requestUpdate());
  }
}

function at({ x, y }: Place): string {
  return `${percent(x)} ${percent(y)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
