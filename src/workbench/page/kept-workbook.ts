/** A workbook as it is kept between two visits of the page. */
export interface KeptWorkbook {
  readonly name: string;
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** Whether it holds changes that the user has in no file yet. */
  readonly isUnsaved?: boolean;
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
  const kept = await found(OPEN);
  if (!kept) return;
  await inStore('readwrite', (store) => store.put(kept, SET_ASIDE));
  await forgetWorkbook();
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
