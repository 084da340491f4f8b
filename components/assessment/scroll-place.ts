import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft } from './draft.js';
import type { KeptDraft } from './keeping/kept-draft.js';
import { LedBack } from './led-back.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly storage: string | null;
  };

/** What was seen of a form when its page was left. */
interface Seen {
  /** The heading of the page of the form that was open. */
  readonly page: string;
  /** Of the rows of that page the first that was in view, and how far below the top of the window, in pixels. */
  readonly row: number;
  readonly top: number;
  /** What was unfolded, by id. */
  readonly unfolded: readonly string[];
}

/** What stands on a page of the form whether or not anything is unfolded. */
const ROWS = '[part~="criterion"],[part~="metric"],[part~="task"],.part,.page>.fields>.field';

/** What is still on its way: a page, or what belongs into something that is unfolded. */
const AWAITED = '[aria-busy="true"],details[open]>summary:only-child';

/**
 * From now on whoever was in the form and loads the page again, or comes back to it, sees the same place of it, with the
 * same unfolded: the browser looks for that before the form is as high as it was. `isBack`: that has happened; else
 * somebody has just come into the form.
 */
export function follow(host: Host, draft: Draft, kept: KeptDraft, isBack: boolean) {
  host.addController(new ScrollPlace(host, draft, kept, isBack));
  host.addController(new LedBack(host.renderRoot));
  host.requestUpdate();
}

class ScrollPlace implements ReactiveController {
  readonly #host: Host;
  readonly #draft: Draft;
  readonly #kept: KeptDraft;
  #stop: AbortController | undefined;
  /** Whether what was seen is still to be looked for. */
  #isBack: boolean;
  /** Whether somebody has been in the form: a page is not scrolled to one that nobody has touched. */
  #isVisited: boolean;
  /** What is to be seen again; absent once it is, or once the reader has gone elsewhere. */
  #seen: Seen | undefined;
  #key = '';
  #life: object | undefined;

  constructor(host: Host, draft: Draft, kept: KeptDraft, isBack: boolean) {
    this.#host = host;
    this.#draft = draft;
    this.#kept = kept;
    this.#isBack = isBack;
    this.#isVisited = !isBack;
  }

  hostConnected() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#awaitVisit();
    const leave = () => (this.#seen = undefined);
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(type, leave, { signal, capture: true, passive: true });
    addEventListener('pagehide', () => this.#keep(), { signal });
  }

  hostDisconnected() {
    this.#stop?.abort();
  }

  /** Once: an answer is slower with everything that listens. */
  #awaitVisit() {
    if (this.#isVisited) return;
    const options = { once: true, signal: this.#stop?.signal as AbortSignal };
    for (const type of ['focusin', 'click'])
      this.#host.addEventListener(type, this.#visit, options);
  }

  readonly #visit = () => (this.#isVisited = true);

  hostUpdated() {
    this.#forget();
    const seen = this.#seen;
    if (!seen && !this.#isBack) return;
    const page = this.#page;
    // What that unfolds is there with the next drawing.
    if (page && this.#isBack) return this.#read();
    if (!seen || !page || this.#host.renderRoot.querySelector(AWAITED)) return;
    this.#seen = undefined;
    const row = page === seen.page ? this.#rows[seen.row] : undefined;
    if (row) bring(row, seen.top);
  }

  get #page(): string {
    return this.#host.renderRoot.querySelector('.title')?.textContent.trim() ?? '';
  }

  get #rows(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(ROWS)];
  }

  /** Beside the draft, or where that is not kept or only read, by the page. */
  get #place(): string {
    const { key } = this.#kept.keeper;
    return `wwc-assessment|seen|${key ?? `${location.pathname}|${this.#host.id}`}`;
  }

  /** Nothing of a draft that is deleted. */
  #forget() {
    const { life } = this.#kept;
    if (this.#life === life) return;
    this.#life = life;
    if (this.#key === this.#place) {
      this.#isVisited = false;
      this.#awaitVisit();
      this.#keep();
    }
    this.#key = this.#place;
  }

  #keep() {
    const places = this.#rows.map((row) => row.getBoundingClientRect());
    const row = places.findIndex(({ top, bottom }) => bottom > 0 && top < innerHeight);
    const unfolded = [...this.#draft.unfolded];
    const isSeen = this.#isVisited && (row >= 0 || unfolded.length > 0);
    const seen: Seen = { page: this.#page, row, top: places[row]?.top ?? 0, unfolded };
    try {
      if (isSeen && this.#host.storage !== 'none')
        sessionStorage.setItem(this.#place, JSON.stringify(seen));
      else sessionStorage.removeItem(this.#place);
    } catch {
      // Without a store the browser does what it can.
    }
  }

  #read() {
    this.#isBack = false;
    try {
      const seen = JSON.parse(sessionStorage.getItem(this.#place) ?? 'null') as Seen | null;
      if (!seen) return;
      this.#isVisited = true;
      this.#seen = seen;
      for (const id of seen.unfolded) this.#draft.unfold(id, true);
      this.#host.requestUpdate();
    } catch {
      // Without a store the browser does what it can.
    }
  }
}

/** Scrolls what scrolls around a row, the page or a part of it, until its top is so many pixels below that of the window. */
function bring(row: Element, top: number) {
  const scroll = (view: Element | Window) =>
    view.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  for (let at: Node | null = row; at; at = around(at))
    if (at instanceof Element && /auto|scroll/.test(getComputedStyle(at).overflowY)) scroll(at);
  scroll(window);
}

/** Through slots and shadow roots. */
function around(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
