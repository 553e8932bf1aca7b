/** A workbook as it is kept between two visits of the page. */
export interface KeptWorkbook {
  readonly name: string;
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** Whether it holds changes that the user has in no file yet. */
  readonly isUnsaved?: boolean;
}

/** The browser keeps nothing for this page: storage is switched off, or can't be opened. */
export class NoStorage extends Error {
  override readonly name = 'NoStorage';
}

const DATABASE = 'receivables-workbench';
const STORE = 'workbooks';
const OPEN = 'open';
/** The one that could not be opened. */
const SET_ASIDE = 'set-aside';

/** The workbook that was open last, or null. */
export async function loadKeptWorkbook(): Promise<KeptWorkbook | null> {
  return found(OPEN);
}

/** Keeps a workbook in the browser's own storage in place of the last one. */
export async function keepWorkbook(workbook: KeptWorkbook): Promise<void> {
  await inStore('readwrite', (store) => store.put(workbook, OPEN));
}

/** Keeps none. */
export async function forgetWorkbook(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(OPEN));
}

/** Puts the kept workbook where no start of the page meets it, byte for byte; in place of one that lies there. */
export async function setKeptAside(): Promise<void> {
  await inStore('readwrite', (store) => {
    const reading: IDBRequest<unknown> = store.get(OPEN);
    reading.onsuccess = () => {
      if (!isKeptWorkbook(reading.result)) return;
      store.put(reading.result, SET_ASIDE);
      store.delete(OPEN);
    };
    return reading;
  });
}

/** The workbook that was set aside, or null. */
export async function loadSetAside(): Promise<KeptWorkbook | null> {
  return found(SET_ASIDE);
}

/** Lets go of the workbook that was set aside: the user has it, or does not want it. */
export async function forgetSetAside(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(SET_ASIDE));
}

async function found(key: string): Promise<KeptWorkbook | null> {
  const value: unknown = await inStore('readonly', (store) => store.get(key));
  return isKeptWorkbook(value) ? value : null;
}

/** Resolves with the request's result once the whole transaction stands. */
async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser has kept nothing.'));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => reject(new NoStorage('The browser keeps nothing.', { cause }));
    try {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => fail(opening.error);
    } catch (error) {
      fail(error); // no indexedDB at all, or forbidden
    }
  });
}

function isKeptWorkbook(value: unknown): value is KeptWorkbook {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array
  );
}
