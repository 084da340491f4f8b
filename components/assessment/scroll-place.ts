import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LedBack } from './led-back.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly storage: string | null;
    readonly storageKey: string | null;
  };

/** What was seen of a form when its page was left. */
interface Seen {
  /** The heading of the page of the form that was open. */
  readonly page: string;
  /** Of the rows of that page the first that was in view, and how far below the top of the window, in pixels. */
  readonly row: number;
  readonly top: number;
}

/** What stands on a page of the form whether or not anything is unfolded. */
const ROWS = '[part~="criterion"],[part~="metric"],[part~="task"],.part,.page>.fields>.field';

/**
 * From now on whoever was in the form and loads the page again, or comes back to it, sees the same place of it: the
 * browser looks for that before the form is as high as it was. `isBack`: that has happened; else somebody has just
 * come into the form.
 */
export function follow(host: Host, isBack: boolean) {
  host.addController(new ScrollPlace(host, isBack));
  host.addController(new LedBack(host.renderRoot));
  host.requestUpdate();
}

class ScrollPlace implements ReactiveController {
  readonly #host: Host;
  readonly #key: string;
  #stop: AbortController | undefined;
  /** Whether somebody has been in the form: a page is not scrolled to one that nobody has touched. */
  #isVisited = false;
  /** What is to be seen again; absent once it is, or once the reader has gone elsewhere. */
  #seen: Seen | undefined;

  constructor(host: Host, isBack: boolean) {
    this.#host = host;
    this.#key = `wwc-assessment|seen|${location.pathname}|${host.storageKey ?? host.id}`;
    this.#seen = isBack ? this.#read() : undefined;
    this.#isVisited = !isBack || this.#seen !== undefined;
  }

  hostConnected() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const visit = () => (this.#isVisited = true);
    for (const type of ['focusin', 'click']) this.#host.addEventListener(type, visit, { signal });
    const leave = () => (this.#seen = undefined);
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(type, leave, { signal, capture: true, passive: true });
    addEventListener('pagehide', () => this.#keep(), { signal });
  }

  hostDisconnected() {
    this.#stop?.abort();
  }

  hostUpdated() {
    const seen = this.#seen;
    const { renderRoot } = this.#host;
    const page = this.#page;
    if (!seen || !page || renderRoot.querySelector('[aria-busy="true"]')) return;
    this.#seen = undefined;
    const row = page === seen.page ? this.#rows[seen.row] : undefined;
    const top = row && row.getBoundingClientRect().top - seen.top;
    if (top) scrollBy({ top, behavior: 'instant' });
  }

  get #page(): string {
    return this.#host.renderRoot.querySelector('.title')?.textContent.trim() ?? '';
  }

  get #rows(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(ROWS)];
  }

  #keep() {
    const places = this.#rows.map((row) => row.getBoundingClientRect());
    const row = places.findIndex(({ top, bottom }) => bottom > 0 && top < innerHeight);
    const isSeen = this.#isVisited && row >= 0 && this.#host.storage !== 'none';
    const seen: Seen = { page: this.#page, row, top: places[row]?.top ?? 0 };
    try {
      if (isSeen) sessionStorage.setItem(this.#key, JSON.stringify(seen));
      else sessionStorage.removeItem(this.#key);
    } catch {
      // Without a store the browser does what it can.
    }
  }

  #read(): Seen | undefined {
    try {
      return (JSON.parse(sessionStorage.getItem(this.#key) ?? 'null') as Seen | null) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
