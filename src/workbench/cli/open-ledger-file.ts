import path from 'node:path';

import type { CsvBounds } from '../files/csv-file';
import { workbookFileFor } from '../files/file-format';
import { type OpenedWorkbook, UnreadableFile } from '../files/workbook-file';
import { XlsxFile } from '../files/xlsx-file';
import { nodePacker } from './node-packer';
import { ReportRefused } from './report-fault';

/** A file as the user named it; the ending tells .csv from .xlsx. */
export interface LedgerFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The content of a ledger's file, whatever it is called; throws `ReportRefused` where it is none that can be read. */
export async function openLedgerFile({ file, bytes }: LedgerFile, bounds?: CsvBounds): Promise<OpenedWorkbook> {
  try {
    const format = hasWorkbookMark(bytes) ? new XlsxFile({ packer: nodePacker }) : workbookFileFor(file, { packer: nodePacker }, bounds);
    return await format.read(bytes, path.basename(file));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new ReportRefused({ kind: 'unreadable', file, reason: error.reason, detail: error.detail });
    throw error;
  }
}

/** Whether the bytes begin as workbooks do (zip, or the older compound files), whatever the file is called. */
function hasWorkbookMark(bytes: Uint8Array): boolean {
  return [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((mark) => mark.every((byte, index) => bytes[index] === byte));
}
