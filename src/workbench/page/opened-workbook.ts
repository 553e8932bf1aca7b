import { XlsxFile } from '../files/xlsx-file';
import { forgetWorkbook, keepWorkbook, type KeptWorkbook, loadKeptWorkbook } from './kept-workbook';

/** Where the sample ledger is served. */
const SAMPLE_ADDRESS = '/assets/sample-ledger.xlsx';

/** The workbook the page starts with, and where it is from. */
export interface FirstWorkbook {
  readonly workbook: KeptWorkbook;
  readonly isKept: boolean;
}

/** The workbook of the last visit where there is one, else the sample ledger. */
export async function firstWorkbook(sampleName: string): Promise<FirstWorkbook> {
  const kept = await loadKeptWorkbook().catch(() => null);
  if (kept) return { workbook: kept, isKept: true };
  const response = await fetch(SAMPLE_ADDRESS);
  if (!response.ok) throw new Error(`${SAMPLE_ADDRESS} ${response.status}`);
  return { workbook: { name: `${sampleName}.xlsx`, bytes: new Uint8Array(await response.arrayBuffer()) }, isKept: false };
}

/** Opens a file in place of the workbook that is open: the page begins anew with it, as Excel does for each workbook. Throws `UnreadableFile`. */
export async function openInPlace(file: File): Promise<never> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await new XlsxFile().read(bytes);
  await keepWorkbook({ name: file.name, bytes });
  return beginAnew();
}

/** Goes back to the sample ledger. */
export async function openSample(): Promise<never> {
  await forgetWorkbook();
  return beginAnew();
}

/** The page loads again; nothing that follows runs. */
export function beginAnew(): Promise<never> {
  location.reload();
  return new Promise(() => undefined);
}

/** Gives the user a file, through the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
