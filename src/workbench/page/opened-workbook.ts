import { beginAnew } from './begin-anew';
import { toXlsxAside } from './files-aside';
import { forgetWorkbook, keepWorkbook, type KeptWorkbook, loadKeptWorkbook, NoStorage, setKeptAside } from './kept-workbook';

/** Where the sample ledger is served. */
const SAMPLE_ADDRESS = '/assets/sample-ledger.xlsx';
/** Stands in the browser's memory of this tab while the page begins anew with a file. */
const JUST_OPENED = 'receivables-workbench.opened';

/** The workbook the page starts with, and where it is from: a file the user has just chosen, the last visit, or the sample. */
export interface FirstWorkbook {
  readonly workbook: KeptWorkbook;
  readonly origin: 'opened' | 'kept' | 'sample';
  /** Whether the browser's storage could be read; what it may hold is not to be overwritten where not. */
  readonly hasStorage: boolean;
}

/**
 * The workbook of the last visit where there is one, else the sample ledger; a storage that is there but can't be read is a fault, not an
 * empty one.
 */
export async function firstWorkbook(sampleName: string): Promise<FirstWorkbook> {
  const isJustOpened = sessionStorage.getItem(JUST_OPENED) !== null;
  sessionStorage.removeItem(JUST_OPENED);
  const { kept, hasStorage } = await loadKeptWorkbook().then(
    (workbook) => ({ kept: workbook, hasStorage: true }),
    (error: unknown) => {
      if (error instanceof NoStorage) return { kept: null, hasStorage: false };
      throw error;
    },
  );
  if (kept) return { workbook: kept, origin: isJustOpened ? 'opened' : 'kept', hasStorage };
  const response = await fetch(SAMPLE_ADDRESS);
  if (!response.ok) throw new Error(`${SAMPLE_ADDRESS} ${response.status}`);
  return { workbook: { name: `${sampleName}.xlsx`, bytes: new Uint8Array(await response.arrayBuffer()) }, origin: 'sample', hasStorage };
}

/** Reads a file as a workbook under the name it is saved by: .xlsx, whatever it came as. Throws `UnreadableFile`, `FileWorkLost`. */
export async function readWorkbook(file: File): Promise<KeptWorkbook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name.replace(/\.[^.]*$|$/, '.xlsx'), bytes: await toXlsxAside(bytes, file.name) };
}

/** Opens a workbook in place of the one that is open: the page begins anew with it, as Excel does for each workbook. */
export async function openInPlace(workbook: KeptWorkbook): Promise<never> {
  await keepWorkbook(workbook);
  sessionStorage.setItem(JUST_OPENED, workbook.name);
  return beginAnew();
}

/** Goes back to the sample ledger. */
export async function openSample(): Promise<never> {
  await forgetWorkbook();
  return beginAnew();
}

/** Goes back to the sample ledger from a workbook that makes trouble; it stays to be downloaded. */
export async function openSampleAfterFault(): Promise<never> {
  await setKeptAside().catch(async () => {
    // What can't even be read would stand in the way of every start.
    const isReadable = await loadKeptWorkbook().then(
      () => true,
      (error: unknown) => error instanceof NoStorage,
    );
    if (!isReadable) await forgetWorkbook().catch(() => undefined);
  });
  return beginAnew();
}

/** Gives the user a file, through the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
