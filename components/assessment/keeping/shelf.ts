/** A place in the browser where drafts are kept, by key. Every call may reject: browsers forbid, fill and lose stores. */
export interface Shelf {
  readonly name: 'indexeddb' | 'localstorage' | 'memory';
  read(key: string): Promise<unknown>;
  /** Puts what `make` makes of what is there, with nothing in between; done when it is safe to end the browser. */
  write(key: string, make: (before: unknown) => unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'wwc-assessment|';

/** Does not survive a browser that is killed within seconds, hence second best. Throws where storage is forbidden. */
export const localShelf: Shelf = {
  name: 'localstorage',
  async read(key) {
    return readLocal(key);
  },
  async write(key, make) {
    localStorage.setItem(PREFIX + key, JSON.stringify(make(readLocal(key))));
  },
  async remove(key) {
    localStorage.removeItem(PREFIX + key);
  },
};

function readLocal(key: string): unknown {
  const text = localStorage.getItem(PREFIX + key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Keeps nothing beyond the page. */
export const memoryShelf: Shelf = {
  name: 'memory',
  read: async () => undefined,
  write: async (_key, make) => void make(undefined),
  remove: async () => undefined,
};
