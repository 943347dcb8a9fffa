const DATABASE = "accountkompas-preview";
const SHELF = "workbook";
const KEY = "current";

/**
 * Keeps one value, the workbook, in the browser's IndexedDB. The value must survive a structured clone.
 * Every function rejects with the browser's own error when storage is closed or full.
 */
export interface WorkbookStore {
  /** The kept value; undefined when nothing was kept. */
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** Opens the store; each call opens and closes the database, so that a second tab is never blocked. */
export function openWorkbookStore(): WorkbookStore {
  return {
    read: () => inShelf("readonly", (shelf) => shelf.get(KEY)),
    write: async (value) => {
      await inShelf("readwrite", (shelf) => shelf.put(value, KEY));
    },
    erase: async () => {
      await inShelf("readwrite", (shelf) => shelf.delete(KEY));
    },
  };
}

async function inShelf(mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(SHELF, mode);
    const request = ask(transaction.objectStore(SHELF));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? request.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
