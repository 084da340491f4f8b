import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../../../src/assessment/merge.js';
import type { StoredDraft } from '../../../src/assessment/stored-draft.js';
import { databaseShelf } from './database-shelf.js';
import { localShelf, memoryShelf, type Shelf } from './shelf.js';

/** Safest first; where one fails the next takes over. */
const LADDER: readonly Shelf[] = [databaseShelf, localShelf, memoryShelf];

const PAUSE = 300; // ms without a change
const LIMIT = 2000; // ms from the first change

/** Who makes what is kept. */
export interface Source {
  /** The draft, given what is there already. */
  readonly make: (before: unknown) => StoredDraft;
  /** It is safe now. */
  readonly kept: (draft: StoredDraft) => void;
  /** Another tab has kept something else. */
  readonly met: (value: unknown) => void;
}

/** At the end of the key under which lies, in a list, what could not be read. */
const ASIDE = '|aside';

/** Told to the other tabs of this browser: the key under which something was kept. */
const CHANNEL = 'wwc-assessment';

/** Keeps the draft in this browser, soon after each change and when the page is hidden. */
export class Keeper implements ReactiveController {
  /** What was there when the key was opened; absent until the store has answered. */
  found: { readonly value: unknown } | undefined;
  /** When all that was changed was safe; null before the first time, and while something is not. */
  savedAt: Date | null = null;

  /** Whether something was changed that is neither in a store nor in a copy of the reader's. */
  isAtRisk = false;

  readonly #host: ReactiveControllerHost;
  readonly #source: Source;
  #channel: BroadcastChannel | undefined;
  #stop: AbortController | undefined;
  /** Undefined before the first time. */
  #key: string | null | undefined;
  #step = 0;
  #isChanged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(host: ReactiveControllerHost, source: Source) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** Where the draft is kept; `none` where nothing is. */
  get place(): Shelf['name'] | 'none' {
    return typeof this.#key === 'string' ? (LADDER[this.#step] ?? memoryShelf).name : 'none';
  }

  hostConnected() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    document.addEventListener('visibilitychange', this.#hide, { signal });
    addEventListener('pagehide', this.#hurry, { signal });
    addEventListener('beforeunload', this.#ask, { signal });
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.addEventListener('message', this.#hear);
  }

  hostDisconnected() {
    this.#hurry();
    this.#stop?.abort();
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Reads what is kept under a key, and keeps what comes there; null keeps nothing. */
  open(key: string | null) {
    if (key === this.#key) return;
    this.#hurry();
    this.#key = key;
    this.savedAt = null;
    this.found = key === null ? { value: undefined } : undefined;
    if (key !== null) void this.#read(key);
  }

  /** Takes note of a change; what is kept is what the source makes when it is time. */
  keep() {
    if (this.place === 'none') return;
    this.savedAt = null;
    this.#isChanged = true;
    this.#since ||= Date.now();
    clearTimeout(this.#timer);
    const wait = Math.min(PAUSE, Math.max(0, this.#since + LIMIT - Date.now()));
    this.#timer = setTimeout(() => void this.#write(), wait);
  }

  /** Puts what could not be read beside, once, where nothing is written over it. */
  setAside(value: unknown) {
    const key = `${this.#key}${ASIDE}`;
    void this.#climb((shelf) => shelf.write(key, (before) => withOne(before, value)));
  }

  /** Forgets what is kept. */
  async clear(): Promise<void> {
    const key = this.#key;
    this.#forgetChange();
    this.isAtRisk = false;
    this.savedAt = null;
    if (typeof key !== 'string') return;
    await Promise.allSettled(
      LADDER.flatMap((shelf) => [shelf.remove(key), shelf.remove(key + ASIDE)]),
    );
  }

  async #read(key: string) {
    const values = [];
    for (const shelf of [databaseShelf, localShelf]) {
      try {
        values.push(await shelf.read(key));
      } catch {
        if (shelf === LADDER[this.#step]) this.#step += 1;
      }
    }
    if (key !== this.#key) return;
    this.found = { value: latest(values) };
    this.#host.requestUpdate();
  }

  readonly #hide = () => {
    if (document.visibilityState === 'hidden') this.#hurry();
  };

  readonly #hear = async ({ data }: MessageEvent<unknown>) => {
    const [key, shelf] = [this.#key, LADDER[this.#step]];
    if (typeof key !== 'string' || data !== key || !shelf) return;
    const value = await shelf.read(key).catch(() => undefined);
    if (value && key === this.#key) this.#source.met(value);
  };

  /** What there is to be kept is kept now, and where the browser may end at once, in both places. */
  readonly #hurry = () => {
    const key = this.#key;
    if (!this.#isChanged || typeof key !== 'string') return;
    localShelf.write(key, this.#source.make).catch(() => undefined);
    void this.#write();
  };

  async #write(): Promise<void> {
    const key = this.#key;
    if (!this.#isChanged || typeof key !== 'string') return;
    this.#forgetChange();
    let draft: StoredDraft | undefined;
    await this.#climb(async (shelf) => {
      await shelf.write(key, (before) => (draft = this.#source.make(before)));
      if (shelf === databaseShelf) await localShelf.remove(key).catch(() => undefined);
    });
    if (!draft || key !== this.#key) return;
    if (!this.#isChanged) {
      this.savedAt = new Date();
      this.isAtRisk &&= this.place === 'memory';
    }
    this.#source.kept(draft);
    this.#tellOthers(key);
    this.#host.requestUpdate();
  }

  #tellOthers(key: string) {
    const channel = this.#channel ?? new BroadcastChannel(CHANNEL);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage(key);
    if (channel !== this.#channel) channel.close();
  }

  #forgetChange() {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    this.#since = 0;
  }

  /** Does something on the safest shelf that can; each step down stays. */
  async #climb(act: (shelf: Shelf) => Promise<void>): Promise<void> {
    for (const shelf of LADDER.slice(this.#step)) {
      try {
        await act(shelf);
        return;
      } catch {
        if (shelf === LADDER[this.#step]) this.#step += 1;
        this.#host.requestUpdate();
      }
    }
  }

  /** Only where leaving would lose something: a store is written to once more when the page goes. */
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.isAtRisk && (this.place === 'memory' || this.place === 'none')) event.preventDefault();
  };
}

/** A list with a value, unless it has one like it: each tab finds the same. */
function withOne(before: unknown, value: unknown): readonly unknown[] {
  const list = Array.isArray(before) ? before : [];
  return list.some((one) => isSame(one, value)) ? list : [...list, value];
}

/** The one that was kept last; a step down the ladder, or a page that was hidden, may have left an older one. */
function latest(values: readonly unknown[]): unknown {
  const revisionOf = (value: unknown) =>
    (value as { revision?: number } | undefined)?.revision ?? -1;
  return values.toSorted((a, b) => revisionOf(a) - revisionOf(b)).findLast((value) => value);
}
