/** A workbook as it is kept between two visits of the page. */
export interface KeptWorkbook {
  readonly name: string;
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
}

const DATABASE = 'receivables-workbench';
const STORE = 'workbooks';
const KEY = 'open';

/** The workbook that was open last, or null. */
export async function loadKeptWorkbook(): Promise<KeptWorkbook | null> {
  const found: unknown = await inStore('readonly', (store) => store.get(KEY));
  return isKeptWorkbook(found) ? found : null;
}

/** Keeps a workbook in the browser's own storage in place of the last one. */
export async function keepWorkbook(workbook: KeptWorkbook): Promise<void> {
  await inStore('readwrite', (store) => store.put(workbook, KEY));
}

/** Keeps none. */
export async function forgetWorkbook(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}

async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await resultOf(opening);
  try {
    return await resultOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

function isKeptWorkbook(value: unknown): value is KeptWorkbook {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'bytes' in value && value.bytes instanceof Uint8Array;
}
