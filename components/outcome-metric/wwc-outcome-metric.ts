import { css, html } from 'lit';
import { outcomeStatement } from '../../src/outcomes/outcome-statement.js';
import { toldFigure, type LooseFigure } from '../../src/outcomes/told-figure.js';
import type { Standard } from '../../src/standard/standard.js';
import { outcomeMetric } from '../../src/text/en/outcome-metric.js';
import { fill } from '../../src/text/message.js';
import type { OutcomeMetricText } from '../../src/text/outcome-metric-text.js';
import { quantity } from '../../src/text/quantity.js';
import { base } from '../shared/base.styles.js';
import { Language } from '../shared/language.js';
import { property } from '../shared/property.js';
import type { Source } from '../shared/record.js';
import { RecordElement } from '../shared/record-element.js';
import { signStyles } from '../shared/sign.js';
import type { More } from './more.js';
import { views } from './tile.js';
import { outcomeMetricStyles } from './wwc-outcome-metric.styles.js';

/**
 * One figure about residents' lives, held against an established standard: what is measured, the value, whether it
 * meets the standard, and where both come from. It is fed by a record, by attributes alone, or straight from the data
 * of an open data portal: CSV files, Socrata, CKAN, ArcGIS, Opendatasoft, the US Census, GeoJSON, or plain lists. The
 * figure is as the city reports it: nothing here says that it has been certified.
 *
 * @summary One figure about residents' lives.
 * @tagname wwc-outcome-metric
 *
 * @slot - What a page shows without script, and while a record or the data cannot be had.
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
 * @csspart method - How the figure is computed, to be opened.
 * @csspart failure - The sentence where a record or the data could not be had.
 *
 * @cssproperty --wwc-paper - Ground.
 * @cssproperty --wwc-ink - Text.
 * @cssproperty --wwc-accent - Links and the line; made readable where it would not be.
 * @cssproperty --wwc-radius - Corner of the frame.
 * @cssproperty --wwc-font - Font family; the page's own without it.
 * @cssproperty --wwc-font-size - Size of the text; the tile grows with it.
 */
export class WwcOutcomeMetric extends RecordElement<Standard> {
  static override styles = [base, signStyles, outcomeMetricStyles];

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

  /** Where `src` leads to data of an open data portal: the field that holds the figure. */
  @property({ attribute: 'value-field' }) valueField: string | null = null;

  /** The field that holds the year, a date or a moment; the latest is shown, the earlier ones are its past. */
  @property({ attribute: 'year-field' }) yearField: string | null = null;

  /** Which rows of the data count: `field=value`, several with a semicolon between. */
  @property() where: string | null = null;

  /** How several rows of one year become one figure: `mean`, `median`, `sum`, or `latest` by date. */
  @property() aggregate: string | null = null;

  /** How often the data are read anew while the page is open, in minutes; without it, never. */
  @property() refresh: string | number | null = null;

  /** `full` for a large chart over the years; without it, a small line. */
  @property() chart: 'full' | null = null;

  /** `tile`, `row` for a list of many, or `inline` for the bare figure in a sentence. */
  @property({ reflect: true, useDefault: true }) size: 'tile' | 'row' | 'inline' = 'tile';

  readonly #language = new Language<OutcomeMetricText>(this, {
    en: outcomeMetric,
    load: {
      es: () => import('../../src/text/es/outcome-metric.js').then((es) => es.outcomeMetric),
    },
  });
  #more: More | null = null;
  #isOpening = false;
  #isLost = false;
  #wasData = false;

  /** Whether the figure is read out of data; also where the address proves to hold no record, but perhaps a table. */
  get #isOfPortal(): boolean {
    const state = this.recordState;
    const isNoRecord = state.is === 'failed' && state.why === 'unreadable';
    return Boolean(this.src && (state.is === 'none' ? this.valueField : isNoRecord));
  }

  /** What stands in the place of code that could not be had; null where all is well. */
  get #lost(): string | null {
    const { words } = this.#language;
    return (words && (this.#isLost || this.#more?.isLost) && words.lost) || null;
  }

  /** Null while it is on its way or could not be had. */
  get #figure(): LooseFigure | null {
    const state = this.recordState;
    const told = toldFigure(this);
    if (this.#isOfPortal) {
      return this.#more?.figure(told) ?? (this.#lost && told.value !== undefined ? told : null);
    }
    if (state.is === 'none') return told;
    if (state.is !== 'ready') return null;
    const { outcomes = {} } = state.assessment;
    return (Object.hasOwn(outcomes, this.metric ?? '') && outcomes[this.metric ?? '']) || {};
  }

  protected override give(source: Source, value: unknown) {
    const isData = source === 'src' && (this.valueField ?? this.getAttribute('value-field'));
    super.give(source, isData ? null : value);
  }

  protected override willUpdate() {
    const isData = Boolean(this.src && this.valueField);
    if (isData !== this.#wasData) this.give('src', this.src);
    this.#wasData = isData;
    const figure = this.#figure;
    const isWanted = this.#isOfPortal || figure?.goal || figure?.history;
    if (isWanted && !this.#isLost) this.#openMore();
  }

  protected override render() {
    const { words, lang } = this.#language;
    const size = Object.hasOwn(views, this.size) ? this.size : 'tile';
    return html`
      <div class=${size} part="frame" lang=${lang}>${words && this.#said(size, words)}</div>
    `;
  }

  #said(size: WwcOutcomeMetric['size'], words: OutcomeMetricText): unknown {
    const figure = this.#figure;
    const more = this.#more;
    const portal = (this.#isOfPortal && more?.portal) || null;
    const lost = this.#lost;
    if (!figure) {
      const notice = portal?.notice ?? this.notice ?? lost;
      return html`<slot></slot>${size === 'inline' ? '–' : notice}`;
    }
    const said = outcomeStatement(this.metric, figure, {
      edition: this.standard,
      texts: words.metrics,
    });
    const { lang } = this.#language;
    const spoken = more?.isSpoken ? more : null;
    const explain = this.#openMore;
    return views[size]({ said, words, lang, more: spoken, portal, lost, explain });
  }

  /** Loads what only some figures have. */
  readonly #openMore = () => {
    if (this.#isOpening) return;
    this.#isOpening = true;
    import('./more.js').then(
      ({ More }) => {
        const takeRecord = () => super.give('src', this.src);
        this.#isLost = false;
        this.#more = new More(this, { html, css, Language, fill, quantity, takeRecord });
        this.requestUpdate();
      },
      () => {
        this.#isOpening = false;
        this.#isLost = true;
        this.requestUpdate();
      },
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wwc-outcome-metric': WwcOutcomeMetric;
  }
}
