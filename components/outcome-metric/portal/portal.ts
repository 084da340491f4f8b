import type { html as Html, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { OutcomeFigure } from '../../../src/assessment/assessment.js';
import {
  AGGREGATES,
  type Aggregate,
  type PortalProblem,
  type Query,
} from '../../../src/outcomes/portal-figure.js';
import type { LooseFigure } from '../../../src/outcomes/told-figure.js';
import { portal } from '../../../src/text/en/portal.js';
import type { fill } from '../../../src/text/message.js';
import type { PortalText } from '../../../src/text/portal-text.js';
import type { quantity as Quantity } from '../../../src/text/quantity.js';
import type { Language } from '../../shared/language.js';
import { feedAt, type Feed, type Follower, type Trouble } from './feed.js';
import { whenNear } from './near.js';
import {
  failureNotice,
  dayOf,
  loadingNotice,
  methodOf,
  sentenceOf,
  type Said,
} from './portal-view.js';

/** What the element has loaded anyway. */
export interface PortalKit {
  readonly html: typeof Html;
  readonly fill: typeof fill;
  readonly quantity: typeof Quantity;
  readonly Language: typeof Language;
  /** To be called where the address holds a certification record. */
  readonly takeRecord: () => void;
}

/** What the element is told of its data. */
interface Asking {
  readonly src: string | null;
  readonly valueField: string | null;
  readonly yearField: string | null;
  readonly where: string | null;
  readonly aggregate: string | null;
  readonly refresh: string | number | null;
}

type Host = ReactiveControllerHost & HTMLElement & Asking;

/** A figure, and when its data were read. */
interface Good {
  readonly figure: OutcomeFigure;
  readonly at: Date;
  readonly isPart: boolean;
}

/** The figure of one element, straight from the data of an open data portal. */
export class Portal implements ReactiveController, Follower {
  readonly #host: Host;
  readonly #kit: PortalKit;
  readonly #language: Language<PortalText>;
  #feed: Feed | null = null;
  #asked = '';
  #refresh: number | null = null;
  /** The last that could be read; later trouble does not take it away. */
  #good: Good | null = null;
  #trouble: Trouble | PortalProblem | null = null;
  #stopWaiting = () => {};

  constructor(host: Host, kit: PortalKit) {
    this.#host = host;
    this.#kit = kit;
    this.#language = new kit.Language<PortalText>(host, {
      en: portal,
      load: { es: () => import('../../../src/text/es/portal.js').then((es) => es.portal) },
    });
    host.addController(this);
  }

  get refresh(): number | null {
    const minutes = Number(this.#host.refresh ?? Number.NaN);
    return minutes > 0 && minutes < Infinity ? Math.max(1, minutes) : null;
  }

  /** With what the page tells of it; what the page tells alone where the data cannot be had. */
  figure(told: LooseFigure): LooseFigure | null {
    const { address } = this.#feed ?? {};
    if (!this.#good || !address) {
      return this.#trouble && told.value !== undefined ? told : null;
    }
    const { title = new URL(address).hostname, url = address } = told.source ?? {};
    const { value, year, history } = this.#good.figure;
    return { ...told, value, year, history, source: { title, url } };
  }

  /** What stands in the place of the figure; null where only a record is expected here. */
  get notice(): TemplateResult | null {
    const said = this.#said;
    const trouble = this.#trouble;
    if (!said) return null;
    if (!trouble) return this.#host.valueField ? loadingNotice(said) : null;
    if (trouble.code === 'no-table' && !this.#host.valueField) return null;
    return failureNotice(said, { trouble, retry: this.#feed?.recall });
  }

  /** When the data were read, to stand after the source; undefined where they were not. */
  get read(): string | undefined {
    const said = this.#said;
    if (!said || !this.#good) return undefined;
    const date = dayOf(this.#good.at, said.lang);
    return said.fill(said.words.read, { date }, said.lang);
  }

  /** What is amiss with a figure that is shown nevertheless; empty where nothing is. */
  get remark(): string {
    const said = this.#said;
    if (!said || !this.#trouble) return '';
    const { words, lang, fill } = said;
    const how = { dateStyle: 'medium', timeStyle: 'short' } as const;
    const date = this.#good?.at.toLocaleString(lang, how) ?? '';
    const why = sentenceOf(said, this.#trouble);
    return [fill(this.#good ? words.old : words.told, { date }, lang), why].join(' ');
  }

  /** How the figure comes about, in sentences. */
  get method(): readonly string[] {
    const said = this.#said;
    return said && this.#good ? methodOf(said, this.#query, this.#good.isPart) : [];
  }

  hostConnected() {
    this.#follow(this.#address);
  }

  hostDisconnected() {
    this.#stopWaiting();
    // A move in the page is not a removal.
    queueMicrotask(() => this.#host.isConnected || this.#leave());
  }

  hostUpdate() {
    const asked = JSON.stringify(this.#query);
    const isNew = asked !== this.#asked;
    this.#asked = asked;
    if (this.#address !== this.#feed?.address) this.#follow(this.#address);
    else if (isNew) {
      this.#good = null;
      void this.#ask();
    }
    if (this.refresh !== this.#refresh) this.#feed?.join(this);
    this.#refresh = this.refresh;
  }

  readonly changed = () => {
    if (this.#feed?.isRecord) this.#kit.takeRecord();
    void this.#ask();
  };

  get #said(): Said | null {
    const { words, lang } = this.#language;
    const { html, fill } = this.#kit;
    return words ? { html, fill, words, lang, where: this.#host.where } : null;
  }

  get #address(): string | undefined {
    const { src } = this.#host;
    if (!src || !URL.canParse(src, document.baseURI)) return undefined;
    return new URL(src, document.baseURI).href;
  }

  get #query(): Query {
    const { valueField, yearField, where, aggregate } = this.#host;
    return {
      valueField: valueField ?? '',
      yearField: yearField || null,
      where: where || null,
      aggregate: isAggregate(aggregate) ? aggregate : null,
    };
  }

  #follow(address: string | undefined) {
    this.#stopWaiting();
    if (address !== this.#feed?.address) this.#leave();
    if (!address) {
      this.#trouble = { code: 'missing' };
      return;
    }
    const feed = feedAt(address);
    this.#feed = feed;
    feed.join(this);
    this.#stopWaiting = whenNear(this.#host, () => {
      feed.call();
      for (const first of this.#firsts) setTimeout(first);
    });
    void this.#ask();
  }

  /** The first number and the first day of a page take long to write: they are tried while the data are on their way. */
  readonly #firsts = [
    () => this.#kit.quantity(0, '%', this.#language.lang),
    () => this.#kit.quantity(0, null, this.#language.lang),
    () => dayOf(new Date(), this.#language.lang),
  ];

  #leave() {
    this.#feed?.leave(this);
    this.#feed = null;
    this.#good = null;
    this.#trouble = null;
  }

  /** Makes a figure of what the feed has. */
  async #ask() {
    const [feed, asked] = [this.#feed, this.#asked];
    if (!feed) return;
    const { reading } = feed;
    const result = this.#host.valueField ? await feed.figure(this.#query) : null;
    if (feed !== this.#feed || asked !== this.#asked || reading !== feed.reading) return;
    if (result?.figure && reading) {
      this.#good = { figure: result.figure, at: reading.at, isPart: reading.table.isPart };
    }
    const fields = reading?.table.fields ?? [];
    const unnamed = reading && !this.#host.valueField ? noField(fields) : null;
    this.#trouble = feed.trouble ?? result?.problem ?? unnamed;
    this.#host.requestUpdate();
  }
}

/** Nobody has said yet which field holds the figure. */
function noField(fields: readonly string[]): PortalProblem {
  return { code: 'no-field', field: '', fields };
}

function isAggregate(name: string | null): name is Aggregate {
  return AGGREGATES.some((one) => one === name);
}
