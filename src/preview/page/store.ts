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
  /** Starts writing before it returns, so that a page that is being left still gets its last word in. */
  readonly write: (value: unknown) => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** Opens the store; rejects when the browser gives no storage. The connection stays open as long as the page. */
export async function openWorkbookStore(): Promise<WorkbookStore> {
  const database = await openDatabase();
  const inShelf = (mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(SHELF, mode);
      const request = ask(transaction.objectStore(SHELF));
      transaction.commit(); // Else it would wait for a page that may be gone.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? request.error);
    });
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

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
