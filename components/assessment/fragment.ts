import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PracticeRule } from '../../src/standard/standard.js';
import type { Place } from './form.js';

/** The form, as far as the page's address can say where a reader is in it. */
export interface Linkable extends ReactiveControllerHost {
  readonly linkable: boolean;
  readonly renderRoot: ParentNode;
}

/** The place in the form, by the id of a practice or the name of a page, and the practices of the edition. */
type Here = () => readonly [string, readonly Pick<PracticeRule, 'id' | 'criteria'>[]];

/** From now on the two are the same; `open` leads to a place. */
export function follow(host: Linkable, open: (place: Place) => Promise<void>, here: Here) {
  host.addController(new Fragment(host, open, here));
}

const TASKS: readonly Place[] = ['city', 'outcomes', 'check', 'files'];

/** Keeps the fragment of the page's address, `#DM`, and the place in the form the same. */
class Fragment implements ReactiveController {
  readonly #host: Linkable;
  readonly #open: (place: Place) => Promise<void>;
  readonly #here: Here;
  /** The place that the address names. */
  #named = 'list';
  /** The fragment that was followed or written last: whoever only moves the form in the page stays where they are. */
  #hash = '';
  #stop: AbortController | undefined;
  /** Leads to the place that the address names, once the form shows it; absent where it does. */
  #lead: (() => void) | undefined;

  constructor(host: Linkable, open: (place: Place) => Promise<void>, here: Here) {
    this.#host = host;
    this.#open = open;
    this.#here = here;
  }

  hostConnected() {
    this.#stop = new AbortController();
    addEventListener('hashchange', this.#follow, { signal: this.#stop.signal });
    this.#follow();
  }

  hostDisconnected() {
    this.#stop?.abort();
  }

  /** Where the reader went is written into the address, so that a step back leads back. */
  hostUpdated() {
    if (this.#host.renderRoot.querySelector('.title')) {
      this.#lead?.();
      this.#lead = undefined;
    }
    const [place] = this.#here();
    if (!this.#host.linkable || place === this.#named) return;
    this.#named = place;
    const address = new URL(location.href);
    address.hash = place === 'list' ? '' : place;
    try {
      history.pushState(history.state, '', address);
      this.#hash = location.hash;
    } catch {
      // A frame without an address of its own, or too many steps for the browser: the form works without.
    }
  }

  readonly #follow = () => {
    if (!this.#host.linkable || location.hash === this.#hash) return;
    this.#hash = location.hash;
    const [, practices] = this.#here();
    const place = placeOf(named(location.hash), practices);
    // Any other fragment is the page's own.
    if (!place) return;
    this.#named = typeof place === 'object' ? place.practice : place;
    void this.#open(place);
    if (this.#host.renderRoot.querySelector('.title')) return;
    const { activeElement } = document;
    // Who has gone elsewhere meanwhile stays there.
    this.#lead = () => document.activeElement === activeElement && void this.#open(place);
  };
}

function named(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** A page, a practice, or the practice of a criterion; the list where nothing is named. */
function placeOf(name: string, practices: ReturnType<Here>[1]): Place | undefined {
  if (name === '') return 'list';
  const task = TASKS.find((each) => each === name);
  if (task) return task;
  const practice = practices.find(
    ({ id, criteria }) => id === name || criteria.some(({ code }) => code === name),
  );
  if (!practice) return undefined;
  return { practice: practice.id, ...(practice.id === name ? {} : { code: name }) };
}
