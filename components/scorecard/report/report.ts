import type { LitElement, ReactiveController } from 'lit';
import { edition2022 } from '../../../src/standard/wwc-2022-edition.js';
import type { Kit } from '../kit.js';
import type { Sheet } from '../sheet.js';
import type { Section, SectionAtHand, SectionId } from '../views.js';
import { about } from './about.js';
import { comparison, othersOf } from './comparison.js';
import { criteria } from './criteria.js';
import { criteriaStyles } from './criteria.styles.js';
import { explained } from './explained.js';
import { field } from './field.js';
import { firstOf } from './first-of.js';
import { figuresByYear } from './figures-by-year.js';
import { copies } from './copies.js';
import { history } from './history.js';
import { journey } from './journey.js';
import { layout } from './layout.js';
import { next } from './next.js';
import { trialNotice } from './trial.js';
import { suppose, type Supposed } from '../../../src/scoring/suppose.js';
import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Page, ReportWords } from './page.js';
import { paperStyles } from './paper.styles.js';
import { reportStyles } from './report.styles.js';
import type { Finding } from './rows.js';

const WORDS: Readonly<Record<string, () => Promise<ReportWords>>> = {
  en: async () => ({
    ...(await import('../../../src/text/en/report.js')),
    ...(await import('../../../src/text/en/questions.js')),
  }),
  es: async () => ({
    ...(await import('../../../src/text/es/report.js')),
    ...(await import('../../../src/text/es/questions.js')),
  }),
};

const VIEWS = { about, journey, field, explained, history };

const NOTHING: Supposed = new Map();

const FIND_ALL: Finding = { query: '', filter: 'all', order: 'standard' };

/** Other cities as a chart shows them. */
export interface OthersInChart {
  /** This city's, then theirs. */
  readonly names: readonly string[];
  /** By practice, 0 to 100; null where not published. */
  readonly averages: readonly (readonly (number | null)[])[];
  /** Said wherever they are shown; null where there is nothing to say. */
  readonly remark: string | null;
}

type Host = LitElement & { print(): Promise<void> };

type SectionsAtHand = Readonly<Record<SectionAtHand, () => Section>>;

type SectionThatComes = Exclude<SectionId, SectionAtHand>;

export { printAlone } from './print-alone.js';

/** Those in the page; two without an id share their addresses. */
const reports = new Set<Report>();

/** The report in which a link was pressed last, and where that leads. */
let pressed: { readonly report: Report; readonly href: string } | undefined;

/** Made once for all reports. */
let sheets: readonly CSSStyleSheet[] | undefined;

/** The sections that come later, and what a reader does in them: folds them, looks for criteria, follows addresses. */
export class Report implements ReactiveController {
  readonly #host: Host;
  readonly #kit: Kit;
  #words: ReportWords | undefined;
  #language = '';
  #finding: Finding = FIND_ALL;
  readonly #folded = new Set<SectionId>();
  /** What is open for paper alone. */
  #unfolded: readonly HTMLDetailsElement[] = [];
  /** What the reader supposes of this record. */
  #supposed: Supposed = NOTHING;
  #supposedOf: Assessment | undefined;
  /** Whether the place that the page's address names is still to be gone to. */
  #isToGo = true;

  constructor(host: Host, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    const styles = [reportStyles, criteriaStyles, paperStyles];
    sheets ??= styles.flatMap((style) => style(kit.css).styleSheet ?? []);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
    host.addController(this);
  }

  hostConnected() {
    reports.add(this);
    addEventListener('hashchange', this.#leave);
    this.#host.renderRoot.addEventListener('click', this.#press);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#foldAgain);
  }

  hostDisconnected() {
    reports.delete(this);
    if (pressed?.report === this) pressed = undefined;
    removeEventListener('hashchange', this.#leave);
    this.#host.renderRoot.removeEventListener('click', this.#press);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#foldAgain);
  }

  /** On paper nothing can be opened. */
  readonly #unfold = () => {
    const selector = '.part details:not([open])';
    this.#unfolded = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(selector)];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #foldAgain = () => {
    for (const details of this.#unfolded) details.open = false;
  };

  hostUpdated() {
    if (this.#isToGo && this.#words) this.#go();
  }

  /** Whether the words of this language have arrived; asks for them where they have not. */
  speaks(lang: string): boolean {
    const [language = ''] = lang.split('-');
    const known = Object.hasOwn(WORDS, language) ? language : 'en';
    if (known !== this.#language) void this.#learn(known);
    return this.#words !== undefined;
  }

  /** These sections, in order; those that the scorecard has itself are `atHand`. */
  render(sheet: Sheet, ids: readonly SectionId[], atHand: SectionsAtHand): unknown {
    const page = this.#page(sheet, ids);
    if (!page) return '';
    const sections = ids
      .map((id) => (isIn(atHand, id) ? withYears(page, atHand[id]()) : this.#section(page, id)))
      .filter(({ body }) => body !== null)
      .map((section) => marked(page, section));
    return page.kit.html`
      ${layout(page, sections, { folded: this.#folded, fold: this.#fold })}
      ${page.hasCriteria || ids.length > 2 ? copies(page, () => void this.#host.print()) : ''}
    `;
  }

  /** The sheet as it would be by what the reader supposes; null while nothing is supposed. */
  trial(sheet: Sheet): Sheet | null {
    const page = this.#page(sheet);
    if (!page?.isTried) return null;
    const { standard, kit, words } = page;
    const assessment = suppose(sheet.assessment, standard, this.#supposed);
    return { ...sheet, score: kit.score(assessment, standard), trial: words.report.trial };
  }

  #isTried({ assessment }: Sheet): boolean {
    if (this.#supposedOf !== assessment) this.#supposed = NOTHING;
    return this.#supposed.size > 0;
  }

  /** Says that what is shown is a trial. */
  trialNotice(trial: Sheet): unknown {
    const page = this.#page(trial);
    return page && trialNotice(page, this.#endTrial);
  }

  /** What a chart shows of other cities, in the order of the columns of `comparison`. */
  others(sheet: Sheet): OthersInChart | null {
    const page = this.#page(sheet);
    if (!page) return null;
    const ids = sheet.score.practices.map(({ id }) => id);
    const all = othersOf(page);
    return {
      names: [page.words.report.field.city, ...all.map(({ name }) => name)],
      averages: all.map(({ cohort }) => ids.map((id) => cohort.practices?.[id] ?? null)),
      remark: sheet.benchmark?.illustrative ? page.words.report.field.illustrative : null,
    };
  }

  /** The results beside those of other cities. */
  comparison(sheet: Sheet, chart: unknown): Section | null {
    const page = this.#page(sheet);
    return page && othersOf(page).length > 0 ? comparison(page, chart) : null;
  }

  #page(sheet: Sheet, ids: readonly SectionId[] = []): Page | null {
    const words = this.#words;
    const standard = sheet.edition ?? edition2022(this.#kit.rules);
    const [page] = location.href.split('#');
    const address = `${page}#${encodeURIComponent(this.#anchor)}-`;
    const hasCriteria = ids.includes('criteria');
    const isTried = this.#isTried(sheet);
    return words ? { kit: this.#kit, sheet, standard, words, address, hasCriteria, isTried } : null;
  }

  get #anchor(): string {
    return this.#host.id || 'wwc';
  }

  #section(page: Page, id: SectionThatComes): Section {
    const body = this.#body(page, id);
    return { id, heading: page.words.report.headings[id], body };
  }

  #body(page: Page, id: SectionThatComes): unknown {
    if (id === 'criteria') return criteria(page, this.#finding, { find: this.#find });
    if (id !== 'next') return VIEWS[id](page);
    const of = page.sheet.assessment;
    const supposed = () => (this.#supposedOf === of ? this.#supposed : NOTHING);
    const assume = (id: string, is: boolean, isRecord: boolean) => {
      const changed = new Map(supposed());
      if (is === isRecord) changed.delete(id);
      else changed.set(id, is);
      this.#supposed = changed;
      this.#supposedOf = of;
      this.#host.requestUpdate();
    };
    return next(page, { supposed: supposed(), suppose: assume });
  }

  readonly #endTrial = () => {
    this.#supposed = NOTHING;
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector<HTMLElement>('.trial summary')?.focus();
  };

  async #learn(language: string) {
    this.#language = language;
    const words = await WORDS[language]?.().catch(() => undefined);
    if (language !== this.#language || !words) return;
    this.#words = words;
    this.#host.requestUpdate();
  }

  readonly #find = (change: Partial<Finding>) => {
    this.#finding = { ...this.#finding, ...change };
    this.#host.requestUpdate();
  };

  readonly #fold = (id: SectionId, isFolded: boolean) => {
    if (isFolded) this.#folded.add(id);
    else this.#folded.delete(id);
    this.#host.requestUpdate();
  };

  /** Where the address is there already, the browser does nothing, and says nothing. */
  readonly #press = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey, altKey, target } = event as MouseEvent;
    const href = (target as Element).closest('a')?.href;
    if (ctrlKey || metaKey || shiftKey || altKey || !href) return;
    pressed = { report: this, href };
    if (href === location.href) this.#leave();
  };

  /** Opens and shows what the page's new address names, before it is gone to. */
  readonly #leave = () => {
    if (pressed?.href !== location.href) pressed = undefined;
    const place = this.#place;
    this.#folded.delete(place?.closest('section')?.dataset['place'] as SectionId);
    if (place?.matches('.not-found')) this.#finding = FIND_ALL;
    this.#isToGo = true;
    this.#host.requestUpdate();
  };

  /** What the page's address names: of several reports in the one where it was pressed, else in the first. */
  get #place(): HTMLElement | undefined {
    const named = this.#named;
    if (pressed?.href === location.href) return pressed.report === this ? named : undefined;
    if (!named) return undefined;
    const hosts = [...reports].filter((one) => one.#named).map((one) => one.#host);
    return hosts.reduce<Node>(firstOf, this.#host) === this.#host ? named : undefined;
  }

  /** The section or criterion here that the page's address names. */
  get #named(): HTMLElement | undefined {
    const places = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
    const named = decoded(location.hash.slice(1));
    return [...places].find(({ dataset }) => named === `${this.#anchor}-${dataset['place']}`);
  }

  #go() {
    this.#isToGo = false;
    const place = this.#place;
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
  }
}

/**
 * What has figures of the city and does not follow a trial says so while there is one. What follows it says so on
 * paper, where nothing stays in sight.
 */
function marked(page: Page, section: Section): Section {
  const { html } = page.kit;
  const { asInRecord, basis } = page.words.report.trial;
  const follows = ['tiers', 'results'].includes(section.id);
  if (!follows && !['criteria', 'outcomes', 'next'].includes(section.id)) return section;
  const mark = follows
    ? html`<p class="note on-paper"><strong>${basis}</strong></p>`
    : html`<p class="note">${asInRecord}</p>`;
  return { ...section, body: html`${page.isTried ? mark : ''} ${section.body}` };
}

/** Here there is room for how the outcome metrics moved. */
function withYears(page: Page, section: Section): Section {
  if (section.id !== 'outcomes') return section;
  return { ...section, body: page.kit.html`${section.body} ${figuresByYear(page)}` };
}

function isIn<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key);
}

/** An address may be anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
