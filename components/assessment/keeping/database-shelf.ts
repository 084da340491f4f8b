import type { Shelf } from './shelf.js';

const DATABASE = 'wwc-assessment';
const STORE = 'drafts';
/** A store that does not answer by then is taken for broken. */
const PATIENCE = 4000; // ms

let opening: Promise<IDBDatabase> | undefined;

/** IndexedDB: what it has taken is there after a crash. A connection that the browser drops is opened anew. */
export const databaseShelf: Shelf = {
  name: 'indexeddb',
  read: (key) => run('readonly', (store) => store.get(key)),
  write: (key, make) => run('readwrite', (store) => put(store, key, make)),
};

function put(store: IDBObjectStore, key: string, make: (before: unknown) => unknown) {
  const request = store.get(key);
  request.addEventListener('success', () => {
    try {
      const after = make(request.result);
      if (after === undefined) store.delete(key);
      else store.put(after, key);
    } catch {
      store.transaction.abort();
    }
  });
  return request;
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>) {
  try {
    return await transact(await open(), mode, act);
  } catch {
    opening = undefined;
    return transact(await open(), mode, act);
  }
}

function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return inTime((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(STORE));
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', reject);
  });
}

function open(): Promise<IDBDatabase> {
  opening ??= inTime<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('error', reject);
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
  });
  return opening;
}

function inTime<T>(
  start: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    start(resolve, reject);
  });
}
