import {
  portalFigure,
  type PortalFigure,
  type Query,
} from '../../../src/outcomes/portal-figure.js';
import type { Table } from '../../../src/outcomes/portal-table.js';
import { fetchAnswer } from './fetch-answer.js';
import { unhurried } from './unhurried.js';

/** What a feed tells whoever follows it. */
export interface Follower {
  /** How often it wants to be asked anew, in minutes; null for never. */
  readonly refresh: number | null;
  readonly changed: () => void;
}

/** A table as it was read. */
export interface Reading {
  readonly table: Table;
  readonly at: Date;
}

/** Why the last request brought no table. */
export interface Trouble {
  readonly code: 'unreachable' | 'missing' | 'no-table' | 'refused';
  /** The portal's own words. */
  readonly message?: string;
}

const MINUTE = 60_000; // ms

const feeds = new Map<string, Feed>();

/** The one feed of an address, for all who show something of it. */
export function feedAt(address: string): Feed {
  const feed = feeds.get(address) ?? new Feed(address, () => feeds.delete(address));
  feeds.set(address, feed);
  return feed;
}

/** The data at one address: asked for once, read once, kept while somebody shows something of them. */
export class Feed {
  readonly address: string;
  /** The last that could be read; it stays where a later request brings nothing. */
  reading: Reading | null = null;
  trouble: Trouble | null = null;
  /** Whether a certification record is there. */
  isRecord = false;

  readonly #end: () => void;
  readonly #followers = new Set<Follower>();
  #figures = new Map<string, Promise<PortalFigure>>();
  #work: Promise<unknown> = Promise.resolve();
  #active: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string, end: () => void) {
    this.address = address;
    this.#end = end;
  }

  join(follower: Follower) {
    this.#followers.add(follower);
    this.#schedule();
  }

  /** The last one to leave turns it off. */
  leave(follower: Follower) {
    this.#followers.delete(follower);
    if (this.#followers.size) return this.#schedule();
    this.#end();
    this.#active?.abort();
    this.#stopWaiting();
  }

  /** Asks for the data, unless they are there or on their way. */
  call() {
    if (!this.reading && !this.trouble) this.recall();
  }

  /** Asks for the data anew, unless they are on their way. */
  readonly recall = () => {
    if (this.#active || !this.#followers.size) return;
    this.#stopWaiting();
    this.#active = new AbortController();
    void this.#load(this.#active.signal);
  };

  /** One figure of the last reading; the same question is answered once. */
  figure(query: Query): Promise<PortalFigure> | null {
    const { reading } = this;
    if (!reading) return null;
    const key = JSON.stringify(query);
    const known = this.#figures.get(key);
    if (known) return known;
    // One after the other, so that what one finds out of the table serves the next.
    const figure = this.#work.then(() => unhurried(portalFigure(reading.table, query)));
    this.#work = figure;
    this.#figures.set(key, figure);
    return figure;
  }

  async #load(signal: AbortSignal) {
    const answer = await fetchAnswer(this.address, signal);
    if (signal.aborted) return;
    this.#active = null;
    this.isRecord = answer.is === 'record';
    this.trouble = null;
    if (answer.is === 'table') {
      this.reading = { table: answer.table, at: new Date() };
      this.#figures = new Map();
    } else if (answer.is === 'refusal') this.trouble = { code: 'refused', message: answer.message };
    else if (answer.is === 'other' || answer.is === 'record') this.trouble = { code: 'no-table' };
    else this.trouble = { code: answer.is };
    this.#schedule();
    for (const { changed } of this.#followers) changed();
  }

  /** Waits for the next time that anybody wants it to be asked anew. */
  #schedule() {
    this.#stopWaiting();
    const wanted = [...this.#followers].flatMap(({ refresh }) => refresh ?? []);
    if (!wanted.length || this.#active || !(this.reading || this.trouble)) return;
    this.#timer = setTimeout(this.#due, Math.min(...wanted) * MINUTE);
  }

  #stopWaiting() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#due);
  }

  /** Nobody looks at a page in the background. */
  readonly #due = () => {
    if (document.hidden) document.addEventListener('visibilitychange', this.#due, { once: true });
    else this.recall();
  };
}
