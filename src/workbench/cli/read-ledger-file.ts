import { readFile, stat } from 'node:fs/promises';

import { errorCode, errorDetail } from './error-code';
import { ReportRefused } from './report-fault';

/** The bytes of a ledger's file; throws `ReportRefused` where the operating system does not give them. */
export async function readLedgerFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // A pipe or a device might never end.
    if (!found.isFile() && !found.isDirectory()) throw new ReportRefused({ kind: 'notAFile', file });
    return await readFile(file);
  } catch (error) {
    if (error instanceof ReportRefused) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ReportRefused({ kind: 'fileMissing', file });
    if (code === 'EISDIR') throw new ReportRefused({ kind: 'unreadable', file, reason: 'notAWorkbook' });
    throw new ReportRefused({ kind: 'fileNotOpened', file, detail: errorDetail(error) });
  }
}
