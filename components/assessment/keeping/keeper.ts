import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../../../src/assessment/merge.js';
import type { StoredDraft } from '../../../src/assessment/stored-draft.js';
import { databaseShelf } from './database-shelf.js';
import { parsed } from '../../shared/parsed.js';
import { localShelf, localText, type Shelf } from './shelf.js';

/** Safest first; where one fails the next takes over, and below the last there is only the memory of the page. */
const LADDER: readonly Shelf[] = [databaseShelf, localShelf];

const PAUSE = 300; // ms without a change
const LIMIT = 2000; // ms from the first change

/** At the end of the key under which lies, in a list, what could not be read; `set-aside.ts` reads there. */
const ASIDE = '|aside';

/** At the end of a key that is told because all under it was deleted. */
const GONE = '|gone';

/** Told to the other tabs of this browser: the key under which something was kept. */
const CHANNEL = 'wwc-assessment';

/** What is kept. */
interface Kept {
  /** As it was made last. */
  readonly made: StoredDraft | undefined;
  /** Makes what is to be kept, with what lies in the stores already. */
  make(before: readonly unknown[]): StoredDraft;
  /** Forgets it, since another window has deleted it. */
  lose(): void;
  /** What stays of something in a store when all is forgotten. */
  spared(value: unknown): unknown;
}

/** Keeps the draft in this browser, soon after each change and when the page is hidden. */
export class Keeper implements ReactiveController {
  /** What lay in the stores when they were last looked into; absent until they have answered. Empty: deleted. */
  found: readonly unknown[] | undefined;
  readonly shelves = LADDER;
  /** What was found, while another key has to wait: the page may turn back to this one. */
  #left: Keeper['found'];

  /** When all that was changed was safe; null before the first time, and while something is not. */
  savedAt: Date | null = null;

  /** Whether something was changed that is neither in a store nor in a copy of the reader's. */
  isAtRisk = false;

  /** Under which the draft is kept; null where it is not, undefined before it was opened. */
  key: string | null | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #draft: Kept;
  readonly #channel = new BroadcastChannel(CHANNEL);
  #stop: AbortController | undefined;
  #step = 0;
  /** Rises where what was begun before counts no more: another key, or all was deleted. */
  #age = 0;
  /** So many writings have not ended. */
  #underWay = 0;
  /** So many changes there were, and so many are written or about to be. */
  #changes = 0;
  #begun = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(host: ReactiveControllerHost, draft: Kept) {
    this.#host = host;
    this.#draft = draft;
    host.addController(this);
  }

  /** Where the draft is kept; `none` where nothing is. */
  get place(): Shelf['name'] | 'memory' | 'none' {
    return this.key ? (LADDER[this.#step]?.name ?? 'memory') : 'none';
  }

  hostConnected() {
    this.#stop?.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    document.addEventListener('visibilitychange', this.#hurry, { signal });
    addEventListener('pagehide', this.#hurry, { signal });
    addEventListener('beforeunload', this.#ask, { signal });
    this.#channel.addEventListener('message', this.#hear, { signal });
  }

  hostDisconnected() {
    const stop = this.#stop;
    // What is under way still has to hear of a deletion.
    void this.#hurry().then(() => stop?.abort());
  }

  /**
   * Reads what is kept under a key, and keeps what comes there; null keeps nothing. False where it is open already, and
   * where it has to be asked for again.
   */
  open(key: string | null): boolean {
    if (key === this.key) {
      this.found ??= this.#left;
      return false;
    }
    void this.#hurry();
    // What is on its way to a store is there first.
    if (this.#underWay) {
      this.#left = this.found ?? this.#left;
      this.found = undefined;
      return false;
    }
    this.#age += 1;
    this.key = key;
    this.savedAt = null;
    this.#left = undefined;
    this.found = key ? undefined : [];
    if (key) void this.#read(key);
    return true;
  }

  /** Takes note of a change; what is kept is what is made when it is time. */
  keep() {
    if (this.place === 'none') return;
    this.savedAt = null;
    this.#changes += 1;
    this.#since ||= Date.now();
    clearTimeout(this.#timer);
    const wait = Math.min(PAUSE, this.#since + LIMIT - Date.now());
    this.#timer = setTimeout(() => void this.#write(), wait);
  }

  /** Puts what could not be read beside, where nothing is written over it; once, since each tab finds the same. */
  setAside(value: unknown) {
    const withIt = (before: unknown) => {
      const list = [before ?? []].flat();
      return list.some((one) => isSame(one, value)) ? list : [...list, value];
    };
    void this.#climb((shelf) => shelf.write(this.key + ASIDE, withIt));
  }

  /** Forgets what is kept; false where a store did not. */
  async clear(): Promise<boolean> {
    const key = this.key;
    this.#drop();
    if (!key) return true;
    // First, so that other windows begin no more to write what goes.
    this.#tell(key + GONE);
    return this.#rewrite(this.#draft.spared, '', ASIDE);
  }

  /** Nothing that was begun counts any more. */
  #drop() {
    this.#forgetChange();
    this.#age += 1;
    this.isAtRisk = false;
    this.savedAt = null;
  }

  /** In every store, under the key with each of these at its end; false where one did not. */
  #rewrite(make: (before: unknown) => unknown, ...ends: readonly string[]): Promise<boolean> {
    return Promise.all(
      LADDER.flatMap((shelf) => ends.map((end) => shelf.write(this.key + end, make))),
    ).then(
      () => true,
      () => false,
    );
  }

  async #read(key: string) {
    const age = this.#age;
    const read = await Promise.allSettled(LADDER.map((shelf) => shelf.read(key)));
    if (age !== this.#age) return;
    const step = read.findIndex(({ status }) => status === 'fulfilled');
    if (!this.found) this.#step = step < 0 ? read.length : step;
    this.found = read.map((each) => (each as { value?: unknown }).value);
    this.#host.requestUpdate();
  }

  readonly #hear = ({ data }: MessageEvent<string>) => {
    const key = this.key;
    if (data === key) void this.#read(data);
    if (data !== key + GONE) return;
    this.#drop();
    this.found = [];
    // What this window was putting there meanwhile; what anybody has written since stays.
    const { made } = this.#draft;
    void this.#rewrite((value) => (isSame(value, made) ? undefined : value), '');
    this.#draft.lose();
    this.#host.requestUpdate();
  };

  #tell(what: string) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.#channel.postMessage(what);
  }

  /** What there is to be kept is kept now, and where the browser may end at once, in both places. */
  readonly #hurry = async () => {
    const key = this.#begun < this.#changes && this.key;
    if (!key) return;
    localShelf.write(key, (before) => this.#draft.make([before])).catch(() => undefined);
    return this.#write();
  };

  async #write(): Promise<void> {
    const key = this.#begun < this.#changes && this.key;
    if (!key) return;
    const [age, changes] = [this.#age, this.#changes];
    this.#forgetChange();
    this.#underWay += 1;
    await this.#climb(async (shelf) => {
      let beside: string | null = null;
      await shelf.write(key, (before) => {
        if (age !== this.#age) return before;
        beside = localText(key);
        return this.#draft.make([before, parsed(beside)]);
      });
      // What another tab has left there since is not in the database yet.
      const isTaken = shelf === databaseShelf && beside === localText(key);
      if (isTaken) await localShelf.write(key, () => undefined).catch(() => undefined);
    });
    this.#underWay -= 1;
    this.#host.requestUpdate();
    if (age !== this.#age) return;
    if (changes === this.#changes) {
      this.savedAt = new Date();
      this.isAtRisk &&= this.place === 'memory';
    }
    this.#tell(key);
  }

  #forgetChange() {
    clearTimeout(this.#timer);
    this.#begun = this.#changes;
    this.#since = 0;
  }

  /** Does something on the safest shelf that can; each step down stays. */
  async #climb(act: (shelf: Shelf) => Promise<unknown>): Promise<void> {
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
