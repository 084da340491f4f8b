import { html, nothing, type TemplateResult } from 'lit';
import type { Benchmark } from '../../src/benchmark/benchmark.js';
import { byDate } from '../../src/scoring/record-date.js';
import { statedStatus } from '../../src/scoring/stated-status.js';
import type { Standard } from '../../src/standard/standard.js';
import { scorecard } from '../../src/text/en/scorecard.js';
import type { ScorecardText } from '../../src/text/scorecard-text.js';
import { Language } from '../shared/language.js';
import { markStyles } from '../shared/mark.js';
import { property } from '../shared/property.js';
import type { RecordState } from '../shared/record.js';
import { RecordElement } from '../shared/record-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { BenchmarkPlace } from './benchmark-place.js';
import { ChartPlace } from './chart-place.js';
import { DescriptionPlace } from './description-place.js';
import { footer } from './footer.js';
import { captionOf, headline } from './headline.js';
import { kit } from './kit.js';
import { outcomes } from './outcomes.js';
import { chartData, practices } from './practices.js';
import { ReportPlace } from './report-place.js';
import { plainSection, sheetOf, tierHue, type Sheet } from './sheet.js';
import { SignedRecord } from './signed-record.js';
import { signStyles } from '../shared/sign.js';
import { tiers } from './tiers.js';
import type { Told } from './unscored.js';
import { isAtHand, sectionsOf, type Section } from './views.js';
import { scorecardStyles } from './wwc-scorecard.styles.js';

/** The place of a record that is on its way. */
const WAITING = 'plain waiting';

/** What tells of records that cannot be scored; for all scorecards, once it has arrived. */
let unscored: typeof import('./unscored.js') | undefined;

/**
 * What a record comes to: the tier and on whose word, how much is earned in each practice, what each tier asks and
 * how far the city has come, and the figures about residents' lives. It scores the record by itself, in the browser,
 * and says of a self-assessment that it is one. With `view="report"` it is the whole status report, whose sections can
 * be folded, searched and linked to: `#wwc-DM8`, or `#<id>-DM8` where the element has an id.
 *
 * @summary The results of a record.
 * @tagname wwc-scorecard
 *
 * @slot artwork - The program's own artwork, where the city has the official file; it stands in for the mark.
 * @slot credential - A signed badge of the same record; where it is verified and says the same, so does the scorecard.
 * @slot - What a page shows without script, and where there is no record, or it cannot be had.
 *
 * @csspart scorecard - The frame.
 * @csspart headline - The opening.
 * @csspart mark - The drawing.
 * @csspart city - The city's name.
 * @csspart title - Tier, status and year.
 * @csspart result - How many criteria are earned.
 * @csspart basis - On whose word this is, and of which day.
 * @csspart left-out - What of the record could not be read.
 * @csspart proof - What a signed badge proves of the record.
 * @csspart next-step - What the next tier still asks.
 * @csspart outline - The list of sections, in a report.
 * @csspart heading - The heading of a section.
 * @csspart table - Any of the tables.
 * @csspart results - The section of the practices.
 * @csspart chart - The place of the chart.
 * @csspart tiers - The section of the tiers.
 * @csspart scale - The line of all criteria, with the tiers on it.
 * @csspart outcomes - The section of the outcome metrics.
 * @csspart outcome - One outcome metric.
 * @csspart about - The section on the certification and this record.
 * @csspart journey - The section of the steps.
 * @csspart field - The section on other cities.
 * @csspart explained - The section that explains the practices.
 * @csspart history - The section of the years before.
 * @csspart criteria - The section of all criteria.
 * @csspart finder - Search, filter and order of the criteria.
 * @csspart criteria-of-practice - One practice among them.
 * @csspart criterion - One criterion.
 * @csspart next - The section of the next steps.
 * @csspart footer - By which rules this was scored.
 * @csspart failure - The sentence where a record could not be had.
 * @csspart says - What a record says of itself that could not be scored.
 *
 * @cssproperty --wwc-paper - Ground.
 * @cssproperty --wwc-ink - Text.
 * @cssproperty --wwc-accent - What can be pressed; made readable where it would not be.
 * @cssproperty --wwc-silver - Hue of Silver.
 * @cssproperty --wwc-gold - Hue of Gold.
 * @cssproperty --wwc-platinum - Hue of Platinum.
 * @cssproperty --wwc-radius - Corner of the frame.
 * @cssproperty --wwc-font - Font family; the page's own without it.
 * @cssproperty --wwc-font-size - Size of the text; all else grows with it.
 * @cssproperty --wwc-sticky-top - Height of what the page itself keeps at the top of the window.
 */
export class WwcScorecard extends RecordElement<Standard> {
  static override styles = [tokens, markStyles, signStyles, scorecardStyles];

  /** `summary` for a card, `report` for all there is; without it, the results. */
  @property() view: 'summary' | 'report' | null = null;

  /**
   * Which sections to show, and in what order, in the place of those of the view: `about`, `tiers`, `journey`, `field`,
   * `explained`, `results`, `history`, `criteria`, `outcomes`, `next`, with spaces between.
   */
  @property() sections: string | null = null;

  /** Level of the scorecard's heading in the page, 1 to 6; those of its sections are one below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /**
   * Address of figures of other cities, a JSON document. Of this and `benchmark`, the one given last counts; without
   * either, a `<script type="application/wwc-benchmark+json">` inside the tag.
   */
  @property({ attribute: 'benchmark-src' })
  get benchmarkSrc(): string | null {
    return this.#benchmarkSrc;
  }
  set benchmarkSrc(address: string | null) {
    this.#benchmarkSrc = address;
    this.#benchmark.fetch(address);
  }
  #benchmarkSrc: string | null = null;

  /** Figures of other cities. Takes what `JSON.parse` gives; gives the document as it was read, or null. */
  @property({ attribute: false })
  get benchmark(): Benchmark | null {
    return this.#benchmark.value;
  }
  set benchmark(document: unknown) {
    this.#benchmark.give(document);
  }

  /** Earlier records of the same city, as a list; takes what `JSON.parse` gives. A list at `src` is one, too. */
  @property({ attribute: false }) history: readonly unknown[] | null = null;

  /** Leaves out the chart, and never loads it; the table holds the same figures. */
  @property({ attribute: 'without-chart', type: Boolean }) withoutChart = false;

  /** Describes the record in the page's head (JSON-LD, schema.org), for search engines and data portals. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  readonly #language = new Language<ScorecardText>(this, {
    en: scorecard,
    load: { es: () => import('../../src/text/es/scorecard.js').then((es) => es.scorecard) },
  });

  /** The other records of a list. */
  #listed: readonly unknown[] = [];

  readonly #signed = new SignedRecord(this);
  readonly #chart = new ChartPlace(this);
  readonly #benchmark = new BenchmarkPlace(this);
  readonly #report = new ReportPlace(this);
  readonly #description = new DescriptionPlace(this);

  /** Prints the scorecard without the page around it. */
  async print(): Promise<void> {
    await this.#chart.readyForPaper();
    await this.#report.print();
  }

  /**
   * The record as it was given, read or not; for scorecards that follow this one, not for pages.
   *
   * @internal
   */
  latest: unknown;

  /**
   * Of a list of records the latest; for the code that reads records, not for pages.
   *
   * @internal
   */
  chosen(json: unknown): unknown {
    const list = Array.isArray(json) ? json.toSorted(byDate) : [json];
    this.#listed = list.slice(0, -1);
    return (this.latest = list.at(-1));
  }

  protected override render() {
    const { words } = this.#language;
    const state = this.recordState;
    this.#description.of = null;
    if (!words) return this.#frame(nothing, state.is === 'none' ? 'plain' : WAITING);
    if (state.is === 'ready') return this.#results(this.#sheet(state, words));
    if (state.is === 'none')
      return this.#frame(
        html`<p>${words.nothing}</p>
          <slot></slot>`,
      );
    if (state.is === 'loading') return this.#frame(this.notice, WAITING);
    const told = state.problems[0] ? this.#told(words) : null;
    return this.#frame(html`${told?.opening} ${this.notice} ${told?.facts}<slot></slot>`);
  }

  /** What can be told of a record that cannot be scored, once what tells it has arrived. */
  #told(words: ScorecardText): Told | null | undefined {
    if (unscored)
      return unscored.told(this, this.record, { kit, words, lang: this.#language.lang });
    import('./unscored.js').then(
      (arrived) => {
        unscored = arrived;
        this.requestUpdate();
      },
      () => {},
    );
    return null;
  }

  get #earlier(): readonly unknown[] {
    return [...(this.history ?? []), ...this.#listed];
  }

  #sheet(state: RecordState & { readonly is: 'ready' }, words: ScorecardText): Sheet {
    return sheetOf(this.standard, {
      ...state,
      words,
      lang: this.#language.lang,
      benchmark: this.#benchmark.value,
      isWithoutOthers: this.#benchmark.hasFailed,
      earlier: this.#earlier,
      proof: this.#signed.of(state),
      look: this.#signed.look,
      trial: null,
      level: this.headingLevel,
    });
  }

  #results(sheet: Sheet): TemplateResult {
    const report = this.#report.arrived;
    const trial = report?.trial(sheet);
    const shown = trial ?? sheet;
    const src = this.record?.source === 'src' ? this.src : null;
    this.#description.of = this.jsonLd ? { sheet, src } : null;
    const { score } = shown;
    const isSummary = this.view === 'summary';
    const kind = `${isSummary ? 'summary' : ''} ${trial ? 'tried' : ''}`;
    const look = `${tierHue(sheet, score.tier)} ${statedStatus(score)} ${kind}`;
    const notice = trial ? report?.trialNotice(trial) : nothing;
    return this.#frame(
      html`${headline(shown)} ${this.#sections(sheet, shown)} ${footer(sheet)} ${notice}`,
      look,
    );
  }

  /** `shown`: what the figures are drawn from, which is a trial where a reader tries something out. */
  #sections(sheet: Sheet, shown: Sheet): unknown {
    const ids = sectionsOf(this.view, this.sections);
    const atHand = {
      results: () => this.#practices(shown),
      tiers: () => tiers(shown),
      outcomes: () => outcomes(sheet),
    };
    const isReport = this.view === 'report' || !ids.every(isAtHand);
    if (isReport && !this.#report.failed) {
      const report = this.#report.in(sheet.lang);
      return report ? report.render(sheet, ids, atHand) : html`<div class="coming"></div>`;
    }
    const sections = ids.filter(isAtHand).map((id) => plainSection(sheet, atHand[id]()));
    return [isReport ? html`<p class="note">${sheet.words.withoutReport}</p>` : '', sections];
  }

  /** Beside other cities where there are figures of them, once what shows these has arrived. */
  #practices(sheet: Sheet): Section {
    const report = sheet.benchmark && this.view !== 'summary' && this.#report.in(sheet.lang);
    const others = report ? report.others(sheet) : null;
    const isUnwanted = this.withoutChart || this.view === 'summary';
    const chart = this.#chart.place(isUnwanted ? null : chartData(sheet, others?.averages ?? []), {
      words: sheet.words.chart,
      caption: captionOf(sheet, others),
    });
    return (report && report.comparison(sheet, chart)) || practices(sheet, chart);
  }

  #frame(body: unknown, look = 'plain'): TemplateResult {
    const { lang } = this.#language;
    return html`
      <article class=${`scorecard ${look}`} part="scorecard" lang=${lang}>
        <div class="page">${body}</div>
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wwc-scorecard': WwcScorecard;
  }
}
