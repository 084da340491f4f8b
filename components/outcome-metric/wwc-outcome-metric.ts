import { css, html, nothing } from 'lit';
import { outcomeStatement } from '../../src/outcomes/outcome-statement.js';
import { toldFigure, type LooseFigure } from '../../src/outcomes/told-figure.js';
import type { Standard } from '../../src/standard/standard.js';
import { outcomeMetric } from '../../src/text/en/outcome-metric.js';
import type { OutcomeMetricText } from '../../src/text/outcome-metric-text.js';
import { quantity } from '../../src/text/quantity.js';
import { base } from '../shared/base.styles.js';
import { Language } from '../shared/language.js';
import { noticeStyles } from '../shared/notice.styles.js';
import { property } from '../shared/property.js';
import { RecordElement } from '../shared/record-element.js';
import { signStyles } from '../shared/sign.js';
import type { More } from './more.js';
import { row, tile } from './tile.js';
import { outcomeMetricStyles } from './wwc-outcome-metric.styles.js';

/**
 * One figure about residents' lives, held against an established standard: what is measured, the value, whether it
 * meets the standard, and where both come from. It is fed by a record, or by attributes alone. The figure is as the
 * city reports it: nothing here says that it has been certified.
 *
 * @summary One figure about residents' lives.
 * @tagname wwc-outcome-metric
 *
 * @slot - What a page shows without script, and while a record cannot be had.
 *
 * @csspart frame - The frame.
 * @csspart theme - What the metric is part of.
 * @csspart indicator - What is measured.
 * @csspart value - The figure.
 * @csspart year - Its year.
 * @csspart standing - Met, not met or not reported, and how far from the standard.
 * @csspart course - The line over the years.
 * @csspart why - Why it matters.
 * @csspart facts - The standard, the source, the goal.
 * @csspart years - The table of figures by year.
 * @csspart failure - The sentence where a record could not be had.
 *
 * @cssproperty --wwc-paper - Ground.
 * @cssproperty --wwc-ink - Text.
 * @cssproperty --wwc-accent - Links and the line; made readable where it would not be.
 * @cssproperty --wwc-radius - Corner of the frame.
 * @cssproperty --wwc-font - Font family; the page's own without it.
 * @cssproperty --wwc-font-size - Size of the text; the tile grows with it.
 */
export class WwcOutcomeMetric extends RecordElement<Standard> {
  static override styles = [base, noticeStyles, signStyles, outcomeMetricStyles];

  /** `broadband`, `air-quality`, `city-priority`, or a metric of the edition in `standard`. */
  @property() metric: string | null = null;

  /** The figure, with a point before its decimals; anything that is not a number is not reported. */
  @property() value: string | number | null = null;

  /** Year of the figure. */
  @property() year: string | number | null = null;

  /** What is measured, for a metric that is no other's or `city-priority`. */
  @property() label: string | null = null;

  /** Unit of a metric that has none of its own: `%`, `minutes`. */
  @property() unit: string | null = null;

  /** What is enough, for a metric without an established standard. */
  @property() target: string | number | null = null;

  /** `higher` or `lower`: the side of `target` that is met. */
  @property() better: string | null = null;

  /** The Sustainable Development Goal that the figure serves, 1 to 17. */
  @property() goal: string | number | null = null;

  /** Where the figure is from, in words. */
  @property() source: string | null = null;

  /** Address of the source; `https`, `http` or relative. */
  @property({ attribute: 'source-href' }) sourceHref: string | null = null;

  /** `tile`, or `row` for a list of many. */
  @property({ reflect: true, useDefault: true }) size: 'tile' | 'row' = 'tile';

  readonly #language = new Language<OutcomeMetricText>(this, {
    en: outcomeMetric,
    load: {
      es: () => import('../../src/text/es/outcome-metric.js').then((es) => es.outcomeMetric),
    },
  });
  #more: More | null = null;
  #isOpening = false;

  /** Null while a record is on its way or could not be had. */
  get #figure(): LooseFigure | null {
    const state = this.recordState;
    if (state.is === 'none') return toldFigure(this);
    if (state.is !== 'ready') return null;
    const { outcomes = {} } = state.assessment;
    return (Object.hasOwn(outcomes, this.metric ?? '') && outcomes[this.metric ?? '']) || {};
  }

  protected override willUpdate() {
    const figure = this.#figure;
    if (figure?.goal || figure?.history) this.#openMore();
  }

  protected override render() {
    const { words, lang } = this.#language;
    const figure = this.#figure;
    return html`
      <div class=${this.size === 'row' ? 'frame row' : 'frame'} part="frame" lang=${lang}>
        ${words ? (figure ? this.#said(figure, words) : html`<slot></slot>${this.notice}`) : nothing}
      </div>
    `;
  }

  #said(figure: LooseFigure, words: OutcomeMetricText) {
    const said = outcomeStatement(this.metric, figure, {
      edition: this.standard,
      texts: words.metrics,
    });
    const view = this.size === 'row' ? row : tile;
    return view({ said, words, lang: this.#language.lang, more: this.#more });
  }

  /** Loads what only some figures have. */
  #openMore() {
    if (this.#isOpening) return;
    this.#isOpening = true;
    import('./more.js').then(
      ({ More }) => {
        this.#more = new More(this, { html, css, Language, quantity });
        this.requestUpdate();
      },
      () => (this.#isOpening = false),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wwc-outcome-metric': WwcOutcomeMetric;
  }
}
