/** A browser that does not keep what it is given. */
import { fixtureCleanup } from '@open-wc/testing';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf } from '../../components/assessment/keeping/shelf.js';

/** What was changed of it. */
let undo: (() => void)[] = [];

/** No database opens, as where storage is forbidden or the browser has lost it. */
export function breakDatabase() {
  change(IDBFactory.prototype, 'open', () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  change(IDBDatabase.prototype, 'transaction', () => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
}

export function breakLocalStorage() {
  forbid('localStorage');
}

export function breakSessionStorage() {
  forbid('sessionStorage');
}

function forbid(name: 'localStorage' | 'sessionStorage') {
  const before = Object.getOwnPropertyDescriptor(window, name)!;
  const get = () => {
    throw new DOMException('Not here', 'SecurityError');
  };
  Object.defineProperty(window, name, { configurable: true, get });
  undo.push(() => Object.defineProperty(window, name, before));
}

/** As in a frame whose sandbox gives it none. */
export function takeOrigin() {
  const before = Object.getOwnPropertyDescriptor(window, 'origin')!;
  Object.defineProperty(window, 'origin', { configurable: true, value: 'null' });
  undo.push(() => Object.defineProperty(window, 'origin', before));
}

/** The database takes nothing more, which comes out as late as it does in a browser that is really full. */
export function fillDatabase() {
  const { put } = IDBObjectStore.prototype;
  change(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...parameters) {
    const request = put.apply(this, parameters);
    request.addEventListener('success', (event) => {
      // Where it is full already, it is over.
      event.stopImmediatePropagation();
      this.transaction.abort();
    });
    return request;
  });
}

/** The second best place takes nothing more, as one that is full. */
export function limitLocalStorage() {
  change(Storage.prototype, 'setItem', () => {
    throw new DOMException('Exceeded', 'QuotaExceededError');
  });
}

/** The second best place is really full, in every browser. */
export function fillLocalStorage() {
  const name = `full-${crypto.randomUUID()}`;
  let text = '';
  for (let length = 2 ** 22; length >= 1; length /= 2) {
    try {
      const longer = text + 'x'.repeat(length);
      localStorage.setItem(name, longer);
      text = longer;
    } catch {
      // Less, then.
    }
  }
  undo.push(() => localStorage.removeItem(name));
}

/** The next use of the connection finds it gone. */
export function dropConnection() {
  const { transaction } = IDBDatabase.prototype;
  let drops = 1;
  change(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...parameters) {
    if (drops-- > 0) throw new DOMException('Connection is closing', 'InvalidStateError');
    return transaction.apply(this, parameters);
  });
}

/** Of this maker: Apple's delete what they keep in time, unless they have promised not to. */
export function becomeBrowserOf(vendor: string, hasPromised: boolean) {
  const storage = { persist: async () => hasPromised };
  for (const [name, value] of Object.entries({ vendor, storage })) {
    Object.defineProperty(navigator, name, { configurable: true, value });
    undo.push(() => Reflect.deleteProperty(navigator, name));
  }
}

/** What is read of the database from now on is handed over when all of it is released. */
export function holdReads(): { readonly isHeld: Promise<void>; readonly release: () => void } {
  const { read } = databaseShelf;
  const [held, released] = [gate(), gate()];
  change(databaseShelf, 'read', async (key) => {
    const found = await read(key);
    held.open();
    await released.isOpen;
    return found;
  });
  return { isHeld: held.isOpen, release: released.open };
}

/** Of what is written to the database from now on each is said to be there when it is released. */
export function holdWrites(): readonly (() => void)[] {
  const { write } = databaseShelf;
  const releases: (() => void)[] = [];
  change(databaseShelf, 'write', async (key, make) => {
    const released = gate();
    releases.push(released.open);
    const written = await write(key, make);
    await released.isOpen;
    return written;
  });
  return releases;
}

function gate() {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  return { isOpen, open };
}

/** Puts everything back. */
export function mendStores() {
  for (const step of undo.reverse()) step();
  undo = [];
}

/** Whether leaving the page would be asked about. */
export function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Takes what lies under a key out of both stores. */
export async function removeKept(key: string) {
  for (const shelf of [databaseShelf, localShelf]) await shelf.write(key, () => undefined);
}

/** All that the forms of this origin keep in the database, by key. */
export async function keptDrafts(): Promise<[string, unknown][]> {
  // So that there is one.
  await databaseShelf.read('');
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('wwc-assessment');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const store = opening.result.transaction('drafts').objectStore('drafts');
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      values.addEventListener('success', () => {
        resolve(keys.result.map((name, index) => [String(name), values.result[index]]));
        opening.result.close();
      });
    });
  });
}

function change<T extends object, Name extends keyof T>(target: T, name: Name, to: T[Name]) {
  const before = target[name];
  target[name] = to;
  undo.push(() => (target[name] = before));
}

/** A draft for each test of this group: the form's `storage-key`, and under what it lies; gone when the test is over. */
export function ownDraft(): { key: string; stored: string } {
  const own = { key: '', stored: '' };
  beforeEach(() => {
    own.key = crypto.randomUUID();
    own.stored = `wwc-2022|${own.key}`;
  });
  afterEach(async () => {
    fixtureCleanup();
    mendStores();
    await removeKept(own.stored);
    localStorage.removeItem(`wwc-assessment|sent|${own.stored}`);
    for (const what of ['cleared', 'mistakes'])
      sessionStorage.removeItem(`wwc-assessment|${what}|${own.stored}`);
  });
  return own;
}
