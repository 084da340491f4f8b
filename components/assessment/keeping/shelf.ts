import { parsed } from '../../shared/parsed.js';

/** A place in the browser where drafts are kept, by key. Every call may reject: browsers forbid, fill and lose stores. */
export interface Shelf {
  readonly name: 'indexeddb' | 'localstorage';
  /** Null or undefined where nothing lies. */
  read(key: string): Promise<unknown>;
  /**
   * Puts what `make` makes of what is there, with nothing in between, or removes it where that is nothing; done when it
   * is safe to end the browser.
   */
  write(key: string, make: (before: unknown) => unknown): Promise<unknown>;
}

const PREFIX = 'wwc-assessment|';

/** Does not survive a browser that is killed within seconds, hence second best. Throws where storage is forbidden. */
export const localShelf: Shelf = {
  name: 'localstorage',
  async read(key) {
    return parsed(localStorage.getItem(PREFIX + key));
  },
  async write(key, make) {
    const before = parsed(localStorage.getItem(PREFIX + key));
    const after = make(before);
    if (after === before) return;
    if (after === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(after));
  },
};

/** What lies there, as it does; null where nothing can. */
export function localText(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}
